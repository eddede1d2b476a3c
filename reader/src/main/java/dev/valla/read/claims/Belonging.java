package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The body in which somebody rises or finishes, told just before: "He joined Graz University and became professor in 1911", "She
 * attended Graz College. She graduated in 1911". Only where the act lies within such a body.
 */
final class Belonging {
    private static final Set<EventType> ENTERED =
            Set.of(EventType.JOINING, EventType.SERVICE, EventType.EMPLOYMENT, EventType.APPOINTMENT);

    static final String WHY = "the one body that the sentence names before it";

    private static final Set<String> RISES = Set.of("promote", "advance", "elevate");

    /** By whom; bodies of this sentence, and of the one before. */
    private Map<String, Participant> here = new HashMap<>();

    private Map<String, Participant> schools = new HashMap<>();
    private Map<String, Participant> schoolsBefore = new HashMap<>();

    /** The body of a draft that names none; empty where it need not be that of which was told. */
    Optional<String> of(Draft draft, List<Participant> participants) {
        Optional<String> subject = only(participants);
        if (draft.has(Role.BODY) || subject.isEmpty()) {
            return Optional.empty();
        }
        String lemma = draft.tree.at(draft.trigger).lemma();
        boolean finishes = draft.type() == EventType.EDUCATION
                && lemma.equals("graduate")
                && !draft.has(Role.OBJECT)
                && draft.time.isPresent();
        if (finishes) {
            return Optional.ofNullable(schools.getOrDefault(subject.get(), schoolsBefore.get(subject.get())))
                    .map(Participant::name);
        }
        if (draft.type() == EventType.JOINING && participants.stream().anyMatch(Belonging::isMember)) {
            return onlyBodyBefore(draft.tree, draft.trigger);
        }
        boolean rises = RISES.contains(lemma)
                || participants.stream()
                        .anyMatch(p -> p.role() == Role.ROLE && isAcademic("chair-of-learning", p.name()));
        return Optional.ofNullable(here.get(subject.get()))
                .filter(body -> draft.type() == EventType.APPOINTMENT && rises)
                .filter(body -> RISES.contains(lemma) || isAcademic("seat-of-learning", body.name()))
                .map(Participant::name);
    }

    /** "became a member", and no more. */
    static boolean isMember(Participant part) {
        return part.role() == Role.ROLE && part.name().equals("member");
    }

    /** "She attended meetings of the Workers' League and in 1911 she became a member": of the one body told before it. */
    private static Optional<String> onlyBodyBefore(Tree tree, int end) {
        Set<String> bodies = new HashSet<>();
        boolean aside = false;
        for (int i = 0; i < end; i++) {
            aside = tree.at(i).form().equals("(")
                    || (aside && !tree.at(i).form().equals(")"));
            if (!aside && tree.at(i).entity().equals("ORG") && tree.nameEnd(i) == i) {
                bodies.add(Naming.plain(tree, tree.nameStart(i), i));
            }
        }
        return bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty();
    }

    private static boolean isAcademic(String words, String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("\\W+", -1)).stream()
                .anyMatch(word -> Lexicon.english().in(words, word));
    }

    /** Takes notice of the body that a claim names. */
    void note(Claim claim) {
        Optional<String> subject = only(claim.participants());
        Optional<Participant> body = claim.in(Role.BODY).findFirst();
        if (subject.isPresent() && body.isPresent() && ENTERED.contains(claim.type())) {
            here.put(subject.get(), body.get());
        }
        boolean school = claim.type() == EventType.EDUCATION
                || (claim.type() == EventType.JOINING
                        && body.filter(b -> isAcademic("seat-of-learning", b.name()))
                                .isPresent());
        if (subject.isPresent() && body.isPresent() && school) {
            schools.put(subject.get(), body.get());
        }
    }

    /** A sentence ends. */
    void leave() {
        here = new HashMap<>();
        schoolsBefore = schools;
        schools = new HashMap<>();
    }

    /** The only subject. */
    static Optional<String> only(List<Participant> participants) {
        List<String> subjects = participants.stream()
                .filter(p -> p.role() == Role.SUBJECT)
                .map(Participant::name)
                .toList();
        return subjects.size() == 1 ? Optional.of(subjects.getFirst()) : Optional.empty();
    }
}
