package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.StatedTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Bounds that a sentence gives by its order: what it tells after a dated act was not before that.
 *
 * @param owned  the sentence's own times
 * @param before the time at which the last that the sentence before tells was over
 */
record Following(Tree tree, List<Draft> drafts, List<Owned> owned, Optional<StatedTime> before) {
    private static final Set<String> THEN = Set.of(
            "then",
            "subsequently",
            "thereafter",
            "afterwards",
            "afterward",
            "later",
            "eventually",
            "ultimately",
            "finally");

    /** What is so, or goes on, whatever it is told behind. */
    private static final Set<EventType> STANDING = Set.of(
            EventType.KINSHIP,
            EventType.BIRTH,
            EventType.AUTHORSHIP,
            EventType.MEMBERSHIP,
            EventType.SUPPORT,
            EventType.OPPOSITION);

    /** What goes on until it is ended, and how one tells that. */
    private static final Set<EventType> LASTING = Set.of(
            EventType.EDUCATION, EventType.EMPLOYMENT, EventType.SERVICE, EventType.OFFICE, EventType.MEMBERSHIP);

    private static final Set<String> ENDS = Set.of("graduate", "retire", "resign", "leave", "finish", "complete");

    private static final String SINCE = "/..";

    Optional<StatedTime> of(int verb, Draft draft) {
        Optional<StatedTime> earlier = beforeAnother(verb, draft);
        if (earlier.isPresent() || STANDING.contains(draft.type()) || !comesAbout(verb)) {
            return earlier;
        }
        return joined(verb, draft)
                .or(() -> afterParticiple(verb))
                .or(() -> where(verb))
                .or(() -> afterWhich(verb));
    }

    /** Whether it tells what was done, not what is so, or had been so before. */
    private boolean comesAbout(int verb) {
        boolean past = Set.of("VBD", "VBN", "VBG", "VB").contains(tree.at(verb).tag());
        return past
                && tree.children(verb, "aux").stream()
                        .noneMatch(a -> Set.of("had", "having", "has", "have", "'d")
                                .contains(tree.at(a).form()));
    }

    /** "He died in 1910 and was buried in Kazan": not before 1910. */
    private Optional<StatedTime> joined(int verb, Draft draft) {
        int head = tree.head(verb);
        boolean next = (draft.type() == EventType.RESIDENCE || draft.type().shape() == EventType.Shape.MOMENT)
                && tree.at(verb).is("conj")
                && head >= 0
                && tree.at(head).isVerb()
                && !tree.hasChild(verb, "nsubj")
                && !tree.hasChild(verb, "nsubjpass");
        boolean dated = next && (tree.at(head).lemma().equals("bear") || tellsAge(verb));
        return owned.stream()
                .filter(o -> next
                        && !dated
                        && o.owner() == head
                        && o.anchor() > head
                        && o.anchor() < verb
                        && o.moment().pinned()
                        && !o.loose())
                .findFirst()
                .flatMap(o -> since(o.moment().time(), "told after", head));
    }

    /** "and moved to Riga when she was six": it has its own time. */
    private boolean tellsAge(int verb) {
        return tree.children(verb, "advcl").stream()
                .anyMatch(clause -> tree.hasChildLemma(clause, "when")
                        && tree.at(clause).lemma().equals("be"));
    }

    /** "Arrested in 1910, he was exiled", "arriving in 1910, he settled": not before 1910. That all follows a birth tells nothing. */
    private Optional<StatedTime> afterParticiple(int verb) {
        int chief = verb;
        while (tree.at(chief).is("conj")
                && tree.head(chief) >= 0
                && tree.at(tree.head(chief)).isVerb()
                && !tree.hasChild(chief, "nsubj")) {
            chief = tree.head(chief);
        }
        for (int child : tree.children(chief)) {
            Word word = tree.at(child);
            boolean participle = (word.tag().equals("VBN") || word.tag().equals("VBG"))
                    && !tree.hasChild(child, "nsubj")
                    && !tree.hasChild(child, "mark");
            if (child < chief && word.is("advcl") && participle && !word.lemma().equals("bear")) {
                Optional<StatedTime> time = timeOf(child, chief);
                if (time.isPresent()) {
                    Optional<StatedTime> nearer = afterChief(verb, chief);
                    return nearer.isPresent() ? nearer : time.flatMap(t -> since(t, "follows", child));
                }
            }
        }
        return Optional.empty();
    }

    /** "Called to the bar in 1963, he returned in 1964 and was arrested": not before 1964. */
    private Optional<StatedTime> afterChief(int verb, int chief) {
        return owned.stream()
                .filter(o -> chief != verb
                        && o.owner() == chief
                        && o.anchor() > chief
                        && o.anchor() < verb
                        && o.moment().pinned()
                        && !o.loose())
                .findFirst()
                .flatMap(o -> since(o.moment().time(), "told after", chief));
    }

    /** What it was told to have come before bounds it. */
    private Optional<StatedTime> beforeAnother(int verb, Draft draft) {
        return having(verb).or(() -> afterIt(verb)).or(() -> ended(verb, draft));
    }

    /** "Having returned to Kazan, he joined in 1910". */
    private Optional<StatedTime> having(int verb) {
        int above = tree.head(verb);
        boolean having = tree.at(verb).is("advcl")
                && above > verb
                && tree.children(verb, "aux").stream()
                        .anyMatch(a -> tree.at(a).form().equalsIgnoreCase("having"));
        return having ? notAfter(above, "told before it") : Optional.empty();
    }

    /** "In 1910 he was tried after he had killed him". */
    private Optional<StatedTime> afterIt(int verb) {
        int clause = tree.at(verb).is("conj") && !tree.hasChild(verb, "mark") ? tree.head(verb) : verb;
        int main = tree.head(clause);
        boolean after = main >= 0
                && tree.at(main).isVerb()
                && (tree.at(clause).is("advcl") || tree.at(clause).is("ccomp"))
                && tree.children(clause, "mark").stream()
                        .anyMatch(m -> tree.at(m).lemma().equals("after"));
        return after ? notAfter(main, "told as before it") : Optional.empty();
    }

    /** "He attended the school, graduating in 1910". */
    private Optional<StatedTime> ended(int verb, Draft draft) {
        return (LASTING.contains(draft.type()) ? tree.children(verb, "advcl") : List.<Integer>of())
                .stream()
                        .filter(child -> child > verb
                                && ENDS.contains(tree.at(child).lemma())
                                && tree.at(child).tag().equals("VBG")
                                && tree.at(child - 1).form().equals(","))
                        .flatMap(child ->
                                notAfter(child, "ended with \"" + tree.at(child).form() + "\"").stream())
                        .findFirst();
    }

    private Optional<StatedTime> notAfter(int verb, String reason) {
        return timeOf(verb, Integer.MAX_VALUE).flatMap(time -> Lending.bound(time, true, reason));
    }

    /** "In 1911 he joined the college, where he met her": not before 1911. */
    private Optional<StatedTime> where(int verb) {
        int clause = verb;
        while (tree.at(clause).is("conj") && tree.head(clause) >= 0 && !tree.hasChild(clause, "nsubj")) {
            clause = tree.head(clause);
        }
        int above = Grammar.governor(tree, clause);
        boolean there = tree.hasChildLemma(clause, "where") && above >= 0 && above < clause && itself(clause);
        int chief = above >= 0 && tree.at(above).is("conj") ? tree.head(above) : above;
        return there
                ? timeOf(above, verb).or(() -> timeOf(chief, verb)).flatMap(time -> since(time, "follows", above))
                : Optional.empty();
    }

    /** Whether it is of whoever the sentence speaks of, not of his father or his town. */
    private boolean itself(int verb) {
        List<Integer> subjects = tree.children(verb, "nsubj");
        subjects = subjects.isEmpty() ? tree.children(verb, "nsubjpass") : subjects;
        return subjects.stream().allMatch(s -> tree.at(s).tag().equals("PRP"));
    }

    /** "until 1911, after which he moved to Riga". */
    private Optional<StatedTime> afterWhich(int verb) {
        int above = Grammar.governor(tree, verb);
        boolean after = tree.children(verb, "prep").stream()
                .anyMatch(p -> p < verb && tree.at(p).lemma().equals("after") && tree.hasChildLemma(p, "which"));
        return after && above >= 0 && above < verb
                ? timeOf(above, verb).flatMap(time -> since(time, "told after", above))
                : Optional.empty();
    }

    /** The verb's own time, told before {@code next}, or the one that it has taken from another. */
    private Optional<StatedTime> timeOf(int verb, int next) {
        return owned.stream()
                .filter(o -> o.owner() == verb && o.anchor() < next && !o.loose())
                .map(o -> o.moment().time())
                .findFirst()
                .or(() -> drafts.stream()
                        .filter(d -> d.trigger == verb && d.pattern.shape() == Pattern.Shape.VERB)
                        .flatMap(d -> d.time.stream())
                        .filter(time -> time.edtf().text().endsWith(SINCE))
                        .findFirst());
    }

    private Optional<StatedTime> since(StatedTime time, String how, int verb) {
        String reason = how + " \"" + tree.at(verb).form() + "\"";
        return time.edtf().text().endsWith(SINCE)
                ? Optional.of(new StatedTime(time.edtf(), time.words(), time.calendar(), reason))
                : Lending.bound(time, false, reason);
    }

    /** "Then he moved to Riga": after the last time told, in the sentence or the one before. */
    Optional<StatedTime> then(int verb) {
        Optional<StatedTime> here = Optional.empty();
        for (Owned each : owned) {
            if (each.owner() < verb && each.anchor() < verb) {
                here = each.moment().over();
            }
        }
        boolean follows = tree.at(verb).is("conj") && tree.at(tree.head(verb)).isVerb();
        Optional<StatedTime> last = here.or(() -> follows ? Optional.empty() : before);
        return later(verb).flatMap(word -> last.flatMap(time -> Lending.bound(time, false, behind(word))));
    }

    /** The word that puts a verb after what was told before it: "then", or "on" of "went on to study". */
    Optional<Integer> later(int verb) {
        return IntStream.of(tree.children(verb))
                .filter(child -> child < verb && THEN.contains(tree.at(child).lemma()))
                .boxed()
                .findFirst()
                .or(() -> goneOn(verb));
    }

    private Optional<Integer> goneOn(int verb) {
        boolean under = (tree.at(verb).is("xcomp") || tree.at(verb).is("advcl")) && Grammar.infinitive(tree, verb);
        int go = under && tree.head(verb) >= 0 ? tree.head(verb) : verb;
        return IntStream.of(tree.children(go))
                .filter(child -> tree.at(go).lemma().equals("go") && child == go + 1)
                .filter(child -> tree.at(child).lemma().equals("on"))
                .boxed()
                .findFirst();
    }

    String behind(int word) {
        return "\"" + tree.at(word).form() + "\": after what was told before";
    }
}
