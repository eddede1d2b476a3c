package dev.valla.read.claims;

import dev.valla.read.parse.NameTag;
import dev.valla.read.parse.Sentence;
import dev.valla.read.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Our trees from the parser's sentences, with what it is known to get wrong put right. */
final class Trees {
    private Trees() {}

    static Tree of(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            words.add(new Word(
                    token.form(),
                    lemma(token),
                    token.tag(),
                    token.name().map(NameTag::label).orElse(""),
                    token.name().map(n -> edge(n.part())).orElse('O'),
                    token.head().orElse(-1),
                    token.relation(),
                    token.start(),
                    token.end()));
        }
        return Repairs.of(new Tree(words));
    }

    /** The parser's lemma; where its dictionary lacks the verb, the form without its ending. */
    private static String lemma(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String form = token.form().toLowerCase(Locale.ROOT);
        boolean bare = token.tag().startsWith("VB") && lemma.equals(form);
        if (bare
                && (token.tag().equals("VBD") || token.tag().equals("VBN"))
                && form.endsWith("ed")
                && form.length() > 4) {
            return form.substring(0, form.length() - 2);
        }
        return bare && token.tag().equals("VBG") && form.endsWith("ing") && form.length() > 5
                ? form.substring(0, form.length() - 3)
                : lemma;
    }

    private static char edge(NameTag.Part part) {
        return switch (part) {
            case FIRST -> 'B';
            case INNER -> 'I';
            case LAST -> 'L';
            case ONLY -> 'U';
        };
    }
}
