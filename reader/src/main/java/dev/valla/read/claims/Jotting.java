package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of a life told without full sentences: a line of a chronology, an entry of a register.
 *
 * @param headword whom the entry is about, where it begins with a name
 * @param inRow    whether it is a line of a list: begins with a date, a bullet or a name
 * @param clauses  those of which it is known how they begin, in their order
 * @param whole    those within that are sentences with subjects of their own, as "they had no children": running text
 */
record Jotting(
        int start,
        int end,
        Optional<Headword> headword,
        boolean inRow,
        List<JottedClause> clauses,
        List<Stretch> whole) {
    Jotting {
        clauses = List.copyOf(clauses);
        whole = List.copyOf(whole);
    }

    /** From {@code start} up to {@code end}, which is one past its last char. */
    record Stretch(int start, int end) {}

    /** An entry that tells of a birth and of a death: a few sentences among its clauses do not make it running text. */
    boolean isLife() {
        return headword.isPresent() && tells("was born") && tells("died");
    }

    /** Whether it is no running text. */
    boolean stands() {
        return whole.isEmpty() || (isLife() && whole.size() < clauses.size());
    }

    /** The same where these of its clauses are sentences; empty where it is running text then. */
    Optional<Jotting> without(Set<JottedClause> sentences) {
        List<Stretch> all = new ArrayList<>(whole);
        clauses.stream().filter(sentences::contains).forEach(c -> all.add(new Stretch(c.start(), c.end())));
        all.sort(Comparator.comparingInt(Stretch::start));
        List<JottedClause> left =
                clauses.stream().filter(c -> !sentences.contains(c)).toList();
        return Optional.of(new Jotting(start, end, headword, inRow, left, all)).filter(Jotting::stands);
    }

    boolean tells(String said) {
        return clauses.stream().anyMatch(c -> c.opening().said().equals(said));
    }

    long dated() {
        return clauses.stream().filter(c -> c.time().isPresent()).count();
    }
}
