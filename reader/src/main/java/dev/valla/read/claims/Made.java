package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "appointed him steward", "named her treasurer", "elected Lind its governor": whom and what. The parser takes both for a clause, for two
 * objects, or the person for a part of the office's name or for its owner.
 */
final class Made {
    private static final Set<String> MAKING = Set.of(
            "appoint",
            "name",
            "make",
            "elect",
            "nominate",
            "proclaim",
            "declare",
            "designate",
            "create",
            "crown",
            "dub");

    private Made() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        boolean changed = false;
        for (int verb = 0; verb + 2 < tree.size(); verb++) {
            boolean making =
                    tree.at(verb).isVerb() && MAKING.contains(tree.at(verb).lemma());
            changed |= making && (beside(tree, words, verb) || behind(tree, words, verb));
            int whom = making ? whom(tree, verb) : -1;
            int office = whom < 0 ? -1 : office(tree, verb, whom);
            if (office > whom
                    && (tree.at(whom).head() != verb
                            || tree.at(office).is("dobj")
                            || tree.at(office).is("appos"))) {
                words.set(whom, object(tree.at(whom)).under(verb, "dobj"));
                words.set(office, tree.at(office).under(verb, "oprd"));
                changed = true;
            }
        }
        return changed ? new Tree(words) : tree;
    }

    /** "Lind, elected mayor in 1911, …": he was elected mayor, and there is no elected mayor beside him. */
    private static boolean beside(Tree tree, List<Word> words, int verb) {
        if (apart(tree, verb)) {
            words.set(verb, tree.at(verb).under(verb - 2, "acl"));
            return true;
        }
        int office = tree.head(verb);
        int whom = office > verb ? tree.head(office) : -1;
        boolean beside = whom >= 0
                && whom == verb - 2
                && tree.at(verb).tag().equals("VBN")
                && tree.at(verb - 1).form().equals(",")
                && tree.at(office).is("appos")
                && tree.at(whom).entity().equals("PERSON")
                && dignity(tree.at(office));
        if (beside) {
            words.set(verb, tree.at(verb).under(whom, "acl"));
            words.set(office, tree.at(office).under(verb, "oprd"));
            for (int child : tree.children(office)) {
                boolean clause =
                        tree.at(child).is("prep") && !tree.at(child).lemma().equals("of");
                words.set(child, clause ? tree.at(child).under(verb, "prep") : words.get(child));
            }
        }
        return beside;
    }

    /** "holds a degree from Lund and was made a dame": she was, whatever the parser hangs the dame on. */
    private static boolean behind(Tree tree, List<Word> words, int verb) {
        for (int i = verb + 1; i < tree.size() && i <= verb + 3; i++) {
            boolean lost = tree.at(i).is("appos") && tree.head(i) < verb && dignity(tree.at(i));
            if (lost && tree.hasChild(verb, "auxpass")) {
                words.set(i, tree.at(i).under(verb, "oprd"));
                return true;
            }
        }
        return false;
    }

    /** The same, where the parser takes "elected" for a sentence of its own. */
    private static boolean apart(Tree tree, int verb) {
        return verb > 1
                && tree.head(verb) < 0
                && tree.at(verb).tag().equals("VBN")
                && tree.at(verb - 1).form().equals(",")
                && tree.at(verb - 2).entity().equals("PERSON")
                && tree.head(verb - 2) > verb;
    }

    /** "her" before an office is whom, not whose. */
    private static Word object(Word whom) {
        return whom.tag().equals("PRP$") ? whom.as(whom.lemma(), "PRP", "dobj") : whom;
    }

    /** The person right behind the verb; -1 if there is none. */
    private static int whom(Tree tree, int verb) {
        int last = tree.nameEnd(verb + 1);
        Word word = tree.at(last);
        boolean person = Set.of("him", "her", "them", "me").contains(word.form())
                || word.entity().equals("PERSON");
        return person && last + 1 < tree.size() ? last : -1;
    }

    /** What the person is made: a noun for an office or dignity on which the tree hangs the person, or a second object; -1 if there is none. */
    private static int office(Tree tree, int verb, int whom) {
        for (int i = whom + 1; i < tree.size() && i <= whom + 5; i++) {
            Word word = tree.at(i);
            boolean itself = tree.head(i) == whom && word.is("appos");
            boolean hung = itself
                    || (tree.head(i) == verb
                            && Set.of("dobj", "ccomp", "oprd", "xcomp").contains(word.relation()));
            boolean holds = tree.head(whom) == i
                    || (tree.head(whom) == verb && tree.at(whom).is("dobj"));
            if (word.isNoun() && hung && holds && dignity(word)) {
                return i;
            }
            if (word.is("punct") || word.isVerb()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean dignity(Word word) {
        Lexicon words = Lexicon.english();
        return List.of("office", "job", "peerage", "dignified").stream().anyMatch(kind -> words.in(kind, word.lemma()));
    }
}
