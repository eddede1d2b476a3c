package dev.valla.conflict;

import java.util.List;
import java.util.Optional;

/** What claims say of the time between events, written down as premises that rest on the claim itself. */
final class Relations {
    private final Dossier dossier;
    private final Lives lives;

    Relations(Dossier dossier, Lives lives) {
        this.dossier = dossier;
        this.lives = lives;
    }

    void into(Premises premises, List<Relation> relations) {
        for (Relation relation : relations) {
            Optional<Event> event = dossier.eventOfClaim(relation.claim());
            if (event.isPresent()) {
                switch (relation) {
                    case Relation.After after -> after(premises, event.get(), after);
                    case Relation.Aged aged -> aged(premises, event.get(), aged);
                    case Relation.Lasted lasted -> lasted(premises, event.get(), lasted);
                    case Relation.Dissolved dissolved -> {} // a rule of bodies
                }
            }
        }
    }

    /** After a state may be after its beginning or after its end: then nothing is taken in. */
    private void after(Premises premises, Event event, Relation.After after) {
        Optional<Event> other = dossier.eventOfClaim(after.after());
        if (other.isEmpty() || !other.get().isMoment() || other.get().id().equals(event.id())) {
            return;
        }
        int from = lives.beginnings(other.get()).getFirst();
        int to = lives.beginnings(event).getFirst();
        List<String> basis = List.of(after.claim(), other.get().basis().orElse(after.after()));
        if (from == to) {
            return;
        }
        if (after.least() != Long.MIN_VALUE) {
            premises.atLeast(from, to, after.least(), basis, Rule.RELATION, after.told());
        }
        if (after.most() != Long.MAX_VALUE) {
            premises.atMost(from, to, after.most(), basis, Rule.RELATION, after.told());
        }
    }

    private void aged(Premises premises, Event event, Relation.Aged aged) {
        int birth = lives.birth(aged.person());
        int at = lives.beginnings(event).getFirst();
        if (birth != at) {
            List<String> basis = List.of(aged.claim());
            premises.atLeast(birth, at, Relation.leastDays(aged.years()), basis, Rule.AGE, aged.told());
            premises.atMost(birth, at, Relation.mostDays(aged.years() + 1) - 1, basis, Rule.AGE, aged.told());
        }
    }

    private void lasted(Premises premises, Event event, Relation.Lasted lasted) {
        if (!event.isMoment() && isOfThisState(event, lasted.claim())) {
            int begin = lives.beginnings(event).getFirst();
            List<String> basis = List.of(lasted.claim());
            premises.atLeast(begin, lives.end(event), lasted.least(), basis, Rule.DURATION, lasted.told());
            if (lasted.most() != Long.MAX_VALUE) {
                premises.atMost(begin, lives.end(event), lasted.most(), basis, Rule.DURATION, lasted.told());
            }
        }
    }

    /** "Spent seven years in prison" without a date may be part of what another source tells, or all stays together. */
    private boolean isOfThisState(Event event, String lasting) {
        return dossier.claim(lasting)
                .filter(c -> c.time().isPresent()
                        || event.claims().stream()
                                .allMatch(o -> o.quotation()
                                        .source()
                                        .equals(c.quotation().source())))
                .isPresent();
    }
}
