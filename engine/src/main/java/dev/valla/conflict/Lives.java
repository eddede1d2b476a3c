package dev.valla.conflict;

import static dev.valla.claim.EventType.*;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.conflict.Premises.Kind;
import dev.valla.time.Edtf;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of lives, written down as premises, and with them those of {@link Bodies}. What can happen after death (burial, publication, award,
 * rehabilitation, a trial or an expulsion that came too late) is left out of "nothing after death"; so is what may be a formality
 * (the end of a membership). When in doubt there is no rule.
 */
final class Lives {
    private static final int LONGEST_LIFE = 125;
    private static final long BEGOTTEN_BEFORE_BIRTH = 300;

    /** What says nothing of whether the subject was born. */
    private static final Set<EventType> TIMELESS = Set.of(EVENT, KINSHIP);

    /** What only the living do or undergo. */
    private static final Set<EventType> OF_THE_LIVING = Set.of(
            MARRIAGE,
            DIVORCE,
            ILLNESS,
            EDUCATION,
            EMPLOYMENT,
            OFFICE,
            RESIGNATION,
            MEMBERSHIP,
            JOINING,
            LEAVING,
            SERVICE,
            TRAVEL,
            RESIDENCE,
            EMIGRATION,
            DEPORTATION,
            ESCAPE,
            ARREST,
            IMPRISONMENT,
            RELEASE,
            TESTIMONY,
            RECANTATION,
            SPEECH,
            DECISION,
            PARTICIPATION,
            COMMAND,
            MEETING);

    /** States that death ends, formalities apart. */
    private static final Set<EventType> ENDED_BY_DEATH =
            Set.of(ILLNESS, EMPLOYMENT, OFFICE, SERVICE, RESIDENCE, IMPRISONMENT, COMMAND);

    /**
     * What nobody but a person undergoes. A name of which nothing of the kind is told may be a body's ("arrested by Parliament"), and
     * is neither born nor does it die.
     */
    private static final Set<EventType> OF_A_PERSON = Set.of(
            BIRTH,
            DEATH,
            BURIAL,
            MARRIAGE,
            DIVORCE,
            KINSHIP,
            ILLNESS,
            EDUCATION,
            EMPLOYMENT,
            OFFICE,
            EMIGRATION,
            DEPORTATION,
            ESCAPE,
            ARREST,
            IMPRISONMENT,
            EXECUTION,
            KILLING);

    /** What is done to a subject by an agent who need not live to see it. */
    private static final Set<EventType> WITHOUT_LIVING_AGENT = Set.of(AWARD, PUBLICATION, BURIAL, EVENT, KINSHIP);

    /** The dead are elected there too. */
    private static final Pattern HONOURED =
            Pattern.compile("(?i)\\bposthum\\w*|\\bhalls? of|\\bwalk of|\\bhonou?r\\w*|\\bsaint\\b");

    private final Dossier dossier;
    private final Premises premises = new Premises();
    private final Set<String> lives = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Bodies bodies;

    Lives(Dossier dossier) {
        this.dossier = dossier;
        this.bodies = new Bodies(dossier);
    }

    Premises premises(List<Relation> relations) {
        dossier.events().forEach(bodies::founding);
        dossier.events().forEach(this::learnPeople);
        relations.forEach(this::learn);
        for (Event e : dossier.events()) {
            if (e.basis().isPresent()) {
                e.times().forEach(f -> stated(e, f));
                rules(e, e.basis().get());
            }
        }
        new Relations(dossier, this).into(premises, relations);
        return premises;
    }

    private void learnPeople(Event e) {
        if (OF_A_PERSON.contains(e.type())) {
            e.subjects().stream().filter(Dossier::isPerson).forEach(people::add);
        }
        for (Claim c : e.claims()) {
            Stream.of(Role.SPOUSE, Role.CHILD, Role.PARENT)
                    .flatMap(c::in)
                    .forEach(p -> dossier.person(c, p.name()).ifPresent(people::add));
        }
    }

    private void learn(Relation relation) {
        switch (relation) {
            case Relation.Aged aged -> people.add(aged.person());
            case Relation.Dissolved dissolved ->
                dossier.eventOfClaim(dissolved.claim()).ifPresent(e -> bodies.end(e, dissolved.told()));
            case Relation.After after -> {}
            case Relation.Lasted lasted -> {}
        }
    }

    /** The points at which an event begins: each subject's own birth or death where it is that. */
    List<Integer> beginnings(Event e) {
        if (e.isBirth() || e.isDeath()) {
            List<Integer> own = e.subjects().stream()
                    .filter(people::contains)
                    .map(p -> e.isBirth() ? birth(p) : death(p))
                    .toList();
            if (!own.isEmpty()) {
                return own;
            }
        }
        if (e.isMoment()) {
            return List.of(premises.point(Kind.MOMENT, e.id()));
        }
        int begin = premises.point(Kind.BEGIN, e.id());
        if (lives.add("state " + e.id())) {
            premises.atLeast(begin, end(e), 0, List.of(), Rule.ORDER, "it ends when it began, or later");
        }
        return List.of(begin);
    }

    int end(Event e) {
        return e.isMoment() ? beginnings(e).getFirst() : premises.point(Kind.END, e.id());
    }

    int birth(String person) {
        life(person);
        return premises.point(Kind.BIRTH, person);
    }

    int death(String person) {
        life(person);
        return premises.point(Kind.DEATH, person);
    }

    private void life(String person) {
        if (lives.add("life of " + person)) {
            int birth = premises.point(Kind.BIRTH, person);
            int death = premises.point(Kind.DEATH, person);
            premises.atLeast(birth, death, 0, List.of(), Rule.AFTER_DEATH, "death does not come before birth");
            premises.atMost(
                    birth, death, Relation.mostDays(LONGEST_LIFE), List.of(), Rule.LIFESPAN, "nobody lives 125 years");
        }
    }

    private void stated(Event e, Finding f) {
        Optional<Edtf> time = Edtf.read(f.value());
        if (time.isEmpty()) {
            return;
        }
        Span span = Span.of(time.get(), e.type().shape());
        for (int p : beginnings(e)) {
            premises.within(p, span.begin(), f.id(), f.told());
            if (e.isMoment()) {
                premises.value(f, time.get(), p);
            }
        }
        if (!e.isMoment()) {
            premises.within(end(e), span.end(), f.id(), f.told());
        }
    }

    private void rules(Event e, String basis) {
        for (String subject : e.subjects()) {
            if (people.contains(subject)) {
                lived(e, subject, basis);
            }
        }
        others(e);
        if (e.type() == KINSHIP) {
            kin(e);
        }
        bodies.rules(e, basis, this, premises);
    }

    private void lived(Event e, String subject, String basis) {
        if (e.isBirth() || e.isDeath() || TIMELESS.contains(e.type())) {
            return;
        }
        int begin = beginnings(e).getFirst();
        String what = dossier.told(basis);
        premises.atLeast(
                birth(subject),
                begin,
                0,
                List.of(basis),
                Rule.BEFORE_BIRTH,
                what + ": not before the birth of " + subject);
        if (e.type() == BURIAL) {
            premises.atLeast(
                    death(subject),
                    begin,
                    0,
                    List.of(basis),
                    Rule.BURIAL,
                    what + ": not before the death of " + subject);
        }
        if ((OF_THE_LIVING.contains(e.type()) && !ofAWork(e)) || isElected(e)) {
            int last = ENDED_BY_DEATH.contains(e.type()) ? end(e) : begin;
            premises.atLeast(
                    last,
                    death(subject),
                    0,
                    List.of(basis),
                    Rule.AFTER_DEATH,
                    what + ": not after the death of " + subject);
        }
    }

    /** Into an office or a body of the living, not among those who are honoured. */
    private static boolean isElected(Event e) {
        return e.type() == ELECTION
                && e.claims().stream()
                        .noneMatch(c -> HONOURED.matcher(c.quotation().words()).find());
    }

    /** A film comes out, a book is shown at a fair: the work takes part, and its year may be later. */
    private static boolean ofAWork(Event e) {
        return e.type() == PARTICIPATION && e.in(Role.WORK).findAny().isPresent();
    }

    /** Others who must be alive for it: who does it, who marries, who is met. */
    private void others(Event e) {
        for (Claim c : e.claims()) {
            for (Participant p : c.participants()) {
                if (mustLive(e.type(), p.role())) {
                    dossier.person(c, p.name())
                            .filter(people::contains)
                            .filter(n -> !e.subjects().contains(n))
                            .ifPresent(n -> alive(e, n, said(e, c, p.role(), n)));
                }
            }
        }
    }

    /** Whether who takes part so in an event of this type must be alive. */
    static boolean mustLive(EventType type, Role role) {
        return switch (role) {
            case AGENT -> !WITHOUT_LIVING_AGENT.contains(type);
            case SPOUSE -> type == MARRIAGE;
            case OBJECT, ADDRESSEE -> type == MEETING;
            default -> false;
        };
    }

    /** What stands for it that this person takes part so: the event, if all who tell of it say so; else this claim alone. */
    private String said(Event e, Claim claim, Role role, String person) {
        boolean allSay = e.claims().stream()
                .allMatch(c -> c.in(role)
                        .anyMatch(p -> dossier.person(c, p.name())
                                .filter(person::equals)
                                .isPresent()));
        return allSay ? e.basis().orElse(claim.id()) : claim.id();
    }

    private void alive(Event e, String person, String claim) {
        int at = beginnings(e).getFirst();
        List<String> basis = List.of(claim);
        premises.atLeast(
                birth(person), at, 0, basis, Rule.LIVING_AGENT, person + " takes part in it: not before birth");
        premises.atLeast(at, death(person), 0, basis, Rule.LIVING_AGENT, person + " takes part in it: not after death");
    }

    private void kin(Event e) {
        for (Claim c : e.claims()) {
            if (e.subjects().size() == 1 && Dossier.isPerson(e.subjects().getFirst())) {
                String subject = e.subjects().getFirst();
                c.in(Role.CHILD)
                        .forEach(p -> dossier.person(c, p.name())
                                .ifPresent(child -> parent(subject, child, said(e, c, Role.CHILD, child))));
                c.in(Role.PARENT)
                        .forEach(p -> dossier.person(c, p.name())
                                .ifPresent(parent -> parent(parent, subject, said(e, c, Role.PARENT, parent))));
            }
        }
    }

    private void parent(String parent, String child, String claim) {
        if (!parent.equals(child)) {
            List<String> basis = List.of(claim);
            premises.atLeast(
                    birth(parent),
                    birth(child),
                    1,
                    basis,
                    Rule.PARENT,
                    parent + " is a parent of " + child + ": born before");
            premises.atMost(
                    death(parent),
                    birth(child),
                    BEGOTTEN_BEFORE_BIRTH,
                    basis,
                    Rule.BEGOTTEN,
                    parent + " is a parent of " + child + ": alive 300 days before the birth, or later");
        }
    }
}
