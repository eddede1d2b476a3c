package dev.valla.read.claims;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a life told without full sentences: a line of a chronology, an entry of a register.
 *
 * @param headword whom the entry is about, where it begins with a name
 * @param inRow    whether it is a line of a list: begins with a date, a bullet or a name
 * @param clauses  those of which it is known how they begin, in their order
 */
record Jotting(int start, int end, Optional<Headword> headword, boolean inRow, List<JottedClause> clauses) {
    Jotting {
        clauses = List.copyOf(clauses);
    }

    long dated() {
        return clauses.stream().filter(c -> c.time().isPresent()).count();
    }
}
