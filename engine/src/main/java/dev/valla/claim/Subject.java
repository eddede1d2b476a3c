package dev.valla.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a judgement or a question is about; written {@code witness:NAME}, {@code source:FILE}, {@code claim:ID}, … */
public sealed interface Subject {
    /** A document: its path. */
    record OfSource(String path) implements Subject {}

    /** A person or body on whose word something rests. */
    record OfWitness(String name) implements Subject {}

    record OfClaim(String id) implements Subject {}

    /** "These two are one". */
    record OfMatch(String id) implements Subject {}

    /** "This passage copies that one". */
    record OfCopy(String id) implements Subject {}

    /** "These words of a document mean that person". */
    record OfLink(String id) implements Subject {}

    /**
     * "These two are one", where nothing read says so: two claims, or two names written {@code NAME in SOURCE}. Their order does
     * not matter, so that it is kept in one.
     */
    record OfSame(String left, String right) implements Subject {
        private static final String AND = " = ";

        public OfSame {
            if (left.compareTo(right) > 0) {
                String first = right;
                right = left;
                left = first;
            }
        }

        /** Empty if it does not name two, as {@code c17 = c23} does. */
        public static Optional<OfSame> read(String written) {
            List<String> two =
                    Arrays.stream(written.split(AND, -1)).map(String::strip).toList();
            return two.size() == 2
                            && two.stream().noneMatch(String::isEmpty)
                            && !two.get(0).equals(two.get(1))
                    ? Optional.of(new OfSame(two.get(0), two.get(1)))
                    : Optional.empty();
        }
    }

    default String written() {
        return switch (this) {
            case OfSource s -> "source:" + s.path();
            case OfWitness w -> "witness:" + w.name();
            case OfClaim c -> "claim:" + c.id();
            case OfMatch m -> "match:" + m.id();
            case OfCopy c -> "copy:" + c.id();
            case OfLink l -> "link:" + l.id();
            case OfSame s -> "same:" + s.left() + OfSame.AND + s.right();
        };
    }
}
