package dev.valla.read.parse;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A word or a mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param start first char, in UTF-16 units from the start of the text
 * @param end one past the last char
 * @param form the very words, {@code text.substring(start, end)}
 * @param lemma lower-cased base form; digits become "0", number words "#crd#" and "#ord#"
 * @param tag Penn Treebank part of speech, as {@code VBD}
 * @param secondTag the tagger's second choice, where it was in doubt
 * @param head index in the sentence of the word it depends on; empty for a root
 * @param relation what it is to its head, as {@code nsubj}, {@code dobj}, {@code prep}, {@code pobj}, {@code relcl},
 *     {@code appos}; {@code root} for a root
 * @param name its part in a name or number, where the tagger saw one
 */
public record Token(
        int index,
        int start,
        int end,
        String form,
        String lemma,
        String tag,
        Optional<String> secondTag,
        OptionalInt head,
        String relation,
        Optional<NameTag> name) {

    public boolean isRoot() {
        return head.isEmpty();
    }

    public boolean dependsOn(Token other) {
        return head.isPresent() && head.getAsInt() == other.index;
    }
}
