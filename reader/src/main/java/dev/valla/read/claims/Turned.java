package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Clauses whose parts stand in an unusual order, and participles that hang on the wrong word. */
final class Turned {
    private Turned() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int i = 0; i < tree.size(); i++) {
            undergone(tree, words, i);
            interrupted(tree, words, i);
            parted(tree, words, i);
            founder(tree, words, i);
            kin(tree, words, i);
            trailing(tree, words, i);
            meanwhile(tree, words, i);
            finite(tree, words, i);
            unmarked(tree, words, i);
            predicate(tree, words, i);
            language(tree, words, i);
            general(tree, words, i);
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** "With him was arrested the printer": who stands behind a passive that has nobody before it underwent it. */
    private static void undergone(Tree tree, List<Word> words, int verb) {
        boolean passive = tree.at(verb).tag().equals("VBN") && tree.hasChild(verb, "auxpass");
        List<Integer> objects = passive ? tree.children(verb, "dobj") : List.of();
        boolean alone = objects.size() == 1
                && Set.of("nsubj", "nsubjpass", "csubj", "expl").stream().noneMatch(r -> tree.hasChild(verb, r));
        int before = verb - 2;
        boolean fronted =
                before > 0 && tree.children(verb, "prep").stream().anyMatch(p -> p < before && tree.within(before, p));
        if (alone && fronted && (tree.at(verb).is("root") || tree.at(verb).is("conj"))) {
            words.set(objects.getFirst(), tree.at(objects.getFirst()).under(verb, "nsubjpass"));
        }
    }

    /** "Lind was, in 1728, ordained": the participle, which the parser hangs on the date, is what he underwent. */
    private static void parted(Tree tree, List<Word> words, int participle) {
        int date = tree.head(participle);
        int verb =
                tree.at(participle).tag().equals("VBN") && tree.at(participle).is("acl")
                        ? Grammar.governor(tree, date)
                        : -1;
        boolean was = verb >= 0
                && tree.at(verb).lemma().equals("be")
                && tree.at(verb).is("root")
                && verb + 1 < tree.size()
                && participle > 0
                && tree.at(verb + 1).form().equals(",")
                && tree.at(participle - 1).form().equals(",")
                && tree.at(date).tag().equals("CD")
                && date < participle;
        if (!was) {
            return;
        }
        for (int child : tree.children(verb)) {
            Word word = tree.at(child);
            words.set(child, word.under(participle, word.is("nsubj") ? "nsubjpass" : word.relation()));
        }
        words.set(verb, tree.at(verb).under(participle, "auxpass"));
        words.set(participle, tree.at(participle).under(-1, "root"));
    }

    /** "Lind was, in 1728, consecrated": what the parser hangs on the auxiliary is the participle's. */
    private static void interrupted(Tree tree, List<Word> words, int verb) {
        for (int aux : tree.at(verb).tag().equals("VBN") ? tree.children(verb, "auxpass") : List.<Integer>of()) {
            for (int child : tree.children(aux)) {
                Word word = tree.at(child);
                boolean subject = word.is("nsubj") || word.is("nsubjpass");
                if (subject || word.is("prep") || word.is("npadvmod")) {
                    words.set(child, word.under(verb, subject ? "nsubjpass" : word.relation()));
                }
            }
        }
    }

    /** "a linguist who made a theory of verbs and one of the founders of …": he is one, and made no founder. */
    private static void founder(Tree tree, List<Word> words, int one) {
        int thing = tree.head(one);
        int clause = thing < 0 ? -1 : Grammar.governor(tree, thing);
        boolean conjunct = tree.at(one).is("conj")
                && tree.at(one).lemma().equals("#crd#")
                && tree.at(one).form().equals("one")
                && Lexicon.english()
                        .in("person", tree.at(Counted.core(tree, one)).lemma())
                && !Lexicon.english().in("person", tree.at(thing).lemma());
        int described = conjunct && clause >= 0 && tree.at(clause).is("relcl") ? tree.head(clause) : -1;
        if (described >= 0 && tree.at(described).is("attr")) {
            words.set(one, tree.at(one).under(described, "conj"));
        }
    }

    /** "the son of the painter Per Lind and brother of the composer Karl": he is the brother, not the son of one. */
    private static void kin(Tree tree, List<Word> words, int kin) {
        boolean joined = tree.at(kin).is("conj")
                && Lexicon.english().in("kin", tree.at(kin).lemma())
                && tree.hasChildLemma(kin, "of");
        for (int at = joined ? tree.head(kin) : -1; at >= 0; at = tree.head(at)) {
            boolean first = Lexicon.english().in("kin", tree.at(at).lemma()) && tree.hasChildLemma(at, "of");
            if (first && (tree.at(at).is("attr") || tree.at(at).is("appos"))) {
                words.set(kin, tree.at(kin).under(at, "conj"));
                return;
            }
            if (tree.at(at).isVerb()) {
                return;
            }
        }
    }

    /** "was born in Riga in 1801, the third child and second son of a miller": not in that child. */
    private static void trailing(Tree tree, List<Word> words, int kin) {
        boolean pobj = tree.at(kin).is("pobj")
                && Lexicon.english().in("kin", tree.at(kin).lemma());
        int first = pobj ? Phrase.around(tree, kin).first() : -1;
        boolean stray = first > 1
                && first - tree.head(kin) > 2
                && tree.at(first).lemma().equals("the")
                && tree.at(first - 1).form().equals(",");
        if (stray) {
            words.set(kin, tree.at(kin).under(first - 2, "appos"));
        }
    }

    /** "He met Karl Lind, then teaching in Dorpat": Lind taught. */
    private static void meanwhile(Tree tree, List<Word> words, int verb) {
        int name = verb - 3;
        boolean then = name > 0
                && tree.at(verb).tag().equals("VBG")
                && tree.at(verb).is("advcl")
                && Set.of("then", "now").contains(tree.at(verb - 1).lemma())
                && tree.at(verb - 2).form().equals(",");
        if (then
                && tree.at(name).entity().equals("PERSON")
                && !tree.at(name).is("nsubj")
                && !tree.at(name).is("nsubjpass")) {
            words.set(verb, tree.at(verb).under(name, "acl"));
        }
    }

    /** "He left, his family going with him, and later founded a school": what he did is joined to what he did, not to what they do. */
    private static void finite(Tree tree, List<Word> words, int verb) {
        int head = tree.head(verb);
        boolean joined = tree.at(verb).is("conj") && tells(tree, verb) && head >= 0 && !tells(tree, head);
        boolean infinite = joined
                && (tree.at(head).tag().equals("VBG") || tree.at(head).tag().equals("IN"));
        if (!infinite || tree.hasChild(verb, "nsubj") || tree.hasChild(verb, "nsubjpass")) {
            return;
        }
        int above = head;
        while (above >= 0 && !tells(tree, above)) {
            above = tree.head(above);
        }
        if (above >= 0 && above < verb) {
            words.set(verb, tree.at(verb).under(above, "conj"));
        }
    }

    /** Whether the verb is one of a clause of its own: in the past, the present, or with an auxiliary that is. */
    private static boolean tells(Tree tree, int verb) {
        Set<String> finite = Set.of("VBD", "VBZ", "VBP");
        return finite.contains(tree.at(verb).tag())
                || (tree.at(verb).isVerb()
                        && Set.of("aux", "auxpass").stream()
                                .flatMap(r -> tree.children(verb, r).stream())
                                .anyMatch(a -> finite.contains(tree.at(a).tag())));
    }

    /** "He was promoted in 1678, was appointed in 1679": two clauses of one rank, the first of which has the subject. */
    private static void unmarked(Tree tree, List<Word> words, int first) {
        int next = tree.head(first);
        boolean two = tree.at(first).is("advcl")
                && next > first
                && tree.at(next).is("root")
                && tells(tree, first)
                && tells(tree, next);
        boolean bare = two
                && Set.of("mark", "complm").stream().noneMatch(r -> tree.hasChild(first, r))
                && tree.children(first, "advmod").stream()
                        .noneMatch(w -> tree.at(w).tag().startsWith("W"));
        boolean own = tree.hasChild(first, "nsubj") || tree.hasChild(first, "nsubjpass");
        if (bare && own && !tree.hasChild(next, "nsubj") && !tree.hasChild(next, "nsubjpass")) {
            words.set(first, tree.at(first).under(-1, "root"));
            words.set(next, tree.at(next).under(first, "conj"));
        }
    }

    /** "The first chairman of the council was the printer Karl Lind": what stands right behind "was" is said of him. */
    private static void predicate(Tree tree, List<Word> words, int verb) {
        int noun = verb + 1;
        boolean bare = tree.at(verb).lemma().equals("be")
                && (tree.at(verb).is("root") || tree.at(verb).is("conj"))
                && tree.hasChild(verb, "nsubj")
                && tree.children(verb, "nsubj").getFirst() < verb
                && Set.of("attr", "acomp", "prep", "ccomp", "xcomp").stream().noneMatch(r -> tree.hasChild(verb, r));
        while (bare
                && noun < tree.size()
                && Set.of("DT", "JJ", "NN", "PRP$").contains(tree.at(noun).tag())
                && nounFollows(tree, noun)) {
            noun++;
        }
        boolean stray = bare
                && noun < tree.size()
                && tree.at(noun).isNoun()
                && tree.at(noun).is("appos")
                && tree.head(noun) < verb;
        if (stray) {
            words.set(noun, tree.at(noun).under(verb, "attr"));
        }
    }

    private static boolean nounFollows(Tree tree, int i) {
        return i + 1 < tree.size()
                && (tree.at(i + 1).tag().equals("NN") || tree.at(i + 1).tag().equals("JJ"))
                && tree.at(i + 1).entity().isEmpty();
    }

    /** "learned French and German": languages, which the parser takes for what somebody is like. */
    private static void language(Tree tree, List<Word> words, int i) {
        Word word = tree.at(i);
        boolean of = word.tag().equals("JJ") && word.entity().equals("NORP") && word.head() >= 0;
        boolean spoken = of
                && word.is("acomp")
                && Set.of("learn", "study", "teach")
                        .contains(tree.at(word.head()).lemma());
        boolean joined = of
                && word.is("conj")
                && words.get(word.head()).is("dobj")
                && tree.at(word.head()).tag().equals("JJ");
        if (spoken || joined) {
            words.set(i, word.as(word.lemma(), "NN", spoken ? "dobj" : "conj"));
        }
    }

    /** "a United States Army general": an office, which the parser takes for an adjective. */
    private static void general(Tree tree, List<Word> words, int i) {
        Word word = tree.at(i);
        if (word.tag().equals("JJ")
                && Set.of("attr", "oprd", "pobj", "appos").contains(word.relation())
                && Lexicon.english().in("office", word.lemma())) {
            words.set(i, word.as(word.lemma(), "NN", word.relation()));
        }
        int to = word.tag().equals("VB") ? i - 1 : -1;
        boolean rank = to >= 0
                && tree.at(to).tag().equals("IN")
                && tree.head(to) == i
                && Lexicon.english().in("office", word.lemma())
                && word.head() >= 0;
        if (rank) {
            words.set(to, tree.at(to).under(word.head(), "prep"));
            words.set(i, word.under(to, "pobj").as(word.lemma(), "NN", "pobj"));
        }
    }
}
