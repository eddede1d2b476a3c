package dev.valla.align;

import dev.valla.claim.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which accounts can have to do with one another: those of one kind of event with a subject in common, and theirs in turn. */
final class Parts {
    private record Of(EventType kind, Object subject) {}

    private Parts() {}

    /** Each part in the order of its accounts, the parts in that of their first. */
    static Collection<List<Account>> of(List<Account> accounts) {
        DisjointSets parts = new DisjointSets(accounts.size());
        Map<Of, Integer> first = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            EventType kind = Meeting.kind(accounts.get(i).type());
            for (Object subject : accounts.get(i).subjects) {
                Integer other = first.putIfAbsent(new Of(kind, subject), i);
                if (other != null) {
                    parts.unite(other, i);
                }
            }
        }
        Map<Integer, List<Account>> all = new LinkedHashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            all.computeIfAbsent(parts.top(i), t -> new ArrayList<>()).add(accounts.get(i));
        }
        return all.values();
    }
}
