package dev.valla.read.when;

import java.util.OptionalInt;

/** Writes a stamp as EDTF and as a TIMEX3 value. */
final class Printer {
    private Printer() {}

    static String edtf(Stamp stamp) {
        if (stamp.year().isEmpty()) {
            return "XXXX" + rest(stamp);
        }
        int year = stamp.year().getAsInt();
        return switch (stamp.grain()) {
            case MILLENNIUM -> year(year).substring(0, year < 0 ? 2 : 1) + "XXX";
            case CENTURY -> span(year, 100, "XX");
            case DECADE -> span(year, 10, "X");
            case YEAR, PART_OF_YEAR, MONTH, DAY -> year(year) + rest(stamp);
            case WEEK ->
                stamp.date().map(d -> d.minusDays(3) + "/" + d.plusDays(3)).orElse(year(year));
        };
    }

    private static String rest(Stamp stamp) {
        String part = stamp.part().isPresent() ? "-" + two(stamp.part().getAsInt()) : "";
        if (stamp.day().isEmpty() || stamp.grain() == Grain.WEEK) {
            return part;
        }
        return (part.isEmpty() ? "-XX" : part) + "-" + two(stamp.day().getAsInt());
    }

    /** {@code 192X}; before our era a century ends where digits say so, a decade does not. */
    private static String span(int first, int length, String unspecified) {
        if (first > 0) {
            String year = year(first);
            return year.substring(0, 4 - unspecified.length()) + unspecified;
        }
        if (length == 100) {
            return first == 0 ? "-0099/0000" : year(first - 100) + "/" + year(first - 1);
        }
        return year(first - 9) + "/" + year(first);
    }

    static String year(int year) {
        return year < 0 ? "-" + four(-year) : four(year);
    }

    static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }

    private static String four(int n) {
        return n >= 1000 ? Integer.toString(n) : n >= 100 ? "0" + n : "00" + two(n);
    }

    static String timex(Stamp stamp) {
        String year = stamp.year().isEmpty() ? "XXXX" : timexYear(stamp.year().getAsInt());
        return switch (stamp.grain()) {
            case MILLENNIUM -> year.substring(0, year.length() - 3);
            case CENTURY -> year.substring(0, year.length() - 2);
            case DECADE -> year.substring(0, year.length() - 1);
            case YEAR -> year;
            case PART_OF_YEAR -> year + "-" + part(stamp.part());
            case MONTH -> year + rest(stamp);
            case WEEK ->
                stamp.date()
                        .map(d -> "%s-W%02d"
                                .formatted(
                                        timexYear(d.get(java.time.temporal.IsoFields.WEEK_BASED_YEAR)),
                                        d.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                        .orElse(year + "-WXX");
            case DAY -> year + (stamp.day().isEmpty() ? rest(stamp) + "-XX" : rest(stamp));
        };
    }

    private static String timexYear(int year) {
        return year > 0 ? four(year) : "BC" + four(1 - year);
    }

    static String part(OptionalInt part) {
        return switch (part.orElse(0)) {
            case 21 -> "SP";
            case 22 -> "SU";
            case 23 -> "FA";
            case 24 -> "WI";
            case 33 -> "Q1";
            case 34 -> "Q2";
            case 35 -> "Q3";
            case 36 -> "Q4";
            case 40 -> "H1";
            default -> "H2";
        };
    }
}
