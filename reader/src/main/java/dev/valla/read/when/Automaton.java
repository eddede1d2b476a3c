package dev.valla.read.when;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All sequences of all rules as one deterministic automaton. Its letters are kinds of tokens: two tokens that satisfy
 * the same atoms are the same letter. Built by subset construction over the trie of the sequences; immutable.
 */
final class Automaton {
    /** @param sequence the token sequence that was matched, element by element */
    record Accepted(Rule rule, Pattern.Sequence sequence) {
        /** How many tokens of context stand before the first expression. */
        int context() {
            return (int) sequence.elements().stream()
                            .takeWhile(e -> e.part() == 0)
                            .count()
                    % sequence.elements().size();
        }

        /** How many tokens from the first expression to the end of the last. */
        int length() {
            return reach() - context();
        }

        /** How many tokens to the end of the last expression. */
        int reach() {
            int end = sequence.elements().size();
            while (end > 0 && sequence.elements().get(end - 1).part() == 0) {
                end--;
            }
            return end;
        }
    }

    private static final class Node {
        final Map<Integer, Node> next = new LinkedHashMap<>();
        Optional<Accepted> accepted = Optional.empty();
        final int id;

        Node(int id) {
            this.id = id;
        }
    }

    /** A word of a text goes to one of four letters: capitalised or not, glued or not. */
    private final int[] letterOfWord;
    /** A numeral goes to a letter by what it can be, glued or not. */
    private final int[] letterOfNumeral;

    private final int letters;
    private final int[] transitions;
    private final List<Optional<Accepted>> accepting;

    private Automaton(
            int[] letterOfWord,
            int[] letterOfNumeral,
            int letters,
            int[] transitions,
            List<Optional<Accepted>> accepting) {
        this.letterOfWord = letterOfWord;
        this.letterOfNumeral = letterOfNumeral;
        this.letters = letters;
        this.transitions = transitions;
        this.accepting = accepting;
    }

    int letter(Tokens tokens, int token) {
        int flags = tokens.flags[token];
        int glued = (flags & Tokens.GLUED) != 0 ? 1 : 0;
        int entry = tokens.entry[token];
        if (entry == 0 && tokens.mask[token] != 0) {
            return letterOfNumeral[tokens.mask[token] * 2 + glued];
        }
        return letterOfWord[entry * 4 + (flags & Tokens.CAPITAL) * 2 + glued];
    }

    /** The state after a token, 0 where nothing goes on. The first state is 1. */
    int step(int state, int letter) {
        return transitions[state * letters + letter];
    }

    Optional<Accepted> accepted(int state) {
        return accepting.get(state);
    }

    int states() {
        return accepting.size();
    }

    static Automaton of(List<Rule> rules, Lexicon lexicon, Numbers numbers) {
        Map<Atom, Integer> atoms = new LinkedHashMap<>();
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node(0));
        for (Rule rule : rules) {
            for (Pattern.Sequence sequence : rule.sequences()) {
                grow(nodes, atoms, rule, sequence);
            }
        }
        return new Builder(nodes, new ArrayList<>(atoms.keySet()), lexicon, numbers).build();
    }

    private static void grow(List<Node> nodes, Map<Atom, Integer> atoms, Rule rule, Pattern.Sequence sequence) {
        if (sequence.elements().isEmpty()) {
            throw new IllegalArgumentException("the rule in line %d matches nothing at all".formatted(rule.id()));
        }
        Node node = nodes.getFirst();
        for (Pattern.Element element : sequence.elements()) {
            int atom = atoms.computeIfAbsent(element.atom(), a -> atoms.size());
            Node next = node.next.get(atom);
            if (next == null) {
                next = new Node(nodes.size());
                nodes.add(next);
                node.next.put(atom, next);
            }
            node = next;
        }
        if (node.accepted.isEmpty()) {
            node.accepted = Optional.of(new Accepted(rule, sequence));
        }
    }

    /** The subset construction. */
    private static final class Builder {
        private final List<Node> nodes;
        private final List<Atom> atoms;
        private final Lexicon lexicon;
        private final Numbers numbers;
        private final Map<BitSet, Integer> letterOf = new LinkedHashMap<>();
        private final Map<BitSet, Integer> stateOf = new HashMap<>();
        private final Deque<BitSet> open = new ArrayDeque<>();
        private final List<Optional<Accepted>> accepting = new ArrayList<>();

        Builder(List<Node> nodes, List<Atom> atoms, Lexicon lexicon, Numbers numbers) {
            this.nodes = nodes;
            this.atoms = atoms;
            this.lexicon = lexicon;
            this.numbers = numbers;
        }

        Automaton build() {
            letter(new BitSet());
            int[] words = new int[lexicon.size() * 4];
            for (int i = 4; i < words.length; i++) {
                words[i] = letter(atomsOf(i >> 2, (i & 2) != 0, (i & 1) != 0));
            }
            int[] numerals = numerals();
            List<BitSet> alphabet = new ArrayList<>(letterOf.keySet());
            int width = alphabet.size();
            state(new BitSet());
            BitSet first = new BitSet();
            first.set(0);
            state(first);
            open.poll();
            int[] transitions = new int[width * 64];
            for (int state = 1; !open.isEmpty(); state++) {
                BitSet here = open.remove();
                if ((state + 1) * width > transitions.length) {
                    transitions = Arrays.copyOf(transitions, transitions.length * 2);
                }
                fill(transitions, state * width, here, alphabet);
            }
            return new Automaton(
                    words, numerals, width, Arrays.copyOf(transitions, accepting.size() * width), accepting);
        }

        private int letter(BitSet satisfied) {
            return letterOf.computeIfAbsent(satisfied, s -> letterOf.size());
        }

        private int[] numerals() {
            int[] letters = new int[2 << Numeral.BITS];
            for (int mask : Numeral.masks()) {
                letters[mask * 2] = letter(atomsOfNumeral(mask, false));
                letters[mask * 2 + 1] = letter(atomsOfNumeral(mask, true));
            }
            return letters;
        }

        private BitSet atomsOf(int entry, boolean capital, boolean glued) {
            int mask = numbers.maskOf(entry);
            BitSet satisfied = mask == 0 ? new BitSet() : atomsOfNumeral(mask, glued);
            String word = lexicon.word(entry);
            for (int i = 0; i < atoms.size(); i++) {
                Atom atom = atoms.get(i);
                boolean fits = switch (atom.kind()) {
                    case WORD -> atom.name().equals(word);
                    case ANY_OF -> List.of(atom.name().split("\\|", -1)).contains(word);
                    case UNCAPITALISED -> !capital && atom.name().equals(word);
                    case CAPITALISED -> capital && atom.name().equals(word);
                    case CLASS ->
                        lexicon.members(entry).stream()
                                .anyMatch(m -> m.wordClass().equals(atom.name()) && (capital || !m.capital()));
                    case NUMERAL -> false;
                };
                if (fits && (glued || !atom.glued())) {
                    satisfied.set(i);
                }
            }
            return satisfied;
        }

        private BitSet atomsOfNumeral(int mask, boolean glued) {
            BitSet satisfied = new BitSet();
            for (int i = 0; i < atoms.size(); i++) {
                Atom atom = atoms.get(i);
                satisfied.set(
                        i,
                        atom.kind() == Atom.Kind.NUMERAL
                                && (glued || !atom.glued())
                                && Numeral.valueOf(atom.name().toUpperCase(java.util.Locale.ROOT))
                                        .fits(mask));
            }
            return satisfied;
        }

        private int state(BitSet subset) {
            return stateOf.computeIfAbsent(subset, s -> {
                open.add(s);
                accepting.add(s.stream()
                        .mapToObj(i -> nodes.get(i).accepted)
                        .flatMap(Optional::stream)
                        .min((a, b) -> Integer.compare(a.rule().id(), b.rule().id())));
                return accepting.size() - 1;
            });
        }

        private void fill(int[] transitions, int row, BitSet here, List<BitSet> alphabet) {
            Map<Integer, BitSet> byAtom = new HashMap<>();
            here.stream()
                    .forEach(i -> nodes.get(i)
                            .next
                            .forEach((atom, node) -> byAtom.computeIfAbsent(atom, a -> new BitSet())
                                    .set(node.id)));
            for (int letter = 0; letter < alphabet.size(); letter++) {
                BitSet next = new BitSet();
                for (Map.Entry<Integer, BitSet> e : byAtom.entrySet()) {
                    if (alphabet.get(letter).get(e.getKey())) {
                        next.or(e.getValue());
                    }
                }
                transitions[row + letter] = next.isEmpty() ? 0 : state(next);
            }
        }
    }
}
