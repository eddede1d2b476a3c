package dev.valla.conflict;

import dev.valla.time.CivilDate;
import dev.valla.time.Day;
import java.util.List;

/** Days as a historian writes them. */
final class Told {
    static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Told() {}

    /** "29 June 1918"; "15 March 44 BC". */
    static String date(long day) {
        CivilDate d = Day.gregorian(day);
        String year = d.year() > 0 ? Long.toString(d.year()) : (1 - d.year()) + " BC";
        return "%d %s %s".formatted(d.day(), MONTHS.get(d.month() - 1), year);
    }

    /** "1918-06-29". */
    static String iso(long day) {
        CivilDate d = Day.gregorian(day);
        String year = d.year() >= 0 && d.year() <= 9999 ? "%04d".formatted(d.year()) : Long.toString(d.year());
        return "%s-%02d-%02d".formatted(year, d.month(), d.day());
    }

    /** "1 day", "3653 days", with a true minus. */
    static String days(long days) {
        String sign = days < 0 ? "−" : "";
        long n = Math.abs(days);
        return sign + n + (n == 1 ? " day" : " days");
    }
}
