package dev.valla.conflict;

import dev.valla.claim.StatedTime.Calendar;
import dev.valla.time.Bounds;
import dev.valla.time.CivilDate;
import dev.valla.time.Day;
import java.util.Optional;

/**
 * Apparent contradictions that come from the calendar. A day reckoned in the Julian calendar and written down as it stands looks
 * 10 days too early after October 1582, 11 in the 18th century, 12 in the 19th, 13 in the 20th; a year that began on 25 March
 * looks one too early from January to March.
 */
final class OldStyle {
    /** Greece, the last state of Europe to change, went from 15 February to 1 March 1923. */
    private static final long LAST_IN_USE = Day.of(1923, 3, 1);

    /** England and her colonies began the year on 25 March until 1751. */
    private static final long LAST_LADY_DAY_YEAR = Day.of(1752, 1, 1);

    private OldStyle() {}

    /** By how many days the same date of the Julian calendar lies later than the Gregorian one. */
    static long offset(long day) {
        CivilDate date = Day.gregorian(day);
        return Day.ofJulian(date.year(), date.month(), date.day()) - day;
    }

    /**
     * What explains that one time lies wholly before another, for the same moment.
     *
     * @param early    the days that the earlier can be
     * @param calendar in which the earlier is reckoned; only where nothing is said can it be Old Style
     * @param late     the days that the later can be
     */
    static Optional<String> explains(Bounds early, Calendar calendar, Bounds late) {
        if (calendar != Calendar.UNSTATED || !twoSided(early) || !twoSided(late)) {
            return Optional.empty();
        }
        return shifted(early, late).or(() -> yearFromLadyDay(early, late));
    }

    private static Optional<String> shifted(Bounds early, Bounds late) {
        boolean oneIsADay = early.isOneDay() || late.isOneDay();
        if (!oneIsADay || early.lastDay() > LAST_IN_USE) {
            return Optional.empty();
        }
        long offset = offset(early.lastDay());
        boolean meets = early.lastDay() + offset >= late.firstDay() && early.firstDay() + offset <= late.lastDay();
        if (offset <= 0 || !meets) {
            return Optional.empty();
        }
        boolean days = early.isOneDay() && late.isOneDay();
        return Optional.of(
                days
                        ? "Old Style: %d days (%s Old Style is %s New Style)"
                                .formatted(offset, words(early.firstDay()), words(late.firstDay()))
                        : "Old Style: %d days may explain it".formatted(offset));
    }

    private static Optional<String> yearFromLadyDay(Bounds early, Bounds late) {
        if (late.lastDay() >= LAST_LADY_DAY_YEAR) {
            return Optional.empty();
        }
        CivilDate first = Day.gregorian(early.firstDay());
        CivilDate last = Day.gregorian(early.lastDay());
        boolean beforeLadyDay = last.month() < 3 || (last.month() == 3 && last.day() < 25);
        boolean sameDates = Day.of(first.year() + 1, first.month(), first.day()) == late.firstDay()
                && Day.of(last.year() + 1, last.month(), last.day()) == late.lastDay();
        boolean withinAMonth = first.year() == last.year() && first.month() == last.month();
        return beforeLadyDay && sameDates && withinAMonth
                ? Optional.of("Old Style: the year began on 25 March, so that %s %d was still counted %d"
                        .formatted(Told.MONTHS.get(first.month() - 1), first.year() + 1, first.year()))
                : Optional.empty();
    }

    /** What may explain that a day comes so many days too early for something that must not follow it. */
    static Optional<String> mayExplain(long day, Calendar calendar, long shortfall) {
        boolean may = calendar == Calendar.UNSTATED && day <= LAST_IN_USE && shortfall <= offset(day);
        return may
                ? Optional.of("Old Style: %s may be reckoned in the old calendar, which is %s in the new"
                        .formatted(words(day), words(day + offset(day))))
                : Optional.empty();
    }

    private static boolean twoSided(Bounds b) {
        return b.earliest().isPresent() && b.latest().isPresent();
    }

    private static String words(long day) {
        return Told.date(day);
    }
}
