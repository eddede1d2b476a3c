package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the parser is known to get wrong, put right with the commas in sight. */
final class Repairs {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> CLAUSES =
            Set.of("root", "conj", "ccomp", "xcomp", "relcl", "acl", "advcl", "csubj", "pcomp");

    private Repairs() {}

    /** In this order; whatever hangs words so that they go round in a circle is left undone. */
    private static final List<UnaryOperator<Tree>> ALL = List.of(
            Repairs::withVerbs,
            Repairs::withOpening,
            Parted::of,
            Mistaken::of,
            Afresh::of,
            Clausal::of,
            Active::of,
            Misgiven::of,
            Interposed::of,
            Obliged::of,
            Caused::of,
            Seen::of,
            Among::of,
            Postnominals::of,
            Apposed::of,
            Twofold::of,
            Kinsfolk::of,
            Reduced::of,
            Turned::of,
            Strays::of,
            Repairs::withRelatives,
            Onward::of,
            Repairs::withSeries,
            InTurn::of,
            Repairs::withSubjects,
            Made::of,
            Apart::of,
            Fronted::of,
            Listed::of,
            Series::of,
            Undergone::of,
            Sayings::of);

    static Tree of(Tree tree) {
        Tree mended = tree;
        for (UnaryOperator<Tree> repair : ALL) {
            Tree next = repair.apply(mended);
            mended = next.hangsTogether() ? next : mended;
        }
        return mended;
    }

    /** "was arrested in May, was held until June and died": a further act of the same person, that the parser hangs on the date. */
    private static Tree withSeries(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int verb = 2; verb < tree.size(); verb++) {
            Word word = tree.at(verb);
            boolean further = word.tag().equals("VBN")
                    && tree.hasChild(verb, "auxpass")
                    && !tree.hasChild(verb, "nsubjpass")
                    && !CLAUSES.contains(word.relation())
                    && tree.at(verb - 2).form().equals(",");
            int first = further ? Grammar.governor(tree, verb) : -1;
            if (first >= 0 && first < verb && tree.hasChild(first, "auxpass")) {
                words.set(verb, word.under(first, "conj"));
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** "Between the wars she won it": the sentence's own verb, which the parser takes for a clause about the wars. */
    private static Tree withOpening(Tree tree) {
        int noun = tree.size() > 0 && tree.at(0).is("root") && tree.at(0).tag().equals("IN")
                ? tree.children(0, "pobj").stream().findFirst().orElse(-1)
                : -1;
        int verb = noun < 0
                ? -1
                : tree.children(noun, "relcl").stream().findFirst().orElse(-1);
        boolean opens = verb > noun
                && noun + 1 < verb
                && FINITE.contains(tree.at(verb).tag())
                && Set.of("he", "she", "they").contains(tree.at(noun + 1).lemma())
                && tree.head(noun + 1) == verb;
        if (!opens) {
            return tree;
        }
        List<Word> words = new ArrayList<>(tree.words());
        for (int child : tree.children(0)) {
            words.set(
                    child,
                    child == noun
                            ? words.get(child)
                            : words.get(child).under(verb, words.get(child).relation()));
        }
        words.set(verb, tree.at(verb).under(-1, "root"));
        words.set(0, tree.at(0).under(verb, "prep"));
        return new Tree(words);
    }

    /** "and sided with", "Siding with": a verb of ours that was taken for an adjective or a noun. */
    private static Tree withVerbs(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        boolean changed = false;
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.at(i);
            int head = word.head();
            boolean free = head >= 0 && tree.at(head).isVerb() && tree.hasChild(i, "prep") && !tree.hasChild(i, "det");
            String form = word.form().toLowerCase(Locale.ROOT);
            boolean again = word.is("parataxis")
                    && word.tag().equals("JJ")
                    && word.lemma().equals("married")
                    && tree.hasChild(i, "prep");
            boolean past = again || (free && word.tag().equals("JJ") && word.is("conj") && form.endsWith("ed"));
            boolean doing = free && i == 0 && word.tag().equals("NN") && form.endsWith("ing");
            if (past || doing) {
                String stem = form.substring(0, form.length() - (past ? 2 : 3));
                String lemma = PatternBook.english().of(stem).isEmpty() ? stem + "e" : stem;
                if (!PatternBook.english().of(lemma).isEmpty()) {
                    words.set(
                            i,
                            past
                                    ? word.under(again ? Grammar.governor(tree, i) : head, "conj")
                                            .as(lemma, "VBD", "conj")
                                    : word.as(lemma, "VBG", "advcl"));
                    changed = true;
                }
            }
        }
        return changed ? new Tree(words) : tree;
    }

    /** "the letters Orlov later wrote": a clause without an object right behind a noun speaks of that noun. */
    private static Tree withRelatives(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        boolean changed = false;
        for (int verb = 0; verb < tree.size(); verb++) {
            List<Integer> subjects = tree.at(verb).is("dep") ? tree.children(verb, "nsubj") : List.of();
            if (subjects.size() != 1
                    || tree.hasChild(verb, "dobj")
                    || !FINITE.contains(tree.at(verb).tag())) {
                continue;
            }
            int noun = Phrase.around(tree, subjects.getFirst()).first() - 1;
            if (noun >= 0 && tree.at(noun).isNoun() && !tree.at(noun).isName()) {
                words.set(verb, tree.at(verb).under(noun, "relcl"));
                changed = true;
            }
        }
        return changed ? new Tree(words) : tree;
    }

    /** "On 29 June 1918, Orlov, as a member …, was …": the name between commas is the verb's subject. */
    private static Tree withSubjects(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        boolean changed = false;
        for (int verb = 0; verb < tree.size(); verb++) {
            Word word = tree.at(verb);
            boolean root = word.is("root")
                    || word.is("ccomp")
                    || (word.is("conj")
                            && word.head() >= 0
                            && tree.at(word.head()).isVerb());
            if (root
                    && (FINITE.contains(word.tag()) || (word.tag().equals("VBN") && tree.hasChild(verb, "auxpass")))
                    && !tree.hasChild(verb, "nsubj")
                    && !tree.hasChild(verb, "nsubjpass")
                    && !tree.hasChild(verb, "csubj")
                    && !tree.hasChild(verb, "expl")) {
                int subject = lost(tree, verb);
                if (subject >= 0) {
                    words.set(
                            subject, words.get(subject).under(verb, word.tag().equals("VBN") ? "nsubjpass" : "nsubj"));
                    changed = true;
                }
            }
        }
        return changed ? new Tree(words) : tree;
    }

    /** A name or personal pronoun before the verb that hangs on a date or beside it; -1 if there is none. */
    private static int lost(Tree tree, int verb) {
        for (int i = tree.at(verb).is("conj") ? tree.head(verb) + 1 : 0; i < verb; i++) {
            Word word = tree.at(i);
            boolean named = (word.entity().equals("PERSON") && (word.edge() == 'L' || word.edge() == 'U'))
                    || Set.of("he", "she", "they", "i", "we")
                            .contains(word.form().toLowerCase(Locale.ROOT));
            boolean dangling =
                    word.is("appos") || word.is("npadvmod") || word.is("dep") || word.is("conj") || word.is("nmod");
            int head = word.head();
            if (named
                    && dangling
                    && head >= 0
                    && !tree.at(head).entity().equals("PERSON")
                    && (dated(tree, head) || head == verb)) {
                return i;
            }
            if (named && behindFronted(tree, i, verb)) {
                return i;
            }
        }
        return -1;
    }

    /** "At the invitation of Karl Berg, Vera Lind and her son returned": she does, whom the parser joins to him. */
    private static boolean behindFronted(Tree tree, int name, int verb) {
        int comma = tree.nameStart(name) - 1;
        boolean joined = comma > 1
                && tree.at(comma).form().equals(",")
                && (tree.at(name).is("conj") || tree.at(name).is("appos"))
                && tree.head(name) >= 0
                && tree.head(name) < comma;
        int top = joined ? name : -1;
        while (top >= 0 && tree.head(top) >= 0 && tree.head(top) != verb) {
            top = tree.head(top);
        }
        boolean fronted = top >= 0 && tree.head(top) == verb && tree.at(top).is("prep") && top <= 2;
        for (int i = name + 1; i < verb && fronted; i++) {
            fronted = !tree.at(i).form().equals(",");
        }
        return fronted;
    }

    private static boolean dated(Tree tree, int i) {
        return tree.at(i).entity().equals("DATE")
                || tree.at(i).entity().equals("TIME")
                || Lexicon.english().in("time", tree.at(i).lemma())
                || tree.at(i).tag().equals("CD");
    }
}
