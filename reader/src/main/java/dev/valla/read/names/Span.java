package dev.valla.read.names;

import dev.valla.read.parse.Sentence;
import dev.valla.read.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words of a sentence that look like a name.
 *
 * @param from index of the first token
 * @param to one past the index of the last
 * @param label what the tagger took it for, as {@code PERSON}; empty where it saw no name
 */
record Span(Sentence sentence, int from, int to, String label) {

    List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    Token first() {
        return sentence.tokens().get(from);
    }

    Token last() {
        return sentence.tokens().get(to - 1);
    }

    int size() {
        return to - from;
    }

    Optional<Token> before(int back) {
        return from >= back ? Optional.of(sentence.tokens().get(from - back)) : Optional.empty();
    }

    Optional<Token> after(int on) {
        int at = to + on - 1;
        return at < sentence.tokens().size() ? Optional.of(sentence.tokens().get(at)) : Optional.empty();
    }

    boolean covers(Token token) {
        return from <= token.index() && token.index() < to;
    }

    /** The token that carries the span in the tree: the last whose head lies outside. */
    Token root() {
        for (int i = to - 1; i >= from; i--) {
            var token = sentence.tokens().get(i);
            if (token.head().isEmpty()
                    || token.head().getAsInt() < from
                    || token.head().getAsInt() >= to) return token;
        }
        return last();
    }

    /** The words with single blanks where the text has any white space. */
    String said() {
        var said = new StringBuilder();
        int end = first().start();
        for (var token : tokens()) {
            if (token.start() > end) said.append(' ');
            said.append(token.form());
            end = token.end();
        }
        return said.toString();
    }

    /** The words, split at blanks. */
    List<String> words() {
        return List.of(said().split(" "));
    }

    /** The chief word: the last before "of", "for" or a comma. */
    String head() {
        String head = first().form();
        for (var token : tokens()) {
            if (Words.OF.contains(token.form()) || token.form().equals(",")) break;
            head = token.form();
        }
        return head;
    }

    Span with(int newFrom, int newTo) {
        return new Span(sentence, newFrom, newTo, label);
    }

    Span labelled(String newLabel) {
        return new Span(sentence, from, to, newLabel);
    }

    @Override
    public String toString() {
        return label + ":" + tokens().stream().map(Token::form).collect(Collectors.joining(" "));
    }
}
