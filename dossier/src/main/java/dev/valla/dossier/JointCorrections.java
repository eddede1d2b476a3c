package dev.valla.dossier;

import dev.valla.claim.Claim;
import dev.valla.claim.Correction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two persons' corrections of one claim come to who did not know of each other: what only one corrected holds, what they
 * corrected differently holds as it was read, and a claim is checked only if what was checked is what it says now.
 *
 * @param agreed in the order in which they were made
 */
record JointCorrections(List<Correction> agreed, List<Contradiction> contradictions) {
    private static final String NOT_A_CLAIM = Change.slot(new Correction.Change.NotAClaim());
    private static final String CHECKED = Change.slot(new Correction.Change.Checked());

    /** One slot in which they differ, in plain words. */
    record Contradiction(String slot, String ours, String theirs, String now) {}

    /**
     * @param read   the claim as the machine read it
     * @param ours   every correction of it in the one journal
     * @param theirs in the other
     */
    static JointCorrections of(Claim read, List<Correction> ours, List<Correction> theirs) {
        Map<String, Correction> our = bySlot(ours);
        Map<String, Correction> their = bySlot(theirs);
        boolean oneDenies = our.containsKey(NOT_A_CLAIM) != their.containsKey(NOT_A_CLAIM);
        if (oneDenies && !our.isEmpty() && !their.isEmpty()) {
            var whether = new Contradiction("whether it is one", told(our.values()), told(their.values()), "as read");
            return new JointCorrections(List.of(), List.of(whether));
        }
        return bySlots(our, their).checkedOnlyAsItIs(read, our, their);
    }

    private static JointCorrections bySlots(Map<String, Correction> our, Map<String, Correction> their) {
        List<Correction> agreed = new ArrayList<>();
        List<Contradiction> contradictions = new ArrayList<>();
        Set<String> slots = new LinkedHashSet<>(our.keySet());
        slots.addAll(their.keySet());
        for (String slot : slots) {
            List<Correction> said = Stream.of(our, their)
                    .flatMap(one -> Optional.ofNullable(one.get(slot)).stream())
                    .toList();
            if (said.stream().map(Correction::change).distinct().count() == 1) {
                agreed.add(said.getFirst());
            } else {
                contradictions.add(new Contradiction(
                        slot, told(List.of(said.getFirst())), told(List.of(said.getLast())), "as read"));
            }
        }
        agreed.sort(Comparator.comparing(Correction::when).thenComparing(Correction::who));
        return new JointCorrections(agreed, contradictions);
    }

    private JointCorrections checkedOnlyAsItIs(Claim read, Map<String, Correction> our, Map<String, Correction> their) {
        boolean checkedThis = List.of(our, their).stream()
                .filter(one -> one.containsKey(CHECKED))
                .anyMatch(one -> Corrected.of(read, List.copyOf(one.values()))
                        .claim()
                        .equals(wanted(read).claim()));
        boolean checked =
                agreed.stream().anyMatch(one -> Change.slot(one.change()).equals(CHECKED));
        if (!checked || checkedThis) {
            return this;
        }
        List<Contradiction> with = new ArrayList<>(contradictions);
        with.add(new Contradiction(CHECKED, told(our.values()), told(their.values()), "not checked as it reads now"));
        return new JointCorrections(
                agreed.stream()
                        .filter(one -> !Change.slot(one.change()).equals(CHECKED))
                        .toList(),
                with);
    }

    /** The claim with what holds. */
    Corrected wanted(Claim read) {
        return Corrected.of(read, agreed);
    }

    private static Map<String, Correction> bySlot(List<Correction> all) {
        Map<String, Correction> bySlot = new LinkedHashMap<>();
        Corrected.inForce(all).forEach(one -> bySlot.put(Change.slot(one.change()), one));
        return bySlot;
    }

    private static String told(Collection<Correction> corrections) {
        return corrections.stream()
                .map(one -> "%s says %s".formatted(one.who(), Change.written(one.change())))
                .collect(Collectors.joining("; "));
    }
}
