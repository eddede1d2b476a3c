package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.EventType.Shape;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the events of a sentence their times: by the tree, by what stands in front, by coordination; a bound where the order
 * alone is told. An event keeps no time rather than a guessed one.
 */
final class Timing {
    private static final Set<String> THEN = Set.of("then", "subsequently", "thereafter", "afterwards", "afterward");

    /** A time and the word whose time it is. */
    private record Owned(Moment moment, int owner, int anchor, boolean loose) {}

    private final Lexicon words;
    /** The last pinned time of the sentence before. */
    private Optional<StatedTime> before = Optional.empty();

    Timing(Lexicon words) {
        this.words = words;
    }

    void give(Tree tree, List<Draft> drafts, List<Moment> moments, List<Bracket> brackets) {
        List<Owned> owned = new ArrayList<>();
        for (Moment moment : joined(tree, moments)) {
            owner(tree, drafts, moment)
                    .filter(o -> brackets.stream().noneMatch(b -> b.start() < moment.start() && moment.end() < b.end()))
                    .map(o -> beforeWhen(tree, o))
                    .ifPresent(owned::add);
        }
        Map<Integer, StatedTime> byVerb = new HashMap<>();
        for (Draft draft : drafts) {
            Optional<StatedTime> when =
                    draft.pattern.shape() == Pattern.Shape.VERB ? when(tree, draft.trigger, owned) : Optional.empty();
            if (when.isPresent()) {
                draft.time = when;
                draft.because.add(
                        "time: \"" + when.get().words() + "\" (" + when.get().resolvedFrom() + ")");
                continue;
            }
            own(draft, owned).ifPresent(o -> {
                draft.time = Optional.of(o.moment().time());
                draft.because.add("time: \"" + o.moment().time().words() + "\", said of \""
                        + tree.at(o.owner()).form() + "\"");
                cover(draft, o.moment());
                if (draft.clause >= 0 && draft.pattern.shape() != Pattern.Shape.NOUN) {
                    byVerb.putIfAbsent(draft.clause, o.moment().time());
                }
            });
        }
        for (Draft draft : drafts) {
            if (draft.time.isEmpty()) {
                lent(tree, draft, owned, byVerb, drafts);
            }
        }
        drafts.stream().filter(d -> d.time.isEmpty()).forEach(d -> workYear(d, brackets));
        for (Owned each : owned) {
            if (each.moment().pinned()) {
                before = Optional.of(each.moment().time());
            }
        }
        if (drafts.stream().noneMatch(d -> d.time.isPresent())) {
            before = Optional.empty();
        }
    }

    /** "2007 and 2008" is one time of two years. */
    private static List<Moment> joined(Tree tree, List<Moment> moments) {
        List<Moment> joined = new ArrayList<>();
        for (Moment moment : moments) {
            int first = tree.wordAt(moment.start());
            boolean and = first > 1
                    && tree.at(first - 1).lemma().equals("and")
                    && !joined.isEmpty()
                    && joined.getLast().end() == tree.at(first - 2).end();
            if (and
                    && year(moment)
                    && year(joined.getLast())
                    && Integer.parseInt(moment.edtf())
                            == Integer.parseInt(joined.getLast().edtf()) + 1) {
                Moment before = joined.removeLast();
                StatedTime time = StatedTime.of(
                        before.edtf() + "/" + moment.edtf(),
                        before.time().words() + " and " + moment.time().words());
                joined.add(Moment.plain(before.start(), moment.end(), time));
            } else {
                joined.add(moment);
            }
        }
        return joined;
    }

    private static boolean year(Moment moment) {
        return moment.edtf().length() == 4 && moment.edtf().chars().allMatch(Character::isDigit);
    }

    /** "worked there until January 1916, when he was expelled": the bound belongs to what stands before it. */
    private static Owned beforeWhen(Tree tree, Owned owned) {
        int last = tree.wordAt(owned.moment().end() - 1);
        int next = last + 1 < tree.size() && tree.at(last + 1).form().equals(",") ? last + 2 : last + 1;
        if (owned.owner() < owned.anchor()
                || next >= tree.size()
                || !tree.at(next).lemma().equals("when")) {
            return owned;
        }
        for (int i = owned.anchor(); i >= 0; i--) {
            if (tree.at(i).isVerb() && !tree.at(i).is("aux") && !tree.at(i).is("auxpass")) {
                return new Owned(owned.moment(), i, owned.anchor(), owned.loose());
            }
        }
        return owned;
    }

    /** The year in brackets behind a work dates the part played in it. */
    private static void workYear(Draft draft, List<Bracket> brackets) {
        boolean dates = Set.of(EventType.PARTICIPATION, EventType.AUTHORSHIP, EventType.PUBLICATION)
                .contains(draft.type());
        for (Bracket bracket : dates ? brackets : List.<Bracket>of()) {
            boolean behind = draft.parts.stream()
                    .filter(p -> p.role() == Role.WORK || p.role() == Role.OBJECT)
                    .anyMatch(p -> Math.abs(Phrase.around(draft.tree, p.head()).end() + 1 - bracket.start()) <= 1);
            if (behind && bracket.moments().size() == 1) {
                draft.time = Optional.of(bracket.moments().getFirst().time());
                draft.because.add(
                        "time: \"" + bracket.moments().getFirst().time().words() + "\" in brackets behind the work");
            }
        }
    }

    private Optional<Owned> own(Draft draft, List<Owned> owned) {
        Optional<Owned> best = Optional.empty();
        int top = draft.pattern.shape() == Pattern.Shape.VERB ? Extent.top(draft.tree, draft.trigger) : draft.clause;
        for (Owned each : owned) {
            boolean mine = each.owner() == draft.trigger
                    || (draft.pattern.shape() != Pattern.Shape.NOUN
                            && (each.owner() == draft.clause || each.owner() == top));
            mine |= draft.pattern.shape() == Pattern.Shape.NOUN
                    && each.owner() == draft.clause
                    && draft.clause >= 0
                    && words.in("light", draft.tree.at(draft.clause).lemma());
            if (mine && (best.isEmpty() || better(each, best.get(), draft))) {
                best = Optional.of(each);
            }
        }
        return best;
    }

    private static boolean better(Owned one, Owned other, Draft draft) {
        if (one.loose() != other.loose()) {
            return other.loose();
        }
        boolean first = one.owner() == draft.trigger;
        return first && other.owner() != draft.trigger;
    }

    private static void cover(Draft draft, Moment moment) {
        Tree tree = draft.tree;
        int first = tree.wordAt(moment.start());
        int last = Math.max(first, tree.wordAt(moment.end() - 1));
        if (first > 0 && tree.at(first - 1).tag().equals("IN")) {
            first--;
        }
        if (last < tree.size() && (first > draft.last ? first - draft.last < 14 : draft.first - last < 24)) {
            draft.cover(first, last);
        }
    }

    /** The verb or event whose adverbial the time is. */
    private Optional<Owned> owner(Tree tree, List<Draft> drafts, Moment moment) {
        int first = tree.wordAt(moment.start());
        int last = tree.wordAt(moment.end() - 1);
        if (first >= tree.size()
                || last >= tree.size()
                || bracketed(tree, first)
                || named(tree, first, last, moment)
                || ordinal(tree, first, last)) {
            return Optional.empty();
        }
        Optional<Integer> item = behind(tree, drafts, first);
        if (item.isPresent()) {
            return Optional.of(new Owned(moment, item.get(), first, false));
        }
        int anchor = first;
        for (int i = first; i <= last; i++) {
            int head = tree.head(i);
            if (head < first || head > last) {
                anchor = i;
                break;
            }
        }
        int at = anchor;
        boolean loose = false;
        while (tree.head(at) >= 0) {
            Word word = tree.at(at);
            int head = tree.head(at);
            Word above = tree.at(head);
            if (head >= first && head <= last) {
                at = head;
                continue;
            }
            if ((above.isVerb() && !above.is("aux") && !above.lemma().equals("date")) || carries(drafts, head)) {
                return Optional.of(new Owned(moment, head, anchor, loose));
            }
            if (above.tag().startsWith("JJ") && !above.is("nmod") && !above.is("amod") && !above.is("root")) {
                return Optional.empty();
            }
            if (above.isNominal() && !timely(above) && !tree.at(at).lemma().equals("date")) {
                if (word.is("appos")) {
                    return Optional.empty();
                }
                if (word.is("prep") && word.lemma().equals("of")) {
                    return Optional.empty();
                }
                loose = true;
            }
            at = head;
        }
        return fronted(tree, first, last).map(verb -> new Owned(moment, verb, first, true));
    }

    /** "a medal in 1931, a prize in 1935": the time right behind one of several things. */
    private static Optional<Integer> behind(Tree tree, List<Draft> drafts, int first) {
        int before = first > 0 && tree.at(first - 1).lemma().equals("in") ? first - 2 : first - 1;
        return drafts.stream()
                .filter(d -> d.pattern.is("split") && tree.nameEnd(d.trigger) == before)
                .map(d -> d.trigger)
                .findFirst();
    }

    private static boolean carries(List<Draft> drafts, int word) {
        return drafts.stream().anyMatch(d -> d.trigger == word && d.pattern.shape() != Pattern.Shape.VERB);
    }

    private boolean timely(Word word) {
        return word.entity().equals("DATE") || word.entity().equals("TIME") || words.in("time", word.lemma());
    }

    /** "the ninth inning": an ordinal before a noun that is no time. */
    private static boolean ordinal(Tree tree, int first, int last) {
        Word word = tree.at(last);
        int head = word.head();
        boolean before =
                head > last && tree.at(head).isNoun() && !tree.at(head).entity().equals("DATE");
        return before
                && !tree.at(first).entity().equals("DATE")
                && word.form().chars().noneMatch(Character::isDigit);
    }

    /** "the February Revolution": a month within the name of something dates nothing. */
    private static boolean named(Tree tree, int first, int last, Moment moment) {
        boolean goesOn = last + 1 < tree.size()
                && tree.at(last + 1).isName()
                && !tree.at(last + 1).entity().equals("DATE")
                && (tree.head(last) == last + 1 || tree.within(last, last + 1) || tree.nameEnd(first) > last);
        return goesOn && moment.time().words().chars().noneMatch(Character::isDigit);
    }

    private static boolean bracketed(Tree tree, int first) {
        return first > 0
                && Set.of("(", "[", "-LRB-").contains(tree.at(first - 1).form());
    }

    /** A time at the head of the sentence that the tree left hanging belongs to the first finite verb after it. */
    private static Optional<Integer> fronted(Tree tree, int first, int last) {
        if (first > 2) {
            return Optional.empty();
        }
        for (int i = last + 1; i < tree.size(); i++) {
            Word word = tree.at(i);
            if (Set.of("VBD", "VBZ", "VBP").contains(word.tag())
                    && !word.is("aux")
                    && !word.is("auxpass")
                    && !word.is("relcl")) {
                return Optional.of(i);
            }
            if (word.tag().equals("VBN") && tree.hasChild(i, "auxpass")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void lent(Tree tree, Draft draft, List<Owned> owned, Map<Integer, StatedTime> byVerb, List<Draft> drafts) {
        if (draft.pattern.shape() == Pattern.Shape.NOUN) {
            besideVerb(tree, draft, owned);
            return;
        }
        if (draft.clause < 0) {
            return;
        }
        int verb = draft.pattern.shape() == Pattern.Shape.VERB ? Extent.top(tree, draft.clause) : draft.clause;
        Optional<StatedTime> lent = shared(tree, verb, draft, owned, drafts)
                .or(() -> afterParticiple(tree, verb, owned))
                .or(() -> participle(tree, verb, owned))
                .or(() -> bounded(tree, verb, drafts))
                .or(() -> then(tree, verb, owned));
        lent.ifPresent(time -> {
            draft.time = Optional.of(time);
            draft.because.add("time: \"" + time.words() + "\" (" + time.resolvedFrom() + ")");
            byVerb.putIfAbsent(verb, time);
        });
    }

    /** "after his release, in 1914, he returned": the release was not later. */
    private static void besideVerb(Tree tree, Draft draft, List<Owned> owned) {
        int head = tree.head(draft.trigger);
        if (head < 0 || !tree.at(draft.trigger).is("pobj") || tree.head(head) < 0) {
            return;
        }
        String preposition = tree.at(head).lemma();
        if (preposition.equals("during") && draft.type().shape() == Shape.STATE) {
            owned.stream()
                    .filter(o ->
                            o.owner() == tree.head(head) && o.moment().edtf().contains("/") && !o.loose())
                    .findFirst()
                    .ifPresent(o -> draft.time = Optional.of(same(o.moment().time(), "told as during it")));
        }
        if (!Set.of("after", "following", "before", "until").contains(preposition)) {
            return;
        }
        for (Owned each : owned) {
            if (each.owner() == tree.head(head) && each.moment().pinned() && !each.loose()) {
                draft.time = Set.of("before", "until").contains(preposition)
                        ? bound(each.moment().time(), false, "told as after it")
                        : bound(each.moment().time(), true, "told as before it");
            }
        }
    }

    /** {@code ../T} or {@code T/..}. */
    private static Optional<StatedTime> bound(StatedTime time, boolean latest, String reason) {
        String edtf = time.edtf().text();
        if (edtf.contains("/") || edtf.contains("X") || edtf.contains("[")) {
            return Optional.empty();
        }
        StatedTime bounded = StatedTime.of(latest ? "../" + edtf : edtf + "/..", time.words());
        return Optional.of(new StatedTime(bounded.edtf(), time.words(), time.calendar(), reason));
    }

    private static StatedTime same(StatedTime time, String reason) {
        return new StatedTime(time.edtf(), time.words(), time.calendar(), reason);
    }

    /** "until January 1916, when he was expelled". */
    private static Optional<StatedTime> when(Tree tree, int verb, List<Owned> owned) {
        int mark = -1;
        for (int child : tree.children(verb)) {
            if (child < verb && tree.at(child).lemma().equals("when")) {
                mark = child;
            }
        }
        if (mark <= 0) {
            return Optional.empty();
        }
        int end = tree.at(mark - 1).form().equals(",")
                ? tree.at(mark - 1).start()
                : tree.at(mark - 1).end();
        for (Owned each : owned) {
            if (Math.abs(each.moment().end() - end) <= 1) {
                String plain = each.moment().edtf().replace("../", "").replace("/..", "");
                StatedTime time = StatedTime.of(plain, each.moment().time().words());
                return Optional.of(new StatedTime(
                        time.edtf(), time.words(), each.moment().time().calendar(), "\"when\" follows it"));
            }
        }
        return Optional.empty();
    }

    /** "On 3 May he was seized, beaten and robbed": one time in front of several verbs. */
    private static Optional<StatedTime> shared(
            Tree tree, int verb, Draft draft, List<Owned> owned, List<Draft> drafts) {
        int first = verb;
        while (tree.at(first).is("conj")
                && tree.head(first) >= 0
                && tree.at(tree.head(first)).isVerb()
                && !tree.hasChild(first, "nsubj")
                && !tree.hasChild(first, "nsubjpass")) {
            first = tree.head(first);
        }
        if (first == verb) {
            return Optional.empty();
        }
        int chief = first;
        for (Owned each : owned) {
            if (each.owner() == chief
                    && each.anchor() < chief
                    && !each.loose()
                    && draft.type().shape() == Shape.MOMENT) {
                boolean carriedOut = Set.of(EventType.DEPORTATION, EventType.EXECUTION, EventType.IMPRISONMENT)
                                .contains(draft.type())
                        && drafts.stream().anyMatch(d -> d.trigger == chief && d.type() == EventType.SENTENCE);
                return carriedOut
                        ? bound(each.moment().time(), false, "follows the sentence")
                        : Optional.of(same(each.moment().time(), "shared by \"and\""));
            }
        }
        return Optional.empty();
    }

    /** "Arrested in 1910, he was exiled": not before 1910. */
    private static Optional<StatedTime> afterParticiple(Tree tree, int verb, List<Owned> owned) {
        int chief = verb;
        while (tree.at(chief).is("conj")
                && tree.head(chief) >= 0
                && tree.at(tree.head(chief)).isVerb()
                && !tree.hasChild(chief, "nsubj")) {
            chief = tree.head(chief);
        }
        for (int child : tree.children(chief)) {
            Word word = tree.at(child);
            boolean past = word.tag().equals("VBN") && !tree.hasChild(child, "nsubj");
            if (child < chief && word.is("advcl") && past) {
                for (Owned each : owned) {
                    if (each.owner() == child && !each.loose()) {
                        return bound(each.moment().time(), false, "follows \"" + word.form() + "\"");
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "In July he gave the order, signing it himself". */
    private static Optional<StatedTime> participle(Tree tree, int verb, List<Owned> owned) {
        Word word = tree.at(verb);
        int head = tree.head(verb);
        if (!word.is("advcl")
                || !word.tag().equals("VBG")
                || head < 0
                || head > verb
                || !tree.at(head).isVerb()
                || tree.hasChild(verb, "mark")
                || Grammar.thatClause(tree, verb)) {
            return Optional.empty();
        }
        for (Owned each : owned) {
            if (each.owner() == head && !each.loose() && !each.moment().edtf().contains("/")) {
                return Optional.of(same(
                        each.moment().time(), "told with \"" + tree.at(head).form() + "\""));
            }
        }
        return Optional.empty();
    }

    /** "until his release on 29 April": a bound by another event's time. */
    private static Optional<StatedTime> bounded(Tree tree, int verb, List<Draft> drafts) {
        for (Draft other : drafts) {
            int head = tree.head(other.trigger);
            boolean noun = other.pattern.shape() == Pattern.Shape.NOUN
                    && head >= 0
                    && tree.head(head) == verb
                    && tree.at(other.trigger).is("pobj");
            if (noun && other.time.isPresent()) {
                String preposition = tree.at(head).lemma();
                if (Set.of("until", "till", "before").contains(preposition)) {
                    return bound(other.time.get(), true, "told as " + preposition + " it");
                }
                if (Set.of("after", "following").contains(preposition)) {
                    return bound(other.time.get(), false, "told as after it");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<StatedTime> then(Tree tree, int verb, List<Owned> owned) {
        for (int child : tree.children(verb)) {
            if (child < verb && THEN.contains(tree.at(child).lemma())) {
                Optional<StatedTime> here = Optional.empty();
                for (Owned each : owned) {
                    if (each.owner() < verb && each.anchor() < verb) {
                        here = Optional.of(each.moment().time());
                    }
                }
                return here.or(() -> before)
                        .flatMap(time ->
                                bound(time, false, "\"" + tree.at(child).form() + "\": after what was told before"));
            }
        }
        return Optional.empty();
    }
}
