package dev.valla.time;

import java.util.List;
import java.util.Optional;

/**
 * When a country left the Julian calendar for the Gregorian. {@link CutOvers} has the table.
 *
 * @param country        ISO 3166 code where there is one country to name ("RU"), else a name ("Protestant Germany")
 * @param lastJulian     the last day by the Julian calendar, as written there
 * @param firstGregorian the day after it, by the Gregorian calendar
 * @param source         where that is laid down or told
 */
public record CutOver(String country, CivilDate lastJulian, CivilDate firstGregorian, String source) {
    public CutOver {
        long last = Day.ofJulian(lastJulian.year(), lastJulian.month(), lastJulian.day());
        long next = Day.of(firstGregorian.year(), firstGregorian.month(), firstGregorian.day());
        if (next != last + 1)
            throw new IllegalArgumentException("%s: %s Gregorian is not the day after %s Julian; correct one"
                    .formatted(country, firstGregorian, lastJulian));
    }

    /** All that are known to Valla, by date. */
    public static List<CutOver> all() {
        return CutOvers.ALL;
    }

    /** The cut-over of a country, by its code or name, whatever the case. */
    public static Optional<CutOver> of(String country) {
        return all().stream().filter(c -> c.country.equalsIgnoreCase(country)).findFirst();
    }

    /**
     * A day as that country stated it, years from 1 January. Empty for the days that the country left out: then the date
     * is wrong, or was stated in the other calendar, and which is not ours to guess.
     *
     * @throws IllegalArgumentException where the month or day is none of the calendar then in use
     */
    public Optional<Reckoned> day(long year, int month, int day) {
        CivilDate stated = new CivilDate(year, month, day);
        boolean old = !isAfter(stated, lastJulian);
        if (!old && isAfter(firstGregorian, stated)) return Optional.empty();
        Reckoned reckoned = (old ? Reckoning.julian() : Reckoning.gregorian()).day(year, month, day);
        return Optional.of(new Reckoned(
                reckoned.stated(),
                reckoned.understood(),
                0,
                "%s, in use in %s %s".formatted(reckoned.rule(), country, old ? "until then" : "by then")));
    }

    private static boolean isAfter(CivilDate a, CivilDate b) {
        if (a.year() != b.year()) return a.year() > b.year();
        return a.month() != b.month() ? a.month() > b.month() : a.day() > b.day();
    }
}
