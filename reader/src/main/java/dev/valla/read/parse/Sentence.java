package dev.valla.read.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One sentence and its words.
 *
 * @param start first char of the first word, in UTF-16 units from the start of the text
 * @param end one past the last char of the last word
 * @param tokens the words in their order; {@code tokens.get(i).index() == i}
 */
public record Sentence(int start, int end, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) throw new IllegalArgumentException("a sentence has a word");
    }

    /** What the token depends on, or nothing for a root. */
    public Optional<Token> head(Token token) {
        return token.head().isPresent() ? Optional.of(tokens.get(token.head().getAsInt())) : Optional.empty();
    }

    /** The tokens that depend on this one directly, in their order. Linear in the sentence. */
    public List<Token> dependents(Token token) {
        return tokens.stream().filter(t -> t.dependsOn(token)).toList();
    }

    /** The names that the parser's tagger marked, in their order. */
    public List<Name> names() {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).name().map(NameTag::opens).orElse(false))
                .mapToObj(this::nameFrom)
                .toList();
    }

    private Name nameFrom(int first) {
        var label = tokens.get(first).name().orElseThrow().label();
        int last = first;
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).name().map(t -> t.continues(label)).orElse(false)) last++;
        return new Name(first, last + 1, label);
    }

    /**
     * A run of tokens that the tagger took for one name or number.
     *
     * @param from index of its first token
     * @param to one past the index of its last token
     * @param label OntoNotes' kind, as {@code PERSON}, {@code GPE}, {@code DATE}
     */
    public record Name(int from, int to, String label) {}
}
