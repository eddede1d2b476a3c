package dev.valla.time;

/** How a reckoned date is written beside what is understood. */
final class Written {
    private Written() {}

    static String day(long year, int month, int day, String calendar, NewYear newYear) {
        return plain(year, month, day) + " " + calendar + years(newYear);
    }

    static String month(long year, int month, String calendar, NewYear newYear) {
        return plain(year, month) + " " + calendar + years(newYear);
    }

    static String year(long year, String calendar, NewYear newYear) {
        return year + " " + calendar + years(newYear);
    }

    static String plain(long year, int month, int day) {
        return "%d-%02d-%02d".formatted(year, month, day);
    }

    static String plain(long year, int month) {
        return "%d-%02d".formatted(year, month);
    }

    static String years(NewYear newYear) {
        return switch (newYear) {
            case JANUARY_1 -> "";
            case MARCH_1 -> ", years from 1 March";
            case MARCH_25 -> ", years from 25 March";
            case SEPTEMBER_1 -> ", years from 1 September";
        };
    }
}
