package dev.valla.read.parse;

import java.util.List;

/** Splits text into sentences and tells what each word is and on which word it depends. Safe to share between threads. */
public interface Parser {
    /**
     * The sentences of {@code text} from {@code from} (inclusive) to {@code to} (exclusive), in their order. A sentence
     * never crosses a paragraph. Citation marks ("[5]", "[citation needed]") belong to no sentence's words. All offsets are
     * UTF-16 units from the start of {@code text}. Linear in the text, about two milliseconds a sentence.
     */
    List<Sentence> parse(CharSequence text, int from, int to);

    default List<Sentence> parse(CharSequence text) {
        return parse(text, 0, text.length());
    }
}
