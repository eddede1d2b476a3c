package dev.valla.read.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule's pattern, unfolded into the token sequences it stands for.
 *
 * <p>Written: {@code word}; {@code Word} where it must be capitalised and
 * {@code ^word} where it must not; {@code {class}} and {@code {slot:class}};
 * {@code =slot:value}; {@code ~x} where no space may stand before; {@code ( a | b )}; {@code x?}; {@code @macro};
 * {@code < … >} around what is the expression, the rest being context. A pattern without {@code <} is all expression;
 * with two, it is two expressions that lend each other what they lack.
 */
final class Pattern {
    /**
     * @param slot what the token's value fills, if anything
     *
     * @param part which expression it is in, 0 for context
     */
    record Element(Atom atom, Optional<Slot> slot, int part) {}

    /**
     * @param constants slots that this sequence fills by itself, with the part they belong to
     */
    record Sequence(List<Element> elements, List<Constant> constants) {}

    record Constant(Slot slot, int value, int part) {}

    private sealed interface Piece {
        record One(Atom atom, Optional<Slot> slot) implements Piece {}

        record Set(Slot slot, int value) implements Piece {}

        record Open() implements Piece {}

        record Close() implements Piece {}
    }

    private final String text;
    private final Map<String, String> macros;
    private int at;

    private Pattern(String text, Map<String, String> macros) {
        this.text = text;
        this.macros = macros;
    }

    static List<Sequence> unfold(String text, Map<String, String> macros) {
        return pieces(text, macros).stream().map(Pattern::sequence).toList();
    }

    private static List<List<Piece>> pieces(String text, Map<String, String> macros) {
        Pattern pattern = new Pattern(text, macros);
        List<List<Piece>> all = pattern.alternatives();
        if (pattern.at < text.length()) {
            throw pattern.wrong("unexpected " + text.charAt(pattern.at));
        }
        return all;
    }

    private static Sequence sequence(List<Piece> pieces) {
        boolean marked = pieces.stream().anyMatch(Piece.Open.class::isInstance);
        int part = marked ? 0 : 1;
        int parts = part;
        List<Element> elements = new ArrayList<>();
        List<Constant> constants = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Open o -> part = ++parts;
                case Piece.Close c -> part = 0;
                case Piece.One one -> elements.add(new Element(one.atom(), one.slot(), part));
                case Piece.Set set -> constants.add(new Constant(set.slot(), set.value(), part));
            }
        }
        return new Sequence(elements, constants);
    }

    private List<List<Piece>> alternatives() {
        List<List<Piece>> all = new ArrayList<>(succession());
        while (next('|')) {
            all.addAll(succession());
        }
        return merged(all);
    }

    /** Alternatives of single plain words are one atom: fewer sequences. */
    private static List<List<Piece>> merged(List<List<Piece>> all) {
        List<String> words = new ArrayList<>();
        List<List<Piece>> others = new ArrayList<>();
        for (List<Piece> pieces : all) {
            if (pieces.size() == 1
                    && pieces.getFirst()
                            instanceof Piece.One(Atom(Atom.Kind kind, String name, boolean glued), Optional<Slot> slot)
                    && kind == Atom.Kind.WORD
                    && !glued) {
                words.add(name);
            } else {
                others.add(pieces);
            }
        }
        if (words.size() > 1) {
            Atom any = new Atom(Atom.Kind.ANY_OF, String.join("|", words), false);
            others.add(List.of(new Piece.One(any, Optional.empty())));
            return others;
        }
        return all;
    }

    private List<List<Piece>> succession() {
        List<List<Piece>> all = List.of(List.of());
        while (true) {
            space();
            if (at == text.length() || text.charAt(at) == '|' || text.charAt(at) == ')') {
                return all;
            }
            all = join(all, term());
        }
    }

    private static List<List<Piece>> join(List<List<Piece>> left, List<List<Piece>> right) {
        List<List<Piece>> all = new ArrayList<>(left.size() * right.size());
        for (List<Piece> l : left) {
            for (List<Piece> r : right) {
                List<Piece> both = new ArrayList<>(l);
                both.addAll(r);
                all.add(both);
            }
        }
        return all;
    }

    private List<List<Piece>> term() {
        List<List<Piece>> all = primary();
        if (at < text.length() && text.charAt(at) == '?') {
            at++;
            List<List<Piece>> with = new ArrayList<>(all);
            with.add(List.of());
            return with;
        }
        return all;
    }

    private List<List<Piece>> primary() {
        if (next('(')) {
            List<List<Piece>> all = alternatives();
            if (!next(')')) {
                throw wrong("a closing bracket is missing");
            }
            return all;
        }
        if (next('<')) {
            return List.of(List.of(new Piece.Open()));
        }
        if (next('>')) {
            return List.of(List.of(new Piece.Close()));
        }
        if (next('@')) {
            String name = name();
            return pieces(Optional.ofNullable(macros.get(name)).orElseThrow(() -> wrong("no macro " + name)), macros);
        }
        if (next('=')) {
            return List.of(List.of(constant(name())));
        }
        if (next('^')) {
            Atom atom = new Atom(Atom.Kind.UNCAPITALISED, LanguageFile.fold(name()), false);
            return List.of(List.of(new Piece.One(atom, Optional.empty())));
        }
        boolean glued = next('~');
        return List.of(List.of(next('{') ? classed(glued) : word(glued)));
    }

    private Piece constant(String assignment) {
        String[] sides = assignment.split(":", 2);
        Slot slot = slot(sides[0]);
        return new Piece.Set(slot, slot.value(sides[1]));
    }

    private Piece classed(boolean glued) {
        int close = text.indexOf('}', at);
        String inside = text.substring(at, close);
        at = close + 1;
        int colon = inside.indexOf(':');
        String name = inside.substring(colon + 1);
        Optional<Slot> slot = colon < 0 ? Optional.empty() : Optional.of(slot(inside.substring(0, colon)));
        return new Piece.One(new Atom(numeral(name) ? Atom.Kind.NUMERAL : Atom.Kind.CLASS, name, glued), slot);
    }

    private static boolean numeral(String name) {
        for (Numeral n : Numeral.values()) {
            if (n.name().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private Slot slot(String name) {
        for (Slot s : Slot.values()) {
            if (s.name().equalsIgnoreCase(name)) {
                return s;
            }
        }
        throw wrong("no slot " + name);
    }

    private Piece word(boolean glued) {
        String word = name();
        boolean capital = Character.isUpperCase(word.charAt(0));
        Atom.Kind kind = capital ? Atom.Kind.CAPITALISED : Atom.Kind.WORD;
        return new Piece.One(new Atom(kind, LanguageFile.fold(word), glued), Optional.empty());
    }

    /** A word, or a single mark; {@code \(} is a bracket itself. */
    private String name() {
        if (at < text.length() && text.charAt(at) == '\\') {
            at += 2;
            return text.substring(at - 1, at);
        }
        int from = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        at += at == from ? 1 : 0;
        return text.substring(from, Math.min(at, text.length()));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':';
    }

    private boolean next(char c) {
        space();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void space() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("%s at %d of pattern: %s".formatted(what, at, text));
    }
}
