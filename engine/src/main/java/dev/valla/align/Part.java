package dev.valla.align;

import java.util.List;
import java.util.Set;

/**
 * Accounts of one kind of event that share persons, directly or through others, gathered into events: what is outside has nothing
 * to do with it. Never changes.
 *
 * @param accounts by the numbers of their claims
 * @param events   in no order
 * @param matches  that joined the accounts, overruled ones too; in no order
 */
record Part(List<Account> accounts, List<EventFindings> events, List<Match> matches) {
    static Part of(List<Account> accounts, Set<String> overruled) {
        Events events = Events.of(accounts, overruled);
        return new Part(
                List.copyOf(accounts),
                events.groups().stream().map(EventFindings::of).toList(),
                List.copyOf(events.matches()));
    }

    /** Whether it is what these accounts would be gathered to; the very same accounts are meant. */
    boolean isOf(List<Account> others) {
        if (accounts.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < others.size(); i++) {
            if (accounts.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is the same whichever of two sets of matches is overruled. */
    boolean isLeftBy(Set<String> differently) {
        return differently.isEmpty() || matches.stream().map(Match::id).noneMatch(differently::contains);
    }
}
