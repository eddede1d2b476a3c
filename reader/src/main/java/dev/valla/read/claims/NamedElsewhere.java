package dev.valla.read.claims;

import dev.valla.claim.Role;
import java.util.Set;

/** Whether who did it is named too far from what was done for the quotation to reach there. */
final class NamedElsewhere {
    private NamedElsewhere() {}

    /** "Born in Kazan, Orlov …", "after graduating, Orlov …", "he was an engineer who …": told without the name that stands apart. */
    static boolean of(Draft draft, Draft.Part part) {
        Word word = draft.tree.at(draft.trigger);
        int head = draft.tree.head(draft.trigger);
        boolean trails = word.is("advcl") && word.tag().equals("VBG") && head >= 0 && head < draft.trigger;
        if (trails && part.role() == Role.SUBJECT) {
            return true;
        }
        if (part.role() == Role.SUBJECT && outweighs(draft, part.head())) {
            return true;
        }
        boolean before = part.role() == Role.SUBJECT && part.head() > draft.trigger;
        if (before && draft.pattern.shape() == Pattern.Shape.ROLE && draft.clause > draft.trigger) {
            return !isSaidOf(draft, part.head());
        }
        if (before && (Set.of("chief", "meanwhile").contains(part.by()) || word.is("pcomp"))) {
            return true;
        }
        if (word.is("relcl") && part.role() == Role.SUBJECT && part.head() < head) {
            return true;
        }
        return part.role() == Role.SUBJECT
                && part.head() > draft.trigger
                && draft.pattern.shape() == Pattern.Shape.VERB
                && word.is("advcl")
                && (word.tag().equals("VBN") || word.tag().equals("VBG"));
    }

    /** "His uncle was Otto Berg": the name is what the verb says of the word. */
    private static boolean isSaidOf(Draft draft, int name) {
        Tree tree = draft.tree;
        return tree.at(draft.trigger).is("nsubj")
                && tree.head(draft.trigger) == draft.clause
                && tree.at(name).is("attr")
                && tree.head(name) == draft.clause;
    }

    /** "He travelled with Berg to Gaul and settled in Trier": what stands between is longer than what is told. */
    private static boolean outweighs(Draft draft, int subject) {
        Tree tree = draft.tree;
        int top = draft.pattern.shape() == Pattern.Shape.VERB ? Extent.top(tree, draft.trigger) : draft.trigger;
        boolean borrows = draft.pattern.shape() == Pattern.Shape.VERB
                && Set.of("conj", "pcomp", "dep").contains(tree.at(top).relation())
                && subject < draft.first
                && Doers.ownSubjects(tree, top).isEmpty();
        int told = tree.at(draft.last).end() - tree.at(draft.first).start();
        return borrows
                && tree.at(draft.first).start()
                                - tree.at(Phrase.around(tree, subject).first()).start()
                        > told;
    }
}
