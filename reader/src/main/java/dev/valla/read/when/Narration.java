package dev.valla.read.when;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The time that a text is telling of, as far as its last dated words pin it.
 *
 * <p>A time pins the year for months and days told without one that follow, until a period longer than a year is told
 * (then the year could be any of them) or {@link #PARAGRAPHS} paragraphs pass without a date. A pinned day serves "the
 * same day" within its paragraph and the next one.
 */
final class Narration {
    /** Paragraphs without any date after which the year is held to be unknown. */
    private static final int PARAGRAPHS = 4;

    /** Years within which a number of three digits is taken for a year. */
    private static final int NEAR = 120;

    /** Years ahead that a time told in mid-sentence may lie and still be the narrated one. */
    private static final int FAR = 20;

    private static final int DAY_PARAGRAPHS = 2;

    /**
     * @param paragraph in which it stands, counted from the start of the text
     * @param birth     whether somebody is born then: a life goes on from there, and its years do not come back to it
     */
    record Pin(Stamp stamp, int start, int end, String words, int paragraph, boolean birth) {
        /** The document's date, as the user gave it. */
        static Pin ofDocument(Stamp stamp, int paragraph) {
            return new Pin(stamp, 0, 0, "", paragraph, false);
        }

        Anchor anchor(String rule) {
            return new Anchor(start, end, words, rule, false);
        }

        /** An anchor from which the words lead away, "a year later". */
        Anchor onward(String rule) {
            return new Anchor(start, end, words, rule, true);
        }
    }

    /** A year found for something told without. */
    record Year(int year, Anchor anchor) {}

    private final Map<Grain, Pin> latest = new EnumMap<>(Grain.class);
    private Optional<Pin> last = Optional.empty();
    /** The unit of a length that has passed since the time last told. */
    private Optional<Grain> passed = Optional.empty();

    /** The time told last, if it was an aside. */
    private Optional<Pin> ahead = Optional.empty();

    /** The last of those told beside the telling. */
    private Optional<Stamp> beside = Optional.empty();

    private int paragraph;
    /** The paragraph in which nobody knows how many years were leapt over; none before one was. */
    private int leapt = -1;
    /** Whether a time of its own was told since. */
    private boolean landed;

    void paragraph() {
        paragraph++;
    }

    int paragraphNumber() {
        return paragraph;
    }

    /**
     * A time is told. The narrated time is now this one, unless it is an aside: said in mid-sentence, with its year, and
     * earlier than what is narrated or far after it ("declassified in 2005"). What is said right after may still refer
     * to an aside ("that year").
     */
    void tell(Pin pin, boolean strays) {
        boolean aside = strays && !goesOn(pin);
        ahead = aside ? Optional.of(pin) : Optional.empty();
        landed |= !aside;
        if (!aside || last().isEmpty()) {
            last = Optional.of(finer(pin, aside));
            passed = Optional.empty();
        }
        Grain grain = pin.stamp().grain();
        for (Grain g : Grain.values()) {
            if (!g.finerThan(grain)) {
                latest.put(g, pin);
            } else if (leftBehind(latest.get(g), pin.stamp(), aside)) {
                latest.remove(g);
            }
        }
    }

    /** "In May 1912 … sent away in 1913": the second time told far ahead goes on from the first, and neither is an aside. */
    private boolean goesOn(Pin pin) {
        return ahead.filter(p -> p.stamp().hasYear() && pin.stamp().hasYear())
                .filter(p -> last().filter(l -> l.stamp().hasYear() && year(l) < year(p))
                        .isPresent())
                .filter(p -> year(p) < year(pin) && year(pin) - year(p) <= FAR)
                .isPresent();
    }

    private static int year(Pin pin) {
        return pin.stamp().year().orElseThrow();
    }

    /**
     * Once "in 1942" is told, "five days later" is no longer told from a day of 1918. An aside that looks back ("born in
     * 1889") leaves the day standing; one ahead ("and shot in 1940") may be what follows is told from.
     */
    private static boolean leftBehind(@Nullable Pin finer, Stamp coarser, boolean aside) {
        if (finer == null || finer.stamp().at(coarser.grain()).equals(coarser.at(coarser.grain()))) {
            return false;
        }
        return !aside
                || coarser.year().orElse(Integer.MIN_VALUE)
                        > finer.stamp().year().orElse(Integer.MAX_VALUE);
    }

    /** A time is told of somebody or something, "Lind (1850 – 1920)": nothing is told from it; only the century is known. */
    void tellBeside(Stamp stamp) {
        beside = Optional.of(stamp);
    }

    /** Whether a time told in mid-sentence with its own year would be an aside from what was told close before. */
    boolean strays(Stamp stamp) {
        return last().filter(p -> p.stamp().hasYear() && stamp.hasYear())
                .filter(p -> paragraph - p.paragraph() <= 1)
                .filter(p -> strays(p, stamp))
                .isPresent();
    }

    /** The same of a time in brackets, however long ago the last year was told. */
    boolean straysFromAll(Stamp stamp) {
        return Optional.ofNullable(latest.get(Grain.YEAR))
                .filter(p -> stamp.hasYear() && strays(p, stamp))
                .isPresent();
    }

    /**
     * Whether a time ahead of the narrated one is an aside, even at the head of its sentence ("In November 2008 he
     * said …", a caption, an entry of a list), because the year told next is nearer to the narrated one, or it again.
     *
     * @param next the year told next, astronomical
     */
    boolean comesBack(Stamp stamp, int next) {
        return last().filter(p -> !p.birth())
                .flatMap(p -> p.stamp().year().stream().boxed().findFirst())
                .filter(from -> stamp.hasYear() && from < stamp.year().getAsInt())
                .filter(from ->
                        next >= from && next - from < Math.abs(stamp.year().getAsInt() - next))
                .isPresent();
    }

    private boolean strays(Pin from, Stamp to) {
        int years = to.year().orElseThrow() - from.stamp().year().orElseThrow();
        boolean bareYearAhead = years > 0
                && to.grain() == Grain.YEAR
                && from.stamp().grain().finerThan(Grain.YEAR)
                && from.paragraph() == paragraph;
        return years < 0 || (!from.birth() && (years > FAR || bareYearAhead));
    }

    /** The year alone, said again in mid-sentence, does not unsay the month. */
    private Pin finer(Pin pin, boolean midSentence) {
        return last().filter(p -> midSentence
                        && pin.stamp().grain() == Grain.YEAR
                        && p.stamp().grain().finerThan(Grain.YEAR)
                        && p.stamp().year().equals(pin.stamp().year()))
                .orElse(pin);
    }

    /** A period of years is told: which of them a month that follows lies in cannot be known. */
    void loseYear() {
        last = Optional.empty();
    }

    /**
     * A length has passed ("for five years", "at age 24"): "two years later" and "that year" are told from its end, which no
     * words give, until a time is told again. Months of a calendar are still those of the narrated year.
     *
     * @param unit of the length; what is told more coarsely than that still stands
     */
    void pass(Grain unit) {
        passed = passed.filter(p -> !p.finerThan(unit)).or(() -> Optional.of(unit));
    }

    /**
     * "Years later": what is told there may be told ahead, and with the next paragraph the text may come back. A month told there
     * without a year is of neither for certain.
     */
    void leap() {
        leapt = paragraph;
        landed = false;
    }

    private boolean afterALeap(Pin last) {
        return leapt >= 0 && (paragraph > leapt ? last.paragraph() <= leapt : !landed);
    }

    private boolean stands(Grain grain) {
        return passed.filter(p -> !p.finerThan(grain)).isEmpty();
    }

    Optional<Pin> last() {
        return last.filter(p -> paragraph - p.paragraph() <= PARAGRAPHS);
    }

    /** The last time told at least as finely as that. */
    Optional<Pin> last(Grain grain) {
        int reach = grain == Grain.DAY || grain == Grain.WEEK ? DAY_PARAGRAPHS : PARAGRAPHS;
        return Optional.ofNullable(latest.get(grain))
                .filter(p -> stands(grain))
                .filter(p -> paragraph - p.paragraph() <= reach);
    }

    /** The last year told, whatever has passed since: for what only asks which century. */
    Optional<Pin> near() {
        return Optional.ofNullable(latest.get(Grain.YEAR)).filter(p -> paragraph - p.paragraph() <= PARAGRAPHS);
    }

    /** The year of a month told without one: that of the narrated time, or the next where that is nearer. */
    Optional<Year> yearOf(OptionalInt month) {
        return last().filter(p ->
                        p.stamp().hasYear() && !Grain.YEAR.finerThan(p.stamp().grain()) && !afterALeap(p))
                .map(p -> {
                    int year = p.stamp().year().getAsInt();
                    OptionalInt from = p.stamp().roughMonth();
                    boolean turned = month.isPresent() && from.isPresent() && turns(from.getAsInt(), month.getAsInt());
                    return turned
                            ? new Year(year + 1, p.anchor("the year turned since the time last told"))
                            : new Year(year, p.anchor("the year of the time last told"));
                });
    }

    /**
     * The era in which a bare number such as 368 would be a year near the narrated time: within {@link #NEAR} years;
     * empty where it would be none.
     */
    Optional<Slot.Named> eraNear(int number) {
        Stream<Pin> told = Stream.concat(last.stream(), Optional.ofNullable(latest.get(Grain.YEAR)).stream());
        return Stream.concat(told.map(Pin::stamp), beside.stream())
                .flatMap(stamp -> stamp.year().stream().boxed())
                .flatMap(year -> era(number, year).stream())
                .findFirst();
    }

    private static Optional<Slot.Named> era(int number, int year) {
        if (Math.abs(number - year) <= NEAR) {
            return Optional.of(Slot.Named.AD);
        }
        return year <= 0 && Math.abs(number - (1 - year)) <= NEAR ? Optional.of(Slot.Named.BC) : Optional.empty();
    }

    /**
     * A range of months without years that runs over new year, "October to March", lies where it is nearest to the
     * time last told.
     */
    void lendAcrossNewYear(Slots first, Slots last) {
        int from = first.orElse(Slot.M, 0);
        int to = last.orElse(Slot.M, 12);
        boolean yearless = !first.has(Slot.Y) && !last.has(Slot.Y) && !first.has(Slot.WHICH) && !last.has(Slot.WHICH);
        if (from <= to || !yearless) {
            return;
        }
        last().filter(p -> p.stamp().hasYear() && p.stamp().roughMonth().isPresent())
                .ifPresent(p -> {
                    int year = p.stamp().year().getAsInt();
                    int month = p.stamp().roughMonth().getAsInt();
                    int begins = month - to <= from - month ? year - 1 : year;
                    first.put(Slot.LENT, begins);
                    last.put(Slot.LENT, begins + 1);
                });
    }

    private static boolean turns(int from, int to) {
        int forward = to + 12 - from;
        return to < from && forward < from - to;
    }
}
