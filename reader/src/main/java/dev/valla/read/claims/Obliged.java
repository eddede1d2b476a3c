package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two verbs for one act: "had to flee" tells that he fled, "helped Karl Lind escape" that Lind was helped. */
final class Obliged {
    /** How many words "had never had occasion to" may take before its verb. */
    private static final int NEAR = 5;

    private Obliged() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int verb = 0; verb < tree.size(); verb++) {
            had(tree, words, verb);
            helped(tree, words, verb);
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** "In 1911 he had to flee": of fleeing speaks all that hangs on "had". */
    private static void had(Tree tree, List<Word> words, int had) {
        List<Integer> acts = tree.children(had, "xcomp");
        boolean past = tree.at(had).form().equals("had") && tree.at(had).tag().equals("VBD");
        if (!past || acts.size() != 1 || tree.hasChild(had, "dobj")) {
            return;
        }
        int act = acts.getFirst();
        if (act < had || act - had > NEAR || !tree.at(act).isVerb() || !Grammar.infinitive(tree, act)) {
            return;
        }
        boolean passive = tree.hasChild(act, "auxpass");
        for (int child : tree.children(had)) {
            Word word = tree.at(child);
            words.set(child, word.under(act, passive && word.is("nsubj") ? "nsubjpass" : word.relation()));
        }
        for (int child : tree.children(act)) {
            if (tree.at(child).tag().equals("TO")) {
                words.set(child, tree.at(child).under(act, "prt"));
            }
        }
        words.set(had, tree.at(had).under(act, "aux"));
        Word verb = tree.at(act);
        words.set(
                act,
                verb.under(tree.head(had), tree.at(had).relation())
                        .as(verb.lemma(), passive ? "VBN" : "VBD", tree.at(had).relation()));
    }

    /** The parser makes a clause of "Karl Lind escape". */
    private static void helped(Tree tree, List<Word> words, int help) {
        List<Integer> acts = tree.at(help).lemma().equals("help") ? tree.children(help, "ccomp") : List.of();
        if (acts.size() != 1 || tree.hasChild(help, "dobj")) {
            return;
        }
        int act = acts.getFirst();
        List<Integer> whom = tree.children(act, "nsubj");
        boolean somebody =
                whom.size() == 1 && !tree.at(whom.getFirst()).entity().equals("GPE");
        if (somebody && whom.getFirst() > help && tree.at(act).tag().equals("VB")) {
            words.set(act, tree.at(act).under(help, "xcomp"));
            words.set(whom.getFirst(), tree.at(whom.getFirst()).under(help, "dobj"));
        }
    }

    /** "His debts led him to leave": not "debts lead people to leave"; and what somebody forces another to do is the forcer's act. */
    static boolean leads(Tree tree, int verb) {
        Word word = tree.at(verb);
        boolean past = word.tag().equals("VBD") || word.tag().equals("VBN");
        boolean forced = Lexicon.english().in("forces", word.lemma()) && bySomebody(tree, verb);
        return past
                && !forced
                && tree.hasChild(verb, "dobj")
                && !Grammar.passive(tree, verb)
                && Lexicon.english().in("leads-to", word.lemma());
    }

    private static boolean bySomebody(Tree tree, int verb) {
        return tree.children(verb, "nsubj").stream()
                .map(tree::at)
                .anyMatch(s -> !s.entity().isEmpty()
                        || s.tag().equals("PRP")
                        || Stream.of("person", "body", "office", "kin", "party", "member", "law")
                                .anyMatch(kind -> Lexicon.english().in(kind, s.lemma())));
    }
}
