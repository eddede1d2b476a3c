package dev.valla.read.claims;

import dev.valla.claim.Claim.Polarity;
import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives the events of a sentence their times: by the tree, by what stands in front, by coordination; a bound where the order
 * alone is told. An event keeps no time rather than a guessed one.
 */
final class Timing {
    private static final Set<EventType> HELD = Set.of(
            EventType.OFFICE, EventType.EMPLOYMENT, EventType.MEMBERSHIP, EventType.EDUCATION, EventType.SERVICE);

    /** What is told by where it was: "lived in Bergen (1907–1911)". */
    private static final Set<EventType> SOMEWHERE = Set.of(
            EventType.OFFICE,
            EventType.EMPLOYMENT,
            EventType.EDUCATION,
            EventType.SERVICE,
            EventType.RESIDENCE,
            EventType.IMPRISONMENT,
            EventType.DEPORTATION,
            EventType.TRAVEL,
            EventType.COMMAND,
            EventType.PARTICIPATION);

    /** What is done at a congress, in an election, in a battle: at its time. */
    private static final Set<EventType> AT_IT =
            Set.of(EventType.PARTICIPATION, EventType.ELECTION, EventType.SPEECH, EventType.COMMAND, EventType.MEETING);

    /** What a year in brackets behind the prize, the degree or the war dates. */
    private static final Set<EventType> DATED_BY_YEAR =
            Set.of(EventType.AWARD, EventType.EDUCATION, EventType.COMMAND, EventType.SERVICE);

    private final Lexicon words;
    private final Owning owning;

    /** The time at which the last that the sentence before tells was over. */
    private Optional<StatedTime> before = Optional.empty();

    /** The last time of the sentence before, if it is a span. */
    private Optional<StatedTime> span = Optional.empty();

    Timing(Lexicon words) {
        this.words = words;
        this.owning = new Owning(words);
    }

    /** "; 1 year after the time last told, “1881”", where it does not stand by itself. */
    private static String reckoned(StatedTime time) {
        return time.resolvedFrom().isEmpty() ? "" : "; " + time.resolvedFrom();
    }

    void give(Tree tree, List<Draft> drafts, List<Moment> moments, List<Bracket> brackets) {
        List<Owned> owned = new ArrayList<>();
        List<Moment> joined = joined(tree, moments);
        List<Moment> stated = new ArrayList<>(Spanning.of(tree, joined));
        stated.addAll(joined);
        for (Moment moment : stated) {
            owning.of(tree, drafts, moment)
                    .filter(o -> brackets.stream().noneMatch(b -> b.start() < moment.start() && moment.end() < b.end()))
                    .ifPresent(owned::add);
        }
        Lending lending = new Lending(tree, drafts, owned, before, span);
        for (Draft draft : drafts) {
            Optional<StatedTime> when = lending.when(draft);
            if (when.isPresent()) {
                draft.time = when;
                draft.because.add(
                        "time: \"" + when.get().words() + "\" (" + when.get().resolvedFrom() + ")");
                continue;
            }
            heldYears(draft, brackets);
            if (draft.time.isPresent()) {
                continue;
            }
            own(draft, owned).ifPresent(o -> {
                draft.time = Optional.of(notUntil(draft, o.moment()));
                draft.because.add("time: \"" + o.moment().time().words() + "\", said of \""
                        + tree.at(o.owner()).form() + "\"" + reckoned(o.moment().time()));
                cover(draft, o.moment());
            });
        }
        drafts.stream().filter(d -> d.time.isEmpty()).forEach(draft -> ofTheHappening(draft, moments));
        drafts.forEach(Timing::asOf);
        drafts.addAll(new Again(tree, owned).of(drafts));
        drafts.stream().filter(d -> d.time.isEmpty()).forEach(d -> workYear(d, brackets));
        drafts.stream().filter(d -> d.time.isEmpty()).forEach(lending::give);
        drafts.stream().filter(d -> d.time.isEmpty()).forEach(d -> yearsThere(d, brackets));
        drafts.stream().filter(d -> d.time.isEmpty()).forEach(d -> saidAgain(d, brackets));
        drafts.stream().filter(d -> d.time.isEmpty()).forEach(d -> onlyYear(d, brackets));
        Entered.give(drafts);
        span = owned.isEmpty()
                ? span
                : Optional.of(owned.getLast().moment().time()).filter(Timing::isSpan);
        for (Owned each : owned) {
            before = each.moment().over().or(() -> before);
        }
        if (drafts.stream().noneMatch(d -> d.time.isPresent())) {
            before = Optional.empty();
        }
    }

    private static boolean isSpan(StatedTime time) {
        return time.edtf().text().matches("\\d[^/]*/\\d.*");
    }

    /** "As of 1950 he had not been rehabilitated": what had, or had not, come about then did so by then, and not since. */
    private static void asOf(Draft draft) {
        if (draft.type().shape() == EventType.Shape.MOMENT) {
            draft.time = draft.time.map(time -> AsOf.of(time).map(AsOf::until).orElse(time));
        }
    }

    /** "2007 and 2008" is one time of two years, "in the 1880s and 1890s" one of two decades. */
    private static List<Moment> joined(Tree tree, List<Moment> moments) {
        List<Moment> joined = new ArrayList<>();
        for (Moment moment : moments) {
            int first = tree.wordAt(moment.start());
            boolean and = first > 1
                    && tree.at(first - 1).lemma().equals("and")
                    && !joined.isEmpty()
                    && joined.getLast().end() == tree.at(first - 2).end();
            if (and && moment.isNextTo(joined.getLast())) {
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

    /** The year in brackets behind a work dates the part played in it. */
    private static void workYear(Draft draft, List<Bracket> brackets) {
        boolean dates = Set.of(EventType.PARTICIPATION, EventType.AUTHORSHIP, EventType.PUBLICATION)
                .contains(draft.type());
        for (Bracket bracket : dates ? brackets : List.<Bracket>of()) {
            int end = draft.tree.at(draft.last).end();
            boolean title = draft.has(Role.WORK) && Math.abs(end + 1 - bracket.start()) <= 1;
            boolean behind = title
                    || draft.parts.stream()
                            .filter(p -> p.role() == Role.WORK || p.role() == Role.OBJECT)
                            .anyMatch(p ->
                                    Math.abs(Phrase.around(draft.tree, p.head()).end() + 1 - bracket.start()) <= 1);
            if (behind && bracket.moments().size() == 1) {
                draft.time = Optional.of(bracket.moments().getFirst().time());
                draft.because.add(
                        "time: \"" + bracket.moments().getFirst().time().words() + "\" " + Credits.IN_BRACKETS);
            }
        }
    }

    /** "received a doctorate in law (1894)": the year alone in brackets behind all that is said of the thing. */
    private static void onlyYear(Draft draft, List<Bracket> brackets) {
        for (Bracket bracket : DATED_BY_YEAR.contains(draft.type()) ? brackets : List.<Bracket>of()) {
            int last = draft.tree.wordAt(bracket.start()) - 1;
            boolean behind = last > draft.trigger
                    && draft.parts.stream()
                            .anyMatch(p -> p.role() != Role.SUBJECT
                                    && p.head() > draft.trigger
                                    && draft.tree.within(last, p.head()));
            if (behind
                    && bracket.holdsOnlyATime()
                    && !draft.tree.at(last).entity().equals("PERSON")) {
                give(draft, bracket);
                return;
            }
        }
    }

    /** "died on Monday (3 May 2016)": the date in brackets is that day's. */
    private static void saidAgain(Draft draft, List<Bracket> brackets) {
        Tree tree = draft.tree;
        for (Bracket bracket : brackets) {
            int day = tree.wordAt(bracket.start()) - 1;
            boolean named = day > draft.trigger
                    && Set.of("DATE", "TIME").contains(tree.at(day).entity())
                    && tree.at(day).isNoun()
                    && Grammar.governor(tree, day) == draft.trigger;
            if (named && bracket.holdsOnlyATime()) {
                give(draft, bracket);
                return;
            }
        }
    }

    private static void give(Draft draft, Bracket bracket) {
        StatedTime time = bracket.moments().getFirst().time();
        draft.time = Optional.of(time);
        draft.reach = bracket.end();
        draft.because.add("time: \"" + time.words() + "\" " + Credits.IN_BRACKETS);
    }

    /** "professor at Kazan University (1905–1912)": the years in brackets behind the body or office. */
    private static void heldYears(Draft draft, List<Bracket> brackets) {
        if (HELD.contains(draft.type())) {
            behind(
                    draft,
                    brackets,
                    draft.parts.stream()
                            .filter(p -> p.role() == Role.ROLE || p.role() == Role.BODY)
                            .map(p -> Phrase.around(draft.tree, p.head()).end())
                            .toList());
        }
    }

    /** "lived in Bergen (1907–1911)": the years in brackets behind the place. */
    private static void yearsThere(Draft draft, List<Bracket> brackets) {
        if (SOMEWHERE.contains(draft.type())) {
            behind(
                    draft,
                    brackets,
                    draft.places.stream()
                            .map(place -> Locality.around(draft.tree, place).end())
                            .toList());
        }
    }

    private static void behind(Draft draft, List<Bracket> brackets, List<Integer> ends) {
        brackets.stream()
                .filter(bracket -> ends.contains(bracket.start() - 1) && bracket.holdsOnlyATime())
                .forEach(bracket -> give(draft, bracket));
    }

    /** "took part in the Riga Congress of 1921": the year in the name of what one took part in. */
    private void ofTheHappening(Draft draft, List<Moment> moments) {
        Tree tree = draft.tree;
        for (Draft.Part part : AT_IT.contains(draft.type()) ? draft.parts : List.<Draft.Part>of()) {
            boolean happening = part.role() != Role.SUBJECT
                    && words.in("happening", tree.at(part.head()).lemma());
            for (int of : happening ? tree.children(part.head(), "prep") : List.<Integer>of()) {
                moments.stream()
                        .filter(m -> tree.at(of).lemma().equals("of")
                                && tree.wordAt(m.start()) == of + 1
                                && m.edtf().matches("\\d{4}(?:(?:-\\d\\d){0,2}|/\\d{4})"))
                        .findFirst()
                        .ifPresent(m -> {
                            draft.time = Optional.of(m.time());
                            draft.because.add("time: \"" + m.time().words() + "\", in the name of what it was at");
                            cover(draft, m);
                        });
            }
        }
    }

    private Optional<Owned> own(Draft draft, List<Owned> owned) {
        Optional<Owned> best = Optional.empty();
        boolean kin = draft.type() == EventType.KINSHIP && draft.pattern.shape() == Pattern.Shape.ROLE;
        if (draft.pattern.is("main") || kin) {
            return best;
        }
        int top = draft.pattern.shape() == Pattern.Shape.VERB ? Extent.top(draft.tree, draft.trigger) : draft.clause;
        for (Owned each : owned) {
            boolean mine = each.owner() == draft.trigger
                    || (draft.pattern.shape() != Pattern.Shape.NOUN
                            && (each.owner() == draft.clause || each.owner() == top));
            mine |= draft.pattern.shape() == Pattern.Shape.NOUN
                    && each.owner() == draft.clause
                    && draft.clause >= 0
                    && words.in("light", draft.tree.at(draft.clause).lemma());
            mine |= draft.pattern.shape() == Pattern.Shape.VERB && predicate(draft, each.owner());
            mine &= !ofTheNextPost(draft, each) && !parted(draft, each) && !ofTheWedding(draft, each);
            if (mine && (best.isEmpty() || better(each, best.get(), draft))) {
                best = Optional.of(each);
            }
        }
        return best;
    }

    /** "served as minister in two cabinets and as Speaker from 1932 until 1934": the span is the Speaker's. */
    private static boolean ofTheNextPost(Draft draft, Owned time) {
        Tree tree = draft.tree;
        return draft.pattern.shape() == Pattern.Shape.ROLE
                && IntStream.range(draft.trigger + 2, Math.max(draft.trigger + 2, time.anchor()))
                        .anyMatch(i -> tree.at(i).form().equals("as")
                                && tree.at(i - 1).tag().equals("CC"));
    }

    /** "first, in 1803, to Sarah Lind; and secondly to Mary Berg, by whom he had a son": another's year. */
    private static boolean parted(Draft draft, Owned time) {
        return Grammar.semicolon(
                draft.tree, Math.min(time.anchor(), draft.trigger), Math.max(time.anchor(), draft.trigger));
    }

    /** "secondly, in 1813, to Mary, by whom he had two sons": they were not born then. */
    private static boolean ofTheWedding(Draft draft, Owned time) {
        return draft.type() == EventType.KINSHIP
                && draft.tree.at(draft.trigger).lemma().equals("have")
                && time.anchor() < draft.trigger;
    }

    /** "did not graduate until 1916": he did, in that year. */
    private static StatedTime notUntil(Draft draft, Moment moment) {
        boolean then = draft.pattern.shape() == Pattern.Shape.VERB
                && draft.telling.polarity() == Polarity.ASSERTED
                && draft.tree.hasChild(draft.trigger, "neg")
                && draft.tree.hasChildLemma(draft.trigger, "until")
                && moment.edtf().startsWith("../");
        return then ? Lending.over(moment) : moment.time();
    }

    /** "became engaged to Anna in 1911": the time hangs on the participle. */
    private static boolean predicate(Draft draft, int owner) {
        Word word = draft.tree.at(owner);
        return draft.tree.head(owner) == draft.trigger
                && Set.of("become", "get", "force", "compel", "oblige", "stop", "cease", "leave", "render")
                        .contains(draft.tree.at(draft.trigger).lemma())
                && (word.is("acomp") || word.is("oprd") || word.is("attr") || word.is("xcomp"));
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
        if (first > 0 && tree.at(first - 1).form().equals("not")) {
            first--;
        }
        if (last < tree.size() && (first > draft.last ? first - draft.last < 14 : draft.first - last < 24)) {
            draft.cover(first, last);
        }
    }
}
