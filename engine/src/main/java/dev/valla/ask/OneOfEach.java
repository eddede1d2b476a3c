package dev.valla.ask;

import dev.valla.claim.Subject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A set of sources and witnesses, or of claims, told as one of each list: those of one list are in the very same legs (a document and its
 * author), so that the loss of any of them is the loss of all.
 */
public record OneOfEach(List<List<Subject>> lists) {
    public OneOfEach {
        lists = lists.stream().map(List::copyOf).toList();
    }

    /** How many must be wrong together. */
    public int size() {
        return lists.size();
    }

    /** The first of each list: enough for a question that speaks of all. */
    public List<Subject> first() {
        return lists.stream().map(List::getFirst).toList();
    }

    /** "lexicon.md (or Jonas Weil) and mirror.html". */
    public String told() {
        return Told.list(lists.stream().map(OneOfEach::oneOf).toList());
    }

    private static String oneOf(List<Subject> alike) {
        String first = Told.name(alike.getFirst());
        return alike.size() == 1
                ? first
                : "%s (or %s)"
                        .formatted(first, alike.stream().skip(1).map(Told::name).collect(Collectors.joining(", ")));
    }
}
