package dev.valla.dossier;

import dev.valla.claim.Claim;
import dev.valla.claim.Correction;
import dev.valla.claim.Participant;
import dev.valla.claim.StatedTime;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A claim with a person's corrections over it, in the order in which they were made.
 *
 * @param claim   as corrected; empty if a person called it no claim
 * @param checked whether a person has compared it with its words
 */
record Corrected(Optional<Claim> claim, boolean checked) {

    /**
     * @param all every correction of the claim, in the order in which they were made; those superseded or taken back have no
     *     effect
     */
    static Corrected of(Claim read, List<Correction> all) {
        Corrected state = new Corrected(Optional.of(read), false);
        for (Correction correction : standing(all)) {
            state = state.after(correction.change(), read);
        }
        return state;
    }

    /** Those that have an effect: neither superseded nor taken back, and made since the claim was last set back to what was read. */
    static List<Correction> inForce(List<Correction> all) {
        List<Correction> inForce = new ArrayList<>();
        for (Correction correction : standing(all)) {
            if (correction.change() instanceof Correction.Change.AsRead) {
                inForce.clear();
            } else if (!(correction.change() instanceof Correction.Change.TakenBack)) {
                inForce.add(correction);
            }
        }
        return inForce;
    }

    private static List<Correction> standing(List<Correction> all) {
        Set<Integer> without = takenBack(all);
        all.stream()
                .filter(one -> !without.contains(one.entry()))
                .forEach(one -> one.supersedes().ifPresent(without::add));
        return all.stream().filter(one -> !without.contains(one.entry())).toList();
    }

    /** From the last to the first: taking back may be taken back itself. */
    private static Set<Integer> takenBack(List<Correction> all) {
        Set<Integer> takenBack = new HashSet<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).change() instanceof Correction.Change.TakenBack back
                    && !takenBack.contains(all.get(i).entry())) {
                takenBack.add(back.correction());
            }
        }
        return takenBack;
    }

    private Corrected after(Correction.Change change, Claim read) {
        return switch (change) {
            case Correction.Change.Time time ->
                with(claim.map(c -> c.withTime(time.edtf().map(edtf -> stated(edtf, c)))));
            case Correction.Change.Person person -> with(claim.map(c -> renamed(c, person)));
            case Correction.Change.Place place -> with(claim.map(c -> c.withPlace(place.place())));
            case Correction.Change.Type type -> with(claim.map(c -> c.withType(type.type())));
            case Correction.Change.NotAClaim none -> with(Optional.empty());
            case Correction.Change.Checked yes -> new Corrected(claim, true);
            case Correction.Change.AsRead back -> new Corrected(Optional.of(read), false);
            case Correction.Change.Missed missed -> new Corrected(Optional.of(read), true);
            case Correction.Change.Brought brought -> new Corrected(Optional.of(read), false);
            case Correction.Change.TakenBack back -> this;
        };
    }

    private Corrected with(Optional<Claim> changed) {
        return new Corrected(changed, checked);
    }

    /** The words stay those of the source; what a person understood by them takes the place of what the machine did. */
    private static StatedTime stated(Edtf edtf, Claim claim) {
        return claim.time()
                .map(time -> new StatedTime(edtf, time.words(), time.calendar(), time.resolvedFrom()))
                .orElseGet(() -> new StatedTime(edtf, "", StatedTime.Calendar.UNSTATED, ""));
    }

    private static Claim renamed(Claim claim, Correction.Change.Person person) {
        return claim.withParticipants(claim.participants().stream()
                        .map(p ->
                                p.name().equals(person.from()) ? new Participant(p.role(), person.to(), p.words()) : p)
                        .toList())
                .withChain(renamed(claim.attributedTo(), person), renamed(claim.through(), person));
    }

    private static List<String> renamed(List<String> names, Correction.Change.Person person) {
        return names.stream()
                .map(name -> name.equals(person.from()) ? person.to() : name)
                .toList();
    }
}
