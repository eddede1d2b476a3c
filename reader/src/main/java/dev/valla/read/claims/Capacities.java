package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "He went to Riga as a doctor", "she served as a nurse in the army": an act and the capacity in which it was done are one claim. Of
 * an office the office is told, of lesser capacities the act.
 */
final class Capacities {
    private static final Set<EventType> SERVING = Set.of(EventType.SERVICE, EventType.EMPLOYMENT);

    private Capacities() {}

    /** Takes out of the drafts of one sentence what is told by another. */
    static void join(List<Draft> drafts) {
        for (Draft capacity : new ArrayList<>(drafts)) {
            for (Draft act : new ArrayList<>(drafts)) {
                if (ofOne(act, capacity)) {
                    if (capacity.type() == EventType.OFFICE && SERVING.contains(act.type()) && !hires(act)) {
                        drafts.remove(act);
                    } else if (!capacity.has(Role.BODY) || act.has(Role.BODY)) {
                        drafts.remove(capacity);
                        give(act, capacity);
                    }
                }
            }
        }
    }

    /** "was employed by the bank as its treasurer": he works for it. */
    private static boolean hires(Draft act) {
        return Lexicon.english().in("hires", act.tree.at(act.trigger).lemma());
    }

    private static void give(Draft act, Draft capacity) {
        if (!act.has(Role.ROLE)) {
            act.parts.add(new Draft.Part(Role.ROLE, capacity.trigger, "as"));
            Phrase phrase = Phrase.around(act.tree, capacity.trigger);
            act.cover(act.first, phrase.last());
        }
    }

    /** Whether the capacity stands behind the "as" of the act's own verb. */
    private static boolean ofOne(Draft act, Draft capacity) {
        int as = capacity.tree.head(capacity.trigger);
        return act != capacity
                && act.pattern.shape() == Pattern.Shape.VERB
                && act.type() != EventType.EVENT
                && act.type() != EventType.RESIDENCE
                && capacity.pattern.shape() == Pattern.Shape.ROLE
                && capacity.clause == act.trigger
                && capacity.trigger > act.trigger
                && as > act.trigger
                && capacity.tree.at(as).lemma().equals("as");
    }
}
