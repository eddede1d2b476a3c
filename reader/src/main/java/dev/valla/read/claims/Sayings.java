package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Trees of sentences in which somebody says something, put right: who says it, and that what follows "that" is what is said. */
final class Sayings {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "dobj", "pobj", "npadvmod", "attr", "dep");
    private static final Set<String> STANDS_FOR =
            Set.of("nsubj", "nsubjpass", "dobj", "pobj", "dative", "poss", "attr");
    private static final Set<String> CALLED = Set.of("call", "name");
    private static final Set<String> DATED = Set.of("DATE", "TIME");
    private static final int NEAR = 14;

    private Sayings() {}

    static Tree of(Tree tree) {
        return withWhatIsSaid(withTheCalled(withStations(withPlainNouns(tree))));
    }

    /** "The miller, Teofil Rak": a word in small letters is no name. "The accused" is a person, and "in writing" tells no act. */
    private static Tree withPlainNouns(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.at(i);
            boolean small = Character.isLowerCase(word.form().charAt(0));
            if (small && word.isName() && word.entity().isEmpty()) {
                words.set(i, word.as(word.lemma(), word.tag().endsWith("S") ? "NNS" : "NN", word.relation()));
            } else if (party(tree, i)) {
                words.set(i, word.as(word.form().toLowerCase(Locale.ROOT), "NN", word.relation()));
            } else if (word.form().equals("writing") && word.is("pcomp")) {
                words.set(i, word.as("writing", "NN", "pobj"));
                int says = Grammar.governor(tree, tree.head(i));
                for (int child : says < 0 ? new int[0] : tree.children(i)) {
                    words.set(child, tree.at(child).under(says, tree.at(child).relation()));
                }
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** "The accused pleads": a participle that stands for somebody. */
    private static boolean party(Tree tree, int i) {
        Word word = tree.at(i);
        return i > 0
                && word.tag().startsWith("VB")
                && STANDS_FOR.contains(word.relation())
                && tree.at(i - 1).tag().equals("DT")
                && Lexicon.english().in("party", word.form().toLowerCase(Locale.ROOT));
    }

    /** "The witness Anna Brandt told": one person, whom the noun before the name describes. */
    private static Tree withStations(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int i = 0; i + 1 < tree.size(); i++) {
            Word noun = tree.at(i);
            Word next = tree.at(i + 1);
            boolean begins = next.entity().equals("PERSON") && (next.edge() == 'B' || next.edge() == 'U');
            int name = begins ? tree.nameEnd(i + 1) : i;
            boolean beside = begins && noun.isNoun() && !noun.isName() && tree.head(i) == tree.head(name);
            if (beside
                    && SUBJECTS.contains(noun.relation())
                    && SUBJECTS.contains(tree.at(name).relation())) {
                words.set(i, noun.under(name, "nmod"));
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** "a woman named Rosa Blum": the name stands beside the noun. "A Dane called Berg, swore": what he swore is the sentence. */
    private static Tree withTheCalled(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int verb = 1; verb + 1 < tree.size(); verb++) {
            Word word = tree.at(verb);
            int before = verb - 1;
            Word noun = tree.at(before);
            List<Integer> named = tree.children(verb, "oprd").stream()
                    .filter(n -> tree.at(n).entity().equals("PERSON"))
                    .toList();
            if (!CALLED.contains(word.lemma())
                    || named.size() != 1
                    || !noun.isNoun()
                    || Lexicon.english().in("kin", noun.lemma())) {
                continue;
            }
            if (word.is("acl") && word.head() == before) {
                words.set(named.getFirst(), tree.at(named.getFirst()).under(before, "appos"));
            } else if (noun.is("nsubj") && noun.head() == verb) {
                told(tree, words, verb, named.getFirst());
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    private static void told(Tree tree, List<Word> words, int verb, int name) {
        int subject = verb - 1;
        List<Integer> next = tree.children(verb, "conj").stream()
                .filter(v -> tree.at(v).isVerb() && !tree.hasChild(v, "nsubj") && v > name)
                .toList();
        boolean comma = name + 1 < tree.size() && tree.at(name + 1).form().equals(",");
        if (next.size() != 1 || !comma || tree.hasChild(verb, "cc")) {
            return;
        }
        int chief = next.getFirst();
        for (int child : tree.children(verb)) {
            words.set(child, tree.at(child).under(chief, tree.at(child).relation()));
        }
        words.set(chief, tree.at(chief).under(tree.head(verb), tree.at(verb).relation()));
        words.set(verb, tree.at(verb).under(subject, "acl"));
        words.set(subject, tree.at(subject).under(chief, "nsubj"));
        words.set(name, tree.at(name).under(subject, "appos"));
    }

    /** "I heard from the watchman that Petrov left": the clause is what was heard, and says nothing of the watchman. */
    private static Tree withWhatIsSaid(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int verb = 0; verb < tree.size(); verb++) {
            int noun = tree.head(verb);
            if (!tree.at(verb).is("relcl") || noun < 0) {
                continue;
            }
            int that = noun + 1;
            while (that < verb
                    && (tree.at(that).is("punct")
                            || DATED.contains(tree.at(that).entity()))) {
                that++;
            }
            int sayer = Grammar.governor(tree, noun);
            boolean told = sayer >= 0
                    && noun - sayer < NEAR
                    && Attribution.reports(tree, sayer)
                    && !tree.hasChild(sayer, "ccomp");
            if (told
                    && whole(tree, that, verb)
                    && tree.within(noun, sayer)
                    && tree.at(that).lemma().equals("that")) {
                words.set(verb, tree.at(verb).under(sayer, "ccomp"));
                words.set(that, tree.at(that).as("that", "IN", "mark").under(verb, "mark"));
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** Whether the clause behind "that" has a doer of its own, and what it does to whom where it must be to somebody. */
    private static boolean whole(Tree tree, int that, int verb) {
        boolean doer = tree.children(verb).length > 0
                && List.of("nsubj", "nsubjpass").stream()
                        .flatMap(r -> tree.children(verb, r).stream())
                        .anyMatch(s -> s != that);
        boolean full = tree.hasChild(verb, "dobj")
                || tree.hasChild(verb, "nsubjpass")
                || tree.hasChild(verb, "prep")
                || tree.hasChild(verb, "acomp")
                || tree.hasChild(verb, "attr");
        return doer && full;
    }
}
