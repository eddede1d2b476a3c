package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is whose father, mother, wife …, as far as the text has named them, so that "her mother" can be taken up by name. Two
 * wives or brothers leave "his wife", "his brother" open.
 */
final class Family {
    private static final Set<String> ELDER =
            Set.of("elder", "eldest", "old", "older", "oldest", "young", "younger", "youngest");

    private final Map<String, Set<String>> known = new HashMap<>();

    /** Takes notice of a kinship or a marriage; {@code word} is the lemma that told it, {@code isIt} whether of the subject. */
    void note(Claim claim, String word, boolean isIt) {
        if (claim.type() != EventType.KINSHIP && claim.type() != EventType.MARRIAGE) {
            return;
        }
        for (String owner : names(claim, Role.SUBJECT)) {
            names(claim, Role.SPOUSE).forEach(spouse -> {
                put(owner, "spouse", spouse);
                put(spouse, "spouse", owner);
            });
            names(claim, Role.PARENT).forEach(parent -> put(owner, parental(word, parent), parent));
            names(claim, Role.SIBLING).forEach(sibling -> both(isIt, word, owner, sibling));
            names(claim, Role.CHILD).forEach(child -> both(isIt, word, owner, child));
        }
    }

    /** "Karl, brother of Vera" says who Vera's brother is, "Vera's brother Karl" the same. */
    private void both(boolean isIt, String word, String owner, String other) {
        if (isIt) {
            put(other, word, owner);
        } else {
            put(owner, word, other);
        }
    }

    private static String parental(String word, String parent) {
        boolean said = word.equals("father") || word.equals("mother");
        return said
                ? word
                : Genders.certainly(parent, true) ? "mother" : Genders.certainly(parent, false) ? "father" : "parent";
    }

    private static List<String> names(Claim claim, Role role) {
        return claim.in(role)
                .filter(p -> Character.isUpperCase(
                        p.name().isEmpty() ? 'a' : p.name().charAt(0)))
                .map(Participant::name)
                .toList();
    }

    private void put(String owner, String relation, String name) {
        known.computeIfAbsent(owner + "\n" + relation, k -> new LinkedHashSet<>())
                .add(name);
    }

    /** The names of {@code owner}'s kin that the noun means; empty where they are not known or could be others. */
    List<String> of(String owner, Tree tree, int noun) {
        String lemma = tree.at(noun).lemma();
        boolean several = tree.at(noun).tag().endsWith("S");
        if (lemma.equals("parent") && several) {
            List<String> both = new ArrayList<>(one(owner, "mother"));
            both.addAll(one(owner, "father"));
            return both.size() == 2 ? both : List.of();
        }
        boolean spouse = Set.of("wife", "husband", "spouse").contains(lemma);
        return several || !plain(tree, noun) ? List.of() : one(owner, spouse ? "spouse" : lemma);
    }

    /** The one father, where the text has named him. */
    Optional<String> father(String owner) {
        return one(owner, "father").stream().findFirst();
    }

    private List<String> one(String owner, String relation) {
        Set<String> names = known.getOrDefault(owner + "\n" + relation, Set.of());
        return names.size() == 1 ? List.copyOf(names) : List.of();
    }

    /** "his wife", "her younger brother"; not "his first wife". */
    private static boolean plain(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            boolean before = child < noun
                    && !tree.at(child).is("poss")
                    && !tree.at(child).is("punct");
            if (before && !ELDER.contains(tree.at(child).lemma())) {
                return false;
            }
        }
        return true;
    }
}
