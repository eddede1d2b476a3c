package dev.valla.read.claims;

import dev.valla.claim.Claim.Polarity;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Reliability;
import dev.valla.claim.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a source says against a witness: that evidence was false, retracted, forced, given for pay or without a fact in it. */
final class Doubts {
    private static final Set<EventType> WORDS = Set.of(EventType.TESTIMONY, EventType.RECANTATION, EventType.SERVICE);
    private static final Set<String> WITHOUT = Set.of("cite", "name", "give", "specify", "provide", "offer", "produce");

    private Doubts() {}

    /** Whose reliability it is about, with the words; empty where the claim is denied or says nothing of the kind. */
    static Optional<Reliability> of(Draft draft, List<Participant> participants) {
        if (!WORDS.contains(draft.type()) || draft.telling.polarity() == Polarity.DENIED) {
            return Optional.empty();
        }
        Optional<String> who = participants.stream()
                .filter(p -> p.role() == Role.SUBJECT)
                .map(Participant::name)
                .findFirst();
        return who.flatMap(name -> words(draft).map(words -> new Reliability(name, words)));
    }

    private static Optional<String> words(Draft draft) {
        if (draft.type() == EventType.RECANTATION) {
            return Optional.of(between(draft.tree, draft.trigger, Extent.reach(draft.tree, draft.trigger)));
        }
        return informer(draft)
                .or(() -> spoilt(draft))
                .or(() -> forced(draft.tree, draft.trigger))
                .or(() -> bare(draft.tree, draft.trigger));
    }

    /** "served as an informant", "used as a provocateur", "had been an informant of the police". */
    private static Optional<String> informer(Draft draft) {
        Tree tree = draft.tree;
        if (draft.pattern.shape() == Pattern.Shape.ROLE && in("informer", tree, draft.trigger)) {
            return Optional.of(between(
                    tree, draft.trigger, Phrase.around(tree, draft.trigger).last()));
        }
        return below(tree, draft.trigger, "as").stream()
                .filter(noun -> in("informer", tree, noun))
                .findFirst()
                .map(noun -> between(tree, draft.trigger, noun));
    }

    /** "gave fabricated evidence", "lied under oath". */
    private static Optional<String> spoilt(Draft draft) {
        Tree tree = draft.tree;
        if (in("lies", tree, draft.trigger)) {
            return Optional.of(between(tree, draft.trigger, Extent.reach(tree, draft.trigger)));
        }
        for (int child : tree.children(draft.trigger, "advmod")) {
            if (in("falsely", tree, child)) {
                return Optional.of(between(tree, Math.min(child, draft.trigger), Math.max(child, draft.trigger)));
            }
        }
        for (int noun : tree.children(draft.trigger, "dobj")) {
            for (int child : tree.children(noun)) {
                if (child < noun && in("spoilt", tree, child)) {
                    return Optional.of(between(tree, child, noun));
                }
            }
        }
        return Optional.empty();
    }

    /** "under duress", "after torture", here or with what it governs. */
    private static Optional<String> forced(Tree tree, int verb) {
        for (int i = 1; i < tree.size(); i++) {
            boolean near = tree.within(i, verb) && !otherClause(tree, i, verb);
            if (near && in("force", tree, i) && tree.at(i).is("pobj") && tree.head(i) < i) {
                return Optional.of(between(tree, tree.head(i), i));
            }
        }
        return Optional.empty();
    }

    private static boolean otherClause(Tree tree, int from, int verb) {
        for (int at = tree.head(from); at >= 0 && at != verb; at = tree.head(at)) {
            if (tree.at(at).is("conj") && tree.at(at).isVerb()) {
                return true;
            }
        }
        return false;
    }

    /** "without citing specific facts". */
    private static Optional<String> bare(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.at(child).lemma().equals("without")) {
                for (int doing : tree.children(child, "pcomp")) {
                    if (WITHOUT.contains(tree.at(doing).lemma())) {
                        return tree.children(doing, "dobj").stream()
                                .findFirst()
                                .map(noun -> between(tree, child, noun));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Integer> below(Tree tree, int verb, String preposition) {
        return tree.children(verb, "prep").stream()
                .filter(p -> tree.at(p).lemma().equals(preposition))
                .flatMap(p -> tree.children(p, "pobj").stream())
                .toList();
    }

    private static boolean in(String kind, Tree tree, int i) {
        return Lexicon.english().in(kind, tree.at(i).lemma());
    }

    private static String between(Tree tree, int first, int last) {
        return Naming.plain(tree, first, Math.max(first, last));
    }
}
