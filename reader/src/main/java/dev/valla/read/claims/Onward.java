package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Clauses that go on without "and", or are parted by a time, which the parser then hangs on the wrong word. */
final class Onward {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");
    private static final Set<String> PREDICATES = Set.of("attr", "acomp", "ccomp", "xcomp", "oprd");
    private static final Set<String> OPENING = Set.of(
            "According",
            "After",
            "Before",
            "During",
            "In",
            "As",
            "At",
            "On",
            "Since",
            "Following",
            "Upon",
            "By",
            "With");

    /** How many words may stand between "was" and what it was: "for very many long years". */
    private static final int FAR = 8;

    private Onward() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int i = 0; i < tree.size(); i++) {
            then(tree, words, i);
            yearAsSubject(tree, words, i);
            undergone(tree, words, i);
            whatHeWas(tree, words, i);
            beforePreposition(tree, words, i);
        }
        opened(tree, words);
        named(tree, words);
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** "He worked in Riga until 1797, then moved to Perm": a further act of his. */
    private static void then(Tree tree, List<Word> words, int verb) {
        int first = tree.head(verb);
        boolean further = tree.at(verb).is("dep")
                && tree.at(verb).tag().equals("VBD")
                && first >= 0
                && first < verb
                && tree.at(first).isVerb()
                && SUBJECTS.stream().noneMatch(r -> tree.hasChild(verb, r))
                && !Doers.ownSubjects(tree, first).isEmpty();
        int before = verb - 1;
        while (further && before > first && tree.at(before).tag().equals("RB")) {
            before--;
        }
        if (further && tree.at(before).form().equals(",")) {
            words.set(verb, tree.at(verb).under(first, "conj"));
        }
    }

    /** "He was sheriff, and the following year was deputy for Perm": no year was. */
    private static void yearAsSubject(Tree tree, List<Word> words, int year) {
        int verb = tree.head(year);
        boolean when = tree.at(year).is("nsubj")
                && timely(tree.at(year))
                && verb > year
                && tree.at(verb).is("conj")
                && tree.head(verb) >= 0
                && !Doers.ownSubjects(tree, tree.head(verb)).isEmpty();
        if (when) {
            words.set(year, tree.at(year).under(verb, "npadvmod"));
        }
    }

    /** "Lind was in 1905 arrested", "was for a time held", "was in 1911 appointed director": the participle is what he underwent. */
    private static void undergone(Tree tree, List<Word> words, int was) {
        int participle = parted(tree, was) ? behindTime(tree, was) : -1;
        boolean hangs = participle > 0
                && tree.at(participle).tag().equals("VBN")
                && Set.of("acl", "dep", "nmod").contains(tree.at(participle).relation())
                && tree.at(was).is("root");
        int above = hangs ? tree.head(participle) : -1;
        boolean post = above > participle
                && Lexicon.english().in("human", tree.at(participle).lemma())
                && Set.of("appos", "pobj", "npadvmod", "dep")
                        .contains(tree.at(above).relation());
        if (above < was || (above > participle && !post)) {
            return;
        }
        if (post) {
            words.set(above, tree.at(above).under(participle, "oprd"));
        }
        for (int child : tree.children(was)) {
            Word word = tree.at(child);
            words.set(child, word.under(participle, word.is("nsubj") ? "nsubjpass" : word.relation()));
        }
        words.set(was, tree.at(was).under(participle, "auxpass"));
        words.set(participle, tree.at(participle).under(-1, "root"));
    }

    /** "was for ten years director", "was, for many years, the union's treasurer". */
    private static void whatHeWas(Tree tree, List<Word> words, int was) {
        int noun = parted(tree, was) ? behindTime(tree, was) : -1;
        while (noun > 0
                && noun + 1 < tree.size()
                && Set.of("DT", "JJ", "NN", "NNP", "PRP$", "POS")
                        .contains(tree.at(noun).tag())
                && (tree.at(noun + 1).isNoun()
                        || Set.of("JJ", "POS").contains(tree.at(noun + 1).tag()))) {
            noun++;
        }
        boolean said = noun > 0
                && tree.at(noun).isNoun()
                && Set.of("appos", "pobj", "attr", "dep", "npadvmod")
                        .contains(tree.at(noun).relation())
                && tree.head(noun) != was
                && (Lexicon.english().in("person", tree.at(noun).lemma())
                        || Lexicon.english().in("office", tree.at(noun).lemma()));
        if (!said) {
            return;
        }
        int preposition = tree.children(was, "prep").stream()
                .filter(p -> p > was)
                .findFirst()
                .orElse(-1);
        for (int child : tree.children(noun)) {
            if (timely(tree.at(child)) && child < noun && preposition >= 0) {
                words.set(child, tree.at(child).under(preposition, "pobj"));
            }
        }
        words.set(noun, tree.at(noun).under(was, "attr"));
    }

    /** "and then later to Riga": when he went there, and no part of the town's name. */
    private static void beforePreposition(Tree tree, List<Word> words, int adverb) {
        int noun = tree.head(adverb);
        int to = noun > adverb && tree.at(noun).is("pobj") ? tree.head(noun) : -1;
        if (tree.at(adverb).is("advmod") && adverb < to && to < noun && tree.head(to) >= 0) {
            words.set(adverb, tree.at(adverb).under(to, "advmod"));
        }
    }

    /** Whether a time stands between a form of "be" and what it says, so that it seems to say nothing. */
    private static boolean parted(Tree tree, int was) {
        return tree.at(was).lemma().equals("be")
                && (tree.at(was).is("root")
                        || tree.at(was).is("conj")
                        || tree.at(was).is("relcl"))
                && PREDICATES.stream().noneMatch(r -> tree.hasChild(was, r))
                && tree.hasChild(was, "nsubj");
    }

    /** The word behind "in 1905" or "for many years" right behind the verb; -1 where no time stands there. */
    private static int behindTime(Tree tree, int was) {
        int at = comma(tree, was + 1);
        if (at + 1 >= tree.size() || !tree.at(at).tag().equals("IN")) {
            return -1;
        }
        int last = -1;
        for (int i = at + 1; i < Math.min(tree.size(), at + FAR); i++) {
            if (timely(tree.at(i))) {
                last = i;
            } else if (!Set.of("DT", "JJ", "CD").contains(tree.at(i).tag()) && !span(tree, i)) {
                break;
            }
        }
        int next = last < 0 ? -1 : comma(tree, last + 1);
        return next < tree.size() ? next : -1;
    }

    private static int comma(Tree tree, int at) {
        return at < tree.size() && tree.at(at).form().equals(",") ? at + 1 : at;
    }

    /** The "to" of "from 1905 to 1911". */
    private static boolean span(Tree tree, int i) {
        return Set.of("to", "until", "till").contains(tree.at(i).lemma())
                && i + 1 < tree.size()
                && timely(tree.at(i + 1));
    }

    private static boolean timely(Word word) {
        return Set.of("DATE", "TIME").contains(word.entity())
                || (word.tag().equals("CD") && word.form().matches("1\\d{3}|20\\d\\d"))
                || (word.entity().isEmpty() && Lexicon.english().in("time", word.lemma()))
                || word.lemma().equals("occasion");
    }

    /** "After the war he served", "According to the clerk Karl Lind the house had burned": without a comma, the sentence is what he did. */
    private static void opened(Tree tree, List<Word> words) {
        if (tree.size() < 4
                || !OPENING.contains(tree.at(0).form())
                || !tree.at(0).is("root")) {
            return;
        }
        for (int verb = 1; verb < tree.size(); verb++) {
            Word word = tree.at(verb);
            if (word.is("relcl") && tree.within(verb, 0) && bare(tree, verb)) {
                words.set(verb, word.under(-1, "root"));
                words.set(0, tree.at(0).under(verb, "prep"));
                return;
            }
        }
    }

    /** Whether it has a subject, and no relative word binds it to a noun. */
    private static boolean bare(Tree tree, int verb) {
        for (int i = 0; i < verb; i++) {
            boolean own = tree.head(i) == verb || (tree.head(i) >= 0 && tree.head(tree.head(i)) == verb);
            if (own && tree.at(i).tag().startsWith("W")) {
                return false;
            }
        }
        return SUBJECTS.stream().anyMatch(r -> tree.hasChild(verb, r));
    }

    /** "With the outbreak of war Karl Lind returned": without a comma, he has the war for no part of his name. */
    private static void named(Tree tree, List<Word> words) {
        if (tree.size() < 5 || !OPENING.contains(tree.at(0).form())) {
            return;
        }
        for (int verb = 4; verb < tree.size(); verb++) {
            int name = verb - 1;
            int noun = tree.nameStart(name) - 1;
            boolean chief = tree.at(verb).is("root")
                    && tree.at(verb).tag().equals("VBD")
                    && tree.at(name).entity().equals("PERSON")
                    && tree.at(name).is("pobj");
            if (chief && noun > 1 && tree.head(noun) == name && common(tree, noun)) {
                words.set(noun, tree.at(noun).under(tree.head(name), "pobj"));
                words.set(name, tree.at(name).under(verb, "nsubj"));
                fronted(tree, words, noun, verb);
                return;
            }
        }
    }

    /** What seemed to be the subject hangs on the preposition that opens the sentence. */
    private static void fronted(Tree tree, List<Word> words, int noun, int verb) {
        for (int child : tree.children(verb)) {
            if (child < noun && SUBJECTS.contains(tree.at(child).relation())) {
                words.set(child, tree.at(child).under(0, "pobj"));
                words.set(0, tree.at(0).under(verb, "prep"));
            }
        }
    }

    /** "war", "prison"; not "painter" or "captain", which may stand before a name. */
    private static boolean common(Tree tree, int noun) {
        Word word = tree.at(noun);
        return word.tag().equals("NN")
                && !word.capitalised()
                && Set.of("person", "office", "job", "kin", "title", "rank", "member", "friend").stream()
                        .noneMatch(kind -> Lexicon.english().in(kind, word.lemma()));
    }
}
