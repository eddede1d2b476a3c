package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "Promoted captain in 1917, Orlov …", "Having been exiled, Orlov …": a participle that opens the sentence tells of the subject behind
 * its comma. The parser takes it for an adjective, for the chief verb or for a clause that somebody says.
 */
final class Reduced {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final int FAR = 30;

    private Reduced() {}

    static Tree of(Tree tree) {
        return fronted(coordinated(tree));
    }

    /** "Dismissed in 1935 and arrested in 1937, Orlov …": the second is a participle like the first. */
    private static Tree coordinated(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.at(i);
            boolean past = word.tag().equals("VBD")
                    && word.is("conj")
                    && tree.at(word.head()).isVerb();
            boolean opens = i == 0
                    && word.tag().equals("VBD")
                    && word.is("advcl")
                    && word.head() > 0
                    && Lexicon.english().in("human", word.lemma());
            if (opens && !hasAny(tree, i, "nsubj", "nsubjpass", "mark", "aux")) {
                words.set(i, word.as(word.lemma(), "VBN", "advcl"));
            }
            if (past && bare(tree, word.head()) && !hasAny(tree, i, "nsubj", "nsubjpass", "dobj", "aux", "ccomp")) {
                words.set(i, word.as(word.lemma(), "VBN", "conj"));
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** A participle without auxiliary or subject that stands before its clause. */
    private static boolean bare(Tree tree, int verb) {
        Word word = tree.at(verb);
        return word.tag().equals("VBN")
                && word.is("advcl")
                && word.head() > verb
                && !hasAny(tree, verb, "nsubj", "nsubjpass", "aux", "auxpass");
    }

    private static boolean hasAny(Tree tree, int verb, String... relations) {
        return IntStream.of(tree.children(verb))
                .anyMatch(c -> Set.of(relations).contains(tree.at(c).relation()));
    }

    private static Tree fronted(Tree tree) {
        int participle = participle(tree);
        int verb = participle < 0 ? -1 : chief(tree, participle);
        Word word = verb < 0 ? tree.at(0) : tree.at(participle);
        if (verb < 0 || (word.is("advcl") && word.head() == verb)) {
            return tree;
        }
        List<Word> words = new ArrayList<>(tree.words());
        if (tree.within(verb, participle)) {
            words.set(verb, tree.at(verb).under(word.head(), word.relation()));
        }
        words.set(participle, word.under(verb, "advcl"));
        int made = word.is("nmod") || word.is("amod") ? word.head() : -1;
        if (made > participle) {
            words.set(made, tree.at(made).under(participle, "oprd"));
            tree.children(made, "prep").stream()
                    .filter(in -> tree.at(in).lemma().equals("in")
                            || tree.at(in).lemma().equals("on"))
                    .forEach(in -> words.set(in, tree.at(in).under(participle, "prep")));
        }
        return new Tree(words);
    }

    /** The participle that opens the sentence; -1 if none does. */
    private static int participle(Tree tree) {
        if (tree.size() < 6) {
            return -1;
        }
        int at = tree.at(0).lemma().equals("have") && tree.at(0).tag().equals("VBG") ? 1 : 0;
        at = at == 1 && tree.at(1).form().equals("been") ? 2 : at;
        Word word = tree.at(at);
        if (!word.tag().equals("VBN") || word.lemma().equals("be")) {
            return -1;
        }
        boolean free = word.is("root") || word.is("ccomp") || word.is("dep") || word.is("csubj");
        return free || (at == 0 && madeSomething(tree, at)) ? at : -1;
    }

    /** "Promoted captain …": an office right behind the participle, which cannot be the doer of anything. */
    private static boolean madeSomething(Tree tree, int participle) {
        int noun = tree.head(participle);
        boolean before = noun > participle
                && noun <= participle + 3
                && (tree.at(participle).is("nmod") || tree.at(participle).is("amod"))
                && !tree.at(noun).isName();
        return before
                && Lexicon.english().in("office", tree.at(noun).lemma())
                && Lexicon.english().in("makes", tree.at(participle).lemma());
    }

    /** The finite verb of the subject that stands right behind a comma, with no other verb before it; -1 if there is none. */
    private static int chief(Tree tree, int participle) {
        for (int i = participle + 1; i + 1 < Math.min(tree.size(), FAR); i++) {
            Word word = tree.at(i);
            if (FINITE.contains(word.tag()) && !word.is("relcl")) {
                return -1;
            }
            int subject = word.form().equals(",") ? tree.nameEnd(i + 1) : -1;
            boolean doer = subject > 0
                    && (tree.at(subject).is("nsubj") || tree.at(subject).is("nsubjpass"));
            int verb = doer ? tree.head(subject) : -1;
            if (verb > subject && tree.at(verb).isVerb() && nominative(tree.at(subject))) {
                return verb;
            }
        }
        return -1;
    }

    private static boolean nominative(Word word) {
        return word.isName() || Set.of("he", "she", "they", "i").contains(word.lemma());
    }
}
