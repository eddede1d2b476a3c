package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Posts in a row: "became mayor of Narva in 1521 and, in 1529, chancellor", "rector of the seminary, dean of the cathedral and bishop".
 * The parser hangs the second on a date or on the first one's body; it is hung beside the first, and its own time on it.
 */
final class Series {
    private static final Set<String> JOINTS = Set.of(
            ",",
            "and",
            "&",
            "then",
            "later",
            "finally",
            "eventually",
            "subsequently",
            "also",
            "afterwards",
            "thereafter",
            "lastly",
            "ultimately",
            "as");
    private static final Set<String> AND = Set.of("and", "&", "then", "later", "finally", "eventually", "subsequently");
    private static final Set<String> OF = Set.of("of", "at", "in", "for", "to", "under", "on");
    private static final Set<String> OF_TIMES =
            Set.of("in", "from", "since", "until", "between", "to", "by", "after", "on", "during", "–", "-");
    private static final Set<String> WITHIN = Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "PRP$");

    private Series() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        int first = -1;
        int before = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (!post(tree, i)) {
                continue;
            }
            boolean next = first >= 0 && joined(tree, before, i);
            if (next) {
                if (!tree.within(first, i)
                        && (tree.head(i) != first || !tree.at(i).is("conj"))) {
                    words.set(i, tree.at(i).under(first, "conj"));
                }
                own(tree, words, before, i);
                before = i;
            } else {
                first = opens(tree, i) ? i : -1;
                before = first;
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** A common noun for an office, a job or a membership that is no part of a longer one. */
    static boolean post(Tree tree, int noun) {
        Lexicon words = Lexicon.english();
        Word word = tree.at(noun);
        boolean last = noun + 1 >= tree.size()
                || !(tree.at(noun + 1).isNoun()
                        || tree.at(noun + 1).tag().equals("POS")
                        || tree.at(noun + 1).tag().equals("HYPH"));
        return last
                && (word.tag().equals("NN") ? word.entity().isEmpty() : titled(tree, noun))
                && (words.in("office", word.lemma())
                        || words.in("member", word.lemma())
                        || words.in("job", word.lemma()));
    }

    /** "Member of Parliament", "Lord Chancellor of England": a post with a capital, which is no person's name. */
    private static boolean titled(Tree tree, int noun) {
        Lexicon words = Lexicon.english();
        boolean title = tree.at(noun).tag().equals("NNP")
                && noun + 1 < tree.size()
                && tree.at(noun + 1).lemma().equals("of");
        for (int i = tree.nameStart(noun); title && i < noun; i++) {
            title = words.in("title", tree.at(i).lemma())
                    || words.in("office", tree.at(i).lemma());
        }
        return title && !tree.at(noun).entity().equals("ORG");
    }

    /** Whether it is said of somebody, so that the next ones are too. */
    private static boolean opens(Tree tree, int noun) {
        int head = tree.head(noun);
        Word word = tree.at(noun);
        if (head < 0) {
            return false;
        }
        boolean said = (word.is("attr") || word.is("oprd")) && tree.at(head).isVerb();
        boolean as = word.is("pobj") && tree.at(head).lemma().equals("as");
        boolean beside = word.is("appos") && tree.at(head).entity().equals("PERSON");
        return said || as || beside || word.is(Fronted.RELATION) || word.is(Listed.RELATION);
    }

    /** Whether a joint stands before the second post's phrase, and before that nothing but the first one's body and times. */
    private static boolean joined(Tree tree, int one, int next) {
        int start = start(tree, next);
        boolean and = false;
        boolean comma = false;
        int at = start - 1;
        while (at > one && (JOINTS.contains(tree.at(at).lemma()) || timely(tree, at))) {
            comma |= tree.at(at).form().equals(",");
            and |= AND.contains(tree.at(at).lemma());
            at--;
        }
        boolean the = tree.at(start).form().equals("the");
        return (and || (comma && !the)) && ownWords(tree, one + 1, at);
    }

    /** Whether from here to there stand only what a post is of, and when. */
    private static boolean ownWords(Tree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            Word word = tree.at(i);
            boolean own = timely(tree, i)
                    || OF.contains(word.lemma())
                    || (WITHIN.contains(word.tag()) && !word.entity().equals("PERSON"))
                    || (i > from && Set.of(",", "and").contains(word.lemma()));
            if (!own) {
                return false;
            }
        }
        return true;
    }

    static int start(Tree tree, int noun) {
        int start = noun;
        while (start > 0
                && Set.of("DT", "JJ", "NN", "NNP", "PRP$", "HYPH")
                        .contains(tree.at(start - 1).tag())
                && !tree.at(start - 1).entity().equals("DATE")) {
            start--;
        }
        return start;
    }

    private static boolean timely(Tree tree, int i) {
        Word word = tree.at(i);
        return word.entity().equals("DATE")
                || (word.tag().equals("CD") && word.form().length() == 4)
                || (word.form().equals(",")
                        && i + 1 < tree.size()
                        && i > 0
                        && (dated(tree, i + 1) || dated(tree, i - 1)))
                || (OF_TIMES.contains(word.lemma()) && i + 1 < tree.size() && dated(tree, i + 1));
    }

    private static boolean dated(Tree tree, int i) {
        return tree.at(i).entity().equals("DATE")
                || (tree.at(i).tag().equals("CD") && tree.at(i).form().length() == 4)
                || (OF_TIMES.contains(tree.at(i).lemma())
                        && i + 1 < tree.size()
                        && (tree.at(i + 1).entity().equals("DATE")
                                || tree.at(i + 1).tag().equals("CD")));
    }

    /** A time behind a joint is the second post's, unless "and" comes between; so is what stands behind it. */
    private static void own(Tree tree, List<Word> words, int one, int next) {
        int start = start(tree, next);
        for (int i = one + 1; i < start; i++) {
            boolean time = tree.at(i).tag().equals("IN") && dated(tree, i + 1);
            if (time && !tree.at(i - 1).tag().equals("IN")) {
                words.set(i, tree.at(i).under(ahead(tree, i, start) ? next : one, "prep"));
            }
        }
        for (int i = next + 1; i + 1 < tree.size() && i <= next + 2; i++) {
            Word word = tree.at(i);
            boolean behind = OF.contains(word.lemma()) && (i == next + 1 || dated(tree, i + 1));
            if (behind && word.head() < i && word.is("prep")) {
                words.set(i, word.under(next, "prep"));
            }
        }
    }

    private static boolean ahead(Tree tree, int time, int start) {
        for (int i = time; i < start; i++) {
            if (AND.contains(tree.at(i).lemma()) && !dated(tree, i - 1)) {
                return false;
            }
        }
        return JOINTS.contains(tree.at(time - 1).lemma());
    }
}
