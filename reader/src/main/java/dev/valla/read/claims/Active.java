package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "She met Karl Lind, translated Ibsen and sold her house": what has an object of its own behind a comma is a further act, and
 * says nothing of Lind. Not so "awarded the prize", "named director": to those it is done.
 */
final class Active {
    /** Of what is done to somebody with a second noun. */
    private static final Set<String> WITH_TWO = Set.of(
            "award",
            "give",
            "offer",
            "grant",
            "name",
            "call",
            "elect",
            "appoint",
            "pay",
            "deny",
            "refuse",
            "teach",
            "send",
            "promise",
            "bring",
            "leave",
            "allow",
            "lend",
            "hand",
            "assign",
            "accord",
            "ask",
            "owe",
            "make",
            "create",
            "dub",
            "nickname",
            "entitle",
            "title",
            "crown",
            "declare",
            "consider",
            "present",
            "show",
            "tell",
            "vote",
            "guarantee");

    private Active() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int act = 2; act + 1 < tree.size(); act++) {
            Word word = tree.at(act);
            int noun = tree.head(act);
            boolean behind = word.is("acl")
                    && word.tag().equals("VBN")
                    && !WITH_TWO.contains(word.lemma())
                    && tree.at(act - 1).form().equals(",")
                    && noun >= 0
                    && noun < act
                    && tree.at(noun).is("dobj")
                    && tree.hasChild(act, "dobj")
                    && !tree.hasChild(act, "agent");
            int verb = behind ? tree.head(noun) : -1;
            if (verb >= 0 && tree.at(verb).tag().equals("VBD")) {
                words.set(act, word.under(verb, "conj").as(word.lemma(), "VBD", "conj"));
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }
}
