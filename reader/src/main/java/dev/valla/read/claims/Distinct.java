package dev.valla.read.claims;

import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** That nobody takes part in one act twice: whoever is asked is not the one who asks, and nobody is kin to himself. */
final class Distinct {
    private static final Set<String> HIM = Set.of("him", "her", "them");

    private static final Set<String> PRONOUNS = Set.of("his", "her", "he", "she", "him");

    private Distinct() {}

    /** Once is enough; and a work, or whom somebody acts against, is no object besides. */
    static boolean same(Participant p, Participant before) {
        boolean again = p.role() == before.role() || (p.role() == Role.OBJECT && before.role() == Role.WORK);
        return again && p.name().equals(before.name());
    }

    /** "Karl asked him": whoever "he" is, he is not Karl. */
    static Participant asAnother(Participant p, Draft draft, Draft.Part part, List<Participant> before) {
        Word word = draft.tree.at(part.head());
        boolean pronoun = word.tag().equals("PRP") && !word.form().endsWith("self");
        boolean same = p.role() != Role.SUBJECT
                && before.stream()
                        .anyMatch(s -> s.role() == Role.SUBJECT && s.name().equals(p.name()));
        return pronoun && same ? new Participant(p.role(), p.words(), p.words()) : p;
    }

    /** "Lind employed him": whoever "him" is, he is not Lind. */
    static Participant notTheDoer(Participant p, List<Participant> all) {
        boolean him = p.role() == Role.SUBJECT && HIM.contains(p.words().toLowerCase(Locale.ROOT));
        boolean doer = all.stream()
                .anyMatch(a -> a.role() == Role.AGENT
                        && a.name().equals(p.name())
                        && !PRONOUNS.contains(a.words().toLowerCase(Locale.ROOT)));
        return him && doer ? new Participant(p.role(), p.words(), p.words()) : p;
    }

    /** "His wife Anna": where only Anna is named, "his" stays open. */
    static Participant asSaid(Participant p) {
        boolean open = p.role() == Role.SUBJECT && PRONOUNS.contains(p.words().toLowerCase(Locale.ROOT));
        return open ? new Participant(p.role(), p.words(), p.words()) : p;
    }

    /** Whether a name follows: "his wife Anna", not "Nicholas, his wife". */
    static boolean named(Draft draft) {
        return draft.parts.stream().anyMatch(p -> p.by().equals("bearer") && p.head() > draft.trigger);
    }

    /** "Nicholas, his wife": where nobody is named, nobody is kin to himself. */
    static boolean reflexive(List<Participant> participants) {
        Set<String> subjects = participants.stream()
                .filter(p -> p.role() == Role.SUBJECT)
                .map(Participant::name)
                .collect(Collectors.toSet());
        return participants.stream()
                .anyMatch(p -> Set.of(Role.SPOUSE, Role.CHILD, Role.PARENT, Role.SIBLING)
                                .contains(p.role())
                        && subjects.contains(p.name()));
    }
}
