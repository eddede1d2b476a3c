package dev.valla.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Diagnoses by implicit hitting sets (Reiter 1987; Ignatiev, Previti, Liffiton and Marques-Silva 2015). A conflict is settled when
 * some finding of it no longer stands, so a diagnosis must meet every set of members that is enough to let all findings of a
 * conflict stand. Such sets are asked for only where a candidate that meets all known ones still leaves a conflict live.
 */
public final class Diagnoses {
    /** What the support of findings answers. It must be monotone: who stands without more members stands without fewer. */
    public interface Support {
        /** The members that some leg of these findings holds. */
        Set<String> members(Collection<String> findings);

        /** Whether all of these findings stand when these members too are not believed. */
        boolean stand(Collection<String> findings, Set<String> without);
    }

    /** Sets of one size that are offered at most. */
    private static final int MOST_SETS = 64;

    /** Steps that the search for candidates may take for each group: it has to end where there is no small set. */
    private static final int MOST_STEPS = 2_000_000;

    private final Support support;
    private int questions;
    private int steps = MOST_STEPS;
    private boolean limited;

    private Diagnoses(Support support, int questions) {
        this.support = support;
        this.questions = questions;
    }

    /**
     * One diagnosis for each group of conflicts that share members.
     *
     * @param live      conflicts that are live
     * @param questions how often the support may be asked for each group
     */
    public static List<Diagnosis> of(List<Conflict> live, Support support, int questions) {
        return groups(live, support).stream()
                .map(group -> new Diagnoses(support, questions).diagnose(group))
                .toList();
    }

    private static List<List<Conflict>> groups(List<Conflict> live, Support support) {
        Map<Set<String>, List<Conflict>> groups = new LinkedHashMap<>();
        for (Conflict c : live) {
            Set<String> members = new TreeSet<>(support.members(c.findings()));
            List<Conflict> group = new ArrayList<>(List.of(c));
            for (Set<String> other : List.copyOf(groups.keySet())) {
                if (other.stream().anyMatch(members::contains)) {
                    group.addAll(0, groups.getOrDefault(other, List.of()));
                    groups.remove(other);
                    members.addAll(other);
                }
            }
            groups.put(members, group);
        }
        return List.copyOf(groups.values());
    }

    private Diagnosis diagnose(List<Conflict> group) {
        List<String> members = group.stream()
                .flatMap(c -> support.members(c.findings()).stream())
                .distinct()
                .sorted()
                .toList();
        List<BitSet> toMeet = new ArrayList<>();
        Set<Set<String>> found = new LinkedHashSet<>();
        int size = 1;
        for (; size <= members.size() && found.isEmpty() && !limited; size++) {
            ofSize(size, group, members, toMeet, found);
        }
        List<String> ids = group.stream().map(Conflict::id).toList();
        List<Set<String>> met = toMeet.stream().map(set -> named(set, members)).toList();
        return new Diagnosis(ids, List.copyOf(found), size - 1, limited, met);
    }

    /** All diagnoses of a size: candidates that meet every known set, each asked for; a failing one teaches a set more. */
    private void ofSize(
            int size, List<Conflict> group, List<String> members, List<BitSet> toMeet, Set<Set<String>> found) {
        boolean learned = true;
        while (learned && !limited) {
            learned = false;
            for (BitSet candidate : candidates(toMeet, members.size(), size)) {
                Set<String> without = named(candidate, members);
                if (!found.contains(without) && learns(without, group, members, toMeet)) {
                    learned = true;
                    break;
                }
                found.add(without);
            }
        }
        limited |= found.size() >= MOST_SETS;
    }

    private boolean learns(Set<String> without, List<Conflict> group, List<String> members, List<BitSet> toMeet) {
        for (Conflict c : group) {
            if (asked(c, without)) {
                toMeet.add(enough(c, without, members));
                return true;
            }
        }
        return false;
    }

    private boolean asked(Conflict c, Set<String> without) {
        limited |= --questions < 0;
        return support.stand(c.findings(), without);
    }

    /** A smallest set of members that lets all findings of the conflict stand, disjoint from those already discounted. */
    private BitSet enough(Conflict c, Set<String> without, List<String> members) {
        Set<String> off = new LinkedHashSet<>(without);
        Set<String> own = support.members(c.findings());
        BitSet needed = new BitSet();
        for (int m = 0; m < members.size(); m++) {
            String member = members.get(m);
            if (own.contains(member) && off.add(member) && !asked(c, off)) {
                off.remove(member);
                needed.set(m);
            }
        }
        return needed;
    }

    private static Set<String> named(BitSet set, List<String> members) {
        return new TreeSet<>(set.stream().mapToObj(members::get).toList());
    }

    /** Sets of at most that size that meet all; each branches on the first set not yet met, bounded by how many are disjoint. */
    private List<BitSet> candidates(List<BitSet> toMeet, int members, int size) {
        Set<BitSet> all = new LinkedHashSet<>();
        branch(toMeet, new BitSet(members), size, all);
        return List.copyOf(all);
    }

    private void branch(List<BitSet> toMeet, BitSet chosen, int room, Set<BitSet> all) {
        Optional<BitSet> open =
                toMeet.stream().filter(s -> !s.intersects(chosen)).findFirst();
        if (open.isEmpty()) {
            all.add((BitSet) chosen.clone());
            return;
        }
        limited |= --steps < 0;
        if (limited || all.size() >= MOST_SETS || disjoint(toMeet, chosen) > room) {
            return;
        }
        for (int m : open.get().stream().toArray()) {
            chosen.set(m);
            branch(toMeet, chosen, room - 1, all);
            chosen.clear(m);
        }
    }

    /** So many sets not yet met share no member: as many more are needed at least. */
    private static int disjoint(List<BitSet> toMeet, BitSet chosen) {
        BitSet taken = (BitSet) chosen.clone();
        int disjoint = 0;
        for (BitSet s : toMeet) {
            if (!s.intersects(taken)) {
                taken.or(s);
                disjoint++;
            }
        }
        return disjoint;
    }
}
