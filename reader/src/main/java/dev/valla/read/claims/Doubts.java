package dev.valla.read.claims;

import dev.valla.claim.Claim.Polarity;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Reliability;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a source says against a witness: that evidence was false, retracted, forced, given for pay, without a fact in it or about
 * what its giver was not there to see.
 */
final class Doubts {
    private static final Set<EventType> WORDS = Set.of(EventType.TESTIMONY, EventType.RECANTATION, EventType.SERVICE);
    private static final Set<String> WITHOUT = Set.of(
            "cite", "name", "give", "specify", "provide", "offer", "produce", "contain", "read", "understand", "know");

    private Doubts() {}

    /** Whose reliability it is about, with the words; empty where the claim is denied or says nothing of the kind. */
    static Optional<Reliability> of(Draft draft, List<Participant> participants) {
        Optional<String> against = draft.telling.polarity() == Polarity.DENIED
                ? denied(draft)
                : WORDS.contains(draft.type()) ? words(draft) : paid(draft).or(() -> written(draft));
        if (against.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> who = participants.stream()
                .filter(p -> p.role() == Role.SUBJECT)
                .map(Participant::name)
                .findFirst();
        return who.map(name -> new Reliability(name, against.get()));
    }

    private static Optional<String> words(Draft draft) {
        if (draft.type() == EventType.RECANTATION) {
            return Optional.of(between(draft.tree, draft.trigger, Extent.reach(draft.tree, draft.trigger)));
        }
        return informer(draft)
                .or(() -> spoilt(draft))
                .or(() -> owned(draft))
                .or(() -> paid(draft))
                .or(() -> forced(draft.tree, draft.trigger))
                .or(() -> bare(draft.tree, draft.trigger));
    }

    /** "on the payroll of the security service", "served as an informant", "used as a provocateur", "had been an informant of the police". */
    private static Optional<String> informer(Draft draft) {
        Tree tree = draft.tree;
        if (draft.pattern.shape() == Pattern.Shape.ROLE && in("informer", tree, draft.trigger)) {
            return Optional.of(between(
                    tree, draft.trigger, Phrase.around(tree, draft.trigger).last()));
        }
        Optional<String> payroll = below(tree, draft.trigger, "on").stream()
                .filter(noun -> draft.type() == EventType.SERVICE
                        && tree.at(noun).lemma().equals("payroll"))
                .findFirst()
                .map(noun ->
                        between(tree, tree.head(noun), Phrase.around(tree, noun).last()));
        return payroll.isPresent() ? payroll : asInformer(draft);
    }

    private static Optional<String> asInformer(Draft draft) {
        Tree tree = draft.tree;
        return below(tree, draft.trigger, "as").stream()
                .filter(noun -> in("informer", tree, noun))
                .findFirst()
                .map(noun -> between(tree, draft.trigger, noun));
    }

    /** What is only said by a denial: "his statement names no fact", "he, who testified, was not there". */
    private static Optional<String> denied(Draft draft) {
        Tree tree = draft.tree;
        int verb = draft.trigger;
        if (draft.type() == EventType.TESTIMONY
                && WITHOUT.contains(tree.at(verb).lemma())) {
            return Optional.of(between(tree, firstOf(tree, verb), Extent.reach(tree, verb)));
        }
        boolean there = tree.at(verb).lemma().equals("be");
        boolean testified = Doers.subjects(tree, verb).stream()
                .flatMap(subject -> tree.children(subject, "relcl").stream())
                .anyMatch(clause -> tree.at(clause).lemma().equals("testify"));
        return there && testified
                ? Optional.of(between(tree, firstOf(tree, verb), Extent.reach(tree, verb)))
                : Optional.empty();
    }

    /** The first of the words that deny the verb or help it: "was not there", "does not name". */
    private static int firstOf(Tree tree, int verb) {
        int first = verb;
        for (int child : tree.children(verb)) {
            if (child < first && (tree.at(child).is("aux") || tree.at(child).is("neg"))) {
                first = child;
            }
        }
        return first;
    }

    /** "received money for her testimony", "was paid for his statement". */
    private static Optional<String> paid(Draft draft) {
        Tree tree = draft.tree;
        boolean pays = Lexicon.english().in("pays", tree.at(draft.trigger).lemma());
        return pays
                ? below(tree, draft.trigger, "for").stream()
                        .flatMap(noun -> counted(tree, noun).stream())
                        .filter(noun -> Lexicon.english()
                                        .in("against-others", tree.at(noun).lemma())
                                || in("evidence", tree, noun))
                        .filter(noun -> tree.hasChild(noun, "poss"))
                        .findFirst()
                        .map(noun -> between(tree, draft.trigger, noun))
                : Optional.empty();
    }

    /** "wrote the denunciation without giving any names". */
    private static Optional<String> written(Draft draft) {
        boolean evidence = draft.tree.children(draft.trigger, "dobj").stream()
                .anyMatch(noun -> Lexicon.english()
                        .in("against-others", draft.tree.at(noun).lemma()));
        return evidence ? bare(draft.tree, draft.trigger) : Optional.empty();
    }

    /** "for each of his reports": the reports. */
    private static List<Integer> counted(Tree tree, int noun) {
        return tree.at(noun).isNoun()
                ? List.of(noun)
                : tree.children(noun, "prep").stream()
                        .flatMap(of -> tree.children(of, "pobj").stream())
                        .toList();
    }

    /** "admitted that his evidence had been invented": what somebody says against his own. */
    private static Optional<String> owned(Draft draft) {
        Tree tree = draft.tree;
        for (int said : told(tree, draft.trigger)) {
            for (int subject : Doers.subjects(tree, said)) {
                boolean own = in("evidence", tree, subject)
                        && tree.children(subject, "poss").stream()
                                .anyMatch(p -> tree.at(p).tag().equals("PRP$"));
                boolean bad = in("spoilt", tree, said)
                        || tree.children(said, "acomp").stream().anyMatch(a -> in("spoilt", tree, a));
                if (own && bad && !tree.hasChild(said, "neg")) {
                    return Optional.of(
                            between(tree, Phrase.around(tree, subject).first(), Extent.reach(tree, said)));
                }
            }
        }
        return Optional.empty();
    }

    /** The clauses that tell what was said, one that the tree hangs on another noun ("before the tribunal that …") among them. */
    private static List<Integer> told(Tree tree, int verb) {
        List<Integer> clauses = new ArrayList<>(tree.children(verb, "ccomp"));
        for (int i = verb + 1; i < tree.size(); i++) {
            boolean clause =
                    tree.at(i).is("relcl") || tree.at(i).is("acl") || tree.at(i).is("ccomp");
            if (clause && !clauses.contains(i) && tree.head(i) > verb && tree.within(i, verb)) {
                clauses.add(i);
            }
        }
        return clauses;
    }

    /** "gave fabricated evidence", "lied under oath", "contradicted herself". */
    private static Optional<String> spoilt(Draft draft) {
        Tree tree = draft.tree;
        if (in("lies", tree, draft.trigger)) {
            return Optional.of(between(tree, draft.trigger, Extent.reach(tree, draft.trigger)));
        }
        for (int self : tree.children(draft.trigger, "dobj")) {
            if (tree.at(draft.trigger).lemma().equals("contradict")
                    && tree.at(self).lemma().endsWith("self")) {
                return Optional.of(between(tree, draft.trigger, Extent.reach(tree, draft.trigger)));
            }
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
                return Optional.of(between(
                        tree, tree.head(i), Math.max(i, Phrase.around(tree, i).last())));
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
