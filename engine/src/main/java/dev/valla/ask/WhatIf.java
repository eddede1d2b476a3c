package dev.valla.ask;

import dev.valla.claim.Subject;
import java.util.List;

/**
 * What changes if some are not believed.
 *
 * @param without      who
 * @param changes      of findings, in the order of the fall: first what rested on them directly
 * @param settled      ids of conflicts that are no longer live
 * @param newConflicts ids of conflicts that become live: only where the question believes somebody again
 * @param notWeighed   what this answer had to leave out, in plain words; "nothing falls" is never said without it
 * @param beside       what a reader should know of those switched off: a retraction that is their word too, claims about them
 */
public record WhatIf(
        List<Subject> without,
        List<Change> changes,
        List<String> settled,
        List<String> newConflicts,
        List<String> notWeighed,
        List<String> beside) {

    /**
     * One finding that changes.
     *
     * @param step    how far from those switched off: 1 rested on them directly
     * @param because in plain words ("nobody else says it")
     */
    public record Change(String finding, Standing before, Standing after, int step, String because) {}

    public WhatIf {
        without = List.copyOf(without);
        changes = List.copyOf(changes);
        settled = List.copyOf(settled);
        newConflicts = List.copyOf(newConflicts);
        notWeighed = List.copyOf(notWeighed);
        beside = List.copyOf(beside);
    }
}
