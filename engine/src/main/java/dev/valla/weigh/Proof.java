package dev.valla.weigh;

import java.util.List;

/** Why a finding stands as it does: enough for somebody who trusts nothing but the legs to check it. */
public sealed interface Proof {
    /** One finding after another, premises before what rests on them; the finding in question is the last. */
    record ItStands(List<Step> steps) implements Proof {}

    /**
     * Findings none of which stands, the one in question first: every leg of each holds a member that is not
     * believed, or a premise that is in this list too. So none of them has ground outside.
     */
    record ItFalls(List<Fallen> fallen) implements Proof {}

    /** It falls if what is not recorded is missing, and stands if it is granted. */
    record ItCannotBeTold(ItFalls ifMissing, ItStands ifGranted) implements Proof {}

    sealed interface Step {
        int finding();

        /** All members of the leg are believed and all its premises are among the steps before. */
        record ByLeg(int finding, Leg leg) implements Step {}

        /** Granted, since the record does not say that all legs are named. */
        record Granted(int finding) implements Step {}
    }

    /**
     * A finding with all its legs and what breaks each.
     */
    record Fallen(int finding, List<BrokenLeg> broken) {}
}
