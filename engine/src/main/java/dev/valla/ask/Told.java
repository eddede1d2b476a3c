package dev.valla.ask;

import dev.valla.claim.Quotation;
import dev.valla.claim.Subject;
import java.util.Collection;
import java.util.List;

/** Small turns of phrase. */
final class Told {
    private static final int LONG = 90;

    private Told() {}

    static String quoted(Quotation quotation) {
        String words = quotation.words().replaceAll("\\s+", " ");
        return "“" + (words.length() <= LONG ? words : words.substring(0, LONG - 1) + "…") + "”";
    }

    /** A member as a reader knows it: a file, a person, an id. */
    static String name(Subject subject) {
        return switch (subject) {
            case Subject.OfSource s -> s.path();
            case Subject.OfWitness w -> w.name();
            case Subject.OfClaim c -> c.id();
            case Subject.OfMatch m -> "the match " + m.id();
            case Subject.OfCopy c -> "the copy link " + c.id();
            case Subject.OfLink l -> "the name link " + l.id();
            case Subject.OfSame s -> s.left() + " and " + s.right() + " being one";
        };
    }

    static String names(Collection<Subject> subjects) {
        return list(subjects.stream().map(Told::name).toList());
    }

    /** "one, two and three". */
    static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
