package dev.valla.read.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stands between and behind the {@link Stations} of one verb: their times, what joins them, where each begins and ends.
 *
 * @param moments  the sentence's own times
 * @param brackets those behind its words
 */
record Between(Tree tree, List<Moment> moments, List<Bracket> brackets) {
    private static final Set<String> JOINTS =
            Set.of(",", "and", "&", "then", "later", "finally", "again", "afterwards", "subsequently", "eventually");

    /** "and then to Riga": that the second came behind the first is told without a time. */
    private static final Set<String> IN_TURN =
            Set.of("then", "later", "finally", "afterwards", "subsequently", "eventually");

    private static final Set<String> OF_TIMES =
            Set.of("in", "on", "from", "since", "until", "after", "by", "of", "the");
    private static final Set<String> FAR_PARTS = Set.of(";", ":", "(", "—", "–");

    /** Whether the noun's phrase stands behind no preposition of its own. */
    boolean bare(int noun) {
        int first = first(noun);
        Word before = tree.at(Math.max(first - 1, 0));
        return (!before.tag().equals("IN") && !before.tag().equals("TO"))
                || isTime(before)
                || (first > 1 && followed(first - 2));
    }

    /** "silver in 1906 and 1909, and bronze medals in 1907": the year behind, not one of the year before. */
    boolean isRightBehind(int noun, Moment moment) {
        int first = tree.wordAt(moment.start());
        return first == noun + 2 && tree.at(noun + 1).lemma().equals("in");
    }

    /** The "in", "at" or "to" right before the noun's phrase; -1 where there is none. */
    int preposition(int noun) {
        int first = first(noun);
        return first > 0
                        && Set.of("in", "at", "to", "into", "as", "from")
                                .contains(tree.at(first - 1).lemma())
                ? first - 1
                : -1;
    }

    /** The preposition that leads to the noun, said again or not: "in Riga (1901–1905) and Perm (1906)"; -1 where there is none. */
    int leading(int noun) {
        int at = noun;
        while (preposition(at) < 0 && tree.at(at).is("conj") && tree.head(at) < at && tree.head(at) >= 0) {
            at = tree.head(at);
        }
        return preposition(at);
    }

    /** "in" and "at" lead to the same, and "into" and "to"; "as" elsewhere. */
    private String way(int noun) {
        String lemma = tree.at(leading(noun)).lemma();
        return lemma.equals("at") ? "in" : lemma.equals("into") ? "to" : lemma;
    }

    private int last(int noun) {
        return Phrase.around(tree, noun).last();
    }

    private int first(int noun) {
        int first = tree.nameStart(noun);
        while (first > 0
                && Set.of("DT", "JJ", "NN", "NNP", "PRP$")
                        .contains(tree.at(first - 1).tag())) {
            first--;
        }
        return first;
    }

    /** Whether nothing stands between two nouns but their own times and what joins them, of which there must be something. */
    boolean joined(Stations.By by, int one, int next) {
        boolean award = by == Stations.By.AWARD || by == Stations.By.BARE || by == Stations.By.BODIES;
        int opening = award || preposition(next) < 0 ? first(next) : preposition(next);
        boolean joint = false;
        boolean comma = false;
        for (int i = last(one) + 1; i < opening; i++) {
            Word word = tree.at(i);
            boolean time = isTime(word);
            joint |= JOINTS.contains(word.lemma()) && !time && !word.form().equals(",");
            comma |= word.form().equals(",");
            boolean own = (by == Stations.By.BARE || by == Stations.By.AWARD) && ofTheFirst(i, one);
            if (followed(i)) {
                joint = true;
                i++;
                continue;
            }
            if (!time && !own && !JOINTS.contains(word.lemma()) && !OF_TIMES.contains(word.lemma())) {
                return false;
            }
        }
        boolean alike = award || way(one).equals(way(next));
        boolean dated = inTurn(by, one, next)
                || !within(last(one) + 1, opening).isEmpty()
                || !within(next, last(next) + 4).isEmpty()
                || behind(one).isPresent();
        boolean ownTime =
                !within(last(one) + 1, opening).isEmpty() || behind(one).isPresent();
        boolean described = by == Stations.By.BARE && tree.at(opening).tag().equals("DT");
        return (joint || (comma && ownTime && !described)) && alike && dated;
    }

    /** Whether a word between two places says that the second came after the first. */
    boolean inTurn(Stations.By by, int one, int next) {
        return by == Stations.By.WHERE
                && IntStream.range(last(one) + 1, next)
                        .anyMatch(i -> IN_TURN.contains(tree.at(i).lemma()));
    }

    /** "a school in Perm", "a degree in chemistry": what the first is of; "after her death": what came between. */
    private boolean ofTheFirst(int i, int one) {
        Word word = tree.at(i);
        boolean after = Set.of("after", "following").contains(word.lemma())
                && i + 2 < tree.size()
                && tree.at(i + 1).tag().equals("PRP$")
                && tree.at(i + 2).lemma().equals("death");
        return after
                || (word.form().equals(".") && i == one + 1)
                || (word.tag().equals("PRP$")
                        && i + 1 < tree.size()
                        && tree.at(i + 1).lemma().equals("death"))
                || word.lemma().equals("death")
                || (Set.of("IN", "NN", "NNP", "JJ", "DT").contains(word.tag())
                        && !word.entity().equals("PERSON")
                        && i - one < 8);
    }

    private boolean isTime(Word word) {
        return moments.stream().anyMatch(m -> m.start() < word.end() && word.start() < m.end());
    }

    /** Where what joins the next station to this one begins. */
    int joint(int one, int next) {
        for (int i = last(one) + 1; i < next; i++) {
            Word word = tree.at(i);
            boolean time = isTime(word);
            boolean comma = word.form().equals(",") && timeFollows(i) && !later(i + 1, next);
            if (JOINTS.contains(word.lemma()) && !time && !comma) {
                return i;
            }
        }
        return next;
    }

    /** "in Kazan, in 1905, and in Omsk": the time behind the comma is the first station's. */
    private boolean timeFollows(int comma) {
        return moments.stream().anyMatch(m -> tree.wordAt(m.start()) > comma && tree.wordAt(m.start()) <= comma + 2);
    }

    /** Whether no "and" comes before the next station, so that the time stands in front of it. */
    private boolean later(int from, int next) {
        for (int i = from; i < next; i++) {
            if (JOINTS.contains(tree.at(i).lemma()) && !tree.at(i).form().equals(",")) {
                return false;
            }
        }
        return true;
    }

    int opening(int one, int next) {
        int from = joint(one, next);
        while (from < next && JOINTS.contains(tree.at(from).lemma())) {
            from++;
        }
        return from;
    }

    /** Behind the last noun only what is right there is its own. */
    int lastEnd(int noun, int end) {
        int last = last(noun);
        List<Moment> behind = within(last + 1, Math.min(end, last + 5));
        return withDoer(behind.isEmpty() ? last + 1 : after(behind.getFirst()));
    }

    /** The word behind a time; a bracket's words are no words of the tree. */
    private int after(Moment moment) {
        int word = tree.wordAt(moment.end() - 1);
        return word < tree.size() && tree.at(word).start() >= moment.end() ? word : word + 1;
    }

    /** "and as priest in 1964 by Karl Lind": by whom. */
    private int withDoer(int end) {
        boolean by = end + 1 < tree.size() && tree.at(end).lemma().equals("by");
        int doer = by ? tree.children(end, "pobj").stream().findFirst().orElse(-1) : -1;
        return doer > end ? Phrase.around(tree, doer).last() + 1 : end;
    }

    List<Moment> within(int from, int to) {
        return moments.stream()
                .filter(m -> tree.wordAt(m.start()) >= from && tree.wordAt(m.end() - 1) < to)
                .toList();
    }

    /** "the State Prize (1955)": the bracket, if it holds one time. */
    Optional<Bracket> behind(int noun) {
        int end = tree.at(last(noun)).end();
        return brackets.stream()
                .filter(b ->
                        b.start() - end <= 1 && b.start() >= end && b.moments().size() == 1)
                .findFirst();
    }

    int clauseEnd(int verb) {
        for (int i = verb + 1; i < tree.size(); i++) {
            Word word = tree.at(i);
            if (followed(i)) {
                continue;
            }
            boolean clause = word.isVerb() || word.tag().startsWith("W") || word.is("nsubj") || word.is("nsubjpass");
            if ((clause && word.entity().isEmpty()) || FAR_PARTS.contains(word.form())) {
                return i;
            }
        }
        return tree.size();
    }

    /** "a degree in 1965, followed by a doctorate in 1967". */
    private boolean followed(int i) {
        return i + 1 < tree.size()
                && tree.at(i).form().equals("followed")
                && tree.at(i + 1).form().equals("by");
    }
}
