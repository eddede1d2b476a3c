package dev.valla.time;

import java.util.List;

/**
 * How a source counts its days: calendar and new year. Makes of a year, month and day as stated what is understood.
 * Each method throws {@link IllegalArgumentException}, saying what is wrong and what would be right, for a month or day
 * that the calendar does not have. Years of the Julian and Gregorian calendar are astronomical, 0 being 1 BC.
 */
public sealed interface Reckoning {
    /** A day as stated. */
    Reckoned day(long year, int month, int day);

    /** A whole month as stated. */
    Reckoned month(long year, int month);

    /** A whole year as stated. */
    Reckoned year(long year);

    static Reckoning gregorian() {
        return new Gregorian(NewYear.JANUARY_1);
    }

    static Reckoning julian() {
        return new Julian(NewYear.JANUARY_1);
    }

    /** New Style: the Gregorian calendar, whatever the day on which its years begin. */
    record Gregorian(NewYear newYear) implements Reckoning {
        @Override
        public Reckoned day(long year, int month, int day) {
            long civil = newYear.civilYear(year, month, day);
            check(month, day, Day.lengthOfMonth(civil, inYear(month)), "Gregorian");
            return exact(Written.day(year, month, day, "Gregorian", newYear), Edtf.ofDay(Day.of(civil, month, day)));
        }

        @Override
        public Reckoned month(long year, int month) {
            inYear(month);
            return exact(Written.month(year, month, "Gregorian", newYear), understoodMonth(year, month));
        }

        private Edtf understoodMonth(long year, int month) {
            if (newYear.splits(month)) return split(year, month, 31, newYear, Day::of);
            return Edtf.of(newYear.civilYear(year, month, 1), month);
        }

        @Override
        public Reckoned year(long year) {
            String stated = Written.year(year, "Gregorian", newYear);
            if (newYear == NewYear.JANUARY_1) return exact(stated, Edtf.of(year));
            return exact(stated, someDay(firstOf(year), firstOf(year + 1) - 1));
        }

        private long firstOf(long year) {
            return Day.of(newYear.firstCivilYear(year), newYear.month(), newYear.day());
        }

        private Reckoned exact(String stated, Edtf understood) {
            return new Reckoned(stated, understood, 0, "the Gregorian calendar" + Written.years(newYear));
        }
    }

    /** Old Style: the Julian calendar, with the day on which its years begin. */
    record Julian(NewYear newYear) implements Reckoning {
        @Override
        public Reckoned day(long year, int month, int day) {
            long civil = newYear.civilYear(year, month, day);
            check(month, day, lengthOfMonth(civil, inYear(month)), "Julian");
            return exact(Written.day(year, month, day, "Julian", newYear), Edtf.ofDay(Day.ofJulian(civil, month, day)));
        }

        @Override
        public Reckoned month(long year, int month) {
            inYear(month);
            return exact(Written.month(year, month, "Julian", newYear), understoodMonth(year, month));
        }

        private Edtf understoodMonth(long year, int month) {
            if (newYear.splits(month)) return split(year, month, 31, newYear, Day::ofJulian);
            long civil = newYear.civilYear(year, month, 1);
            long first = Day.ofJulian(civil, month, 1);
            return someDay(first, first + lengthOfMonth(civil, month) - 1);
        }

        @Override
        public Reckoned year(long year) {
            return exact(Written.year(year, "Julian", newYear), someDay(firstOf(year), firstOf(year + 1) - 1));
        }

        private long firstOf(long year) {
            return Day.ofJulian(newYear.firstCivilYear(year), newYear.month(), newYear.day());
        }

        private Reckoned exact(String stated, Edtf understood) {
            return new Reckoned(stated, understood, 0, "the Julian calendar" + Written.years(newYear));
        }

        static int lengthOfMonth(long year, int month) {
            return month == 2 && (year & 3) != 0 ? 28 : Day.longestMonth(month);
        }
    }

    /** The Islamic lunar calendar; see {@link Hijri} for its rule, range and slack. */
    record Lunar() implements Reckoning {
        @Override
        public Reckoned day(long year, int month, int day) {
            check(month, day, Hijri.lengthOfMonth(year, inYear(month)), "Hijri");
            return reckoned(year, Written.plain(year, month, day), Edtf.ofDay(Hijri.day(year, month, day)));
        }

        @Override
        public Reckoned month(long year, int month) {
            int length = Hijri.lengthOfMonth(year, inYear(month));
            long first = Hijri.day(year, month, 1);
            return reckoned(year, Written.plain(year, month), someDay(first, first + length - 1));
        }

        @Override
        public Reckoned year(long year) {
            long last = Hijri.day(year, 12, Hijri.lengthOfMonth(year, 12));
            return reckoned(year, Long.toString(year), someDay(Hijri.day(year, 1, 1), last));
        }

        private static Reckoned reckoned(long year, String stated, Edtf understood) {
            return new Reckoned(stated + " Hijri", understood, Hijri.SLACK_DAYS, Hijri.rule(year));
        }
    }

    /** The solar calendar of Iran and Afghanistan; see {@link SolarHijri} for its rule, range and slack. */
    record Solar() implements Reckoning {
        @Override
        public Reckoned day(long year, int month, int day) {
            check(month, day, SolarHijri.lengthOfMonth(year, inYear(month)), "Solar Hijri");
            return reckoned(year, Written.plain(year, month, day), Edtf.ofDay(SolarHijri.day(year, month, day)));
        }

        @Override
        public Reckoned month(long year, int month) {
            int length = SolarHijri.lengthOfMonth(year, inYear(month));
            long first = SolarHijri.day(year, month, 1);
            return reckoned(year, Written.plain(year, month), someDay(first, first + length - 1));
        }

        @Override
        public Reckoned year(long year) {
            long next = SolarHijri.day(year, 12, SolarHijri.lengthOfMonth(year, 12));
            return reckoned(year, Long.toString(year), someDay(SolarHijri.day(year, 1, 1), next));
        }

        private static Reckoned reckoned(long year, String stated, Edtf understood) {
            return new Reckoned(stated + " Solar Hijri", understood, SolarHijri.slackDays(year), SolarHijri.rule(year));
        }
    }

    /** The calendar of the French Republic; see {@link dev.valla.time.Republican} for its range. */
    record Republic() implements Reckoning {
        @Override
        public Reckoned day(long year, int month, int day) {
            check(month, day, Republican.lengthOfMonth(year, Republican.checkedMonth(month)), "Republican");
            return exact(Written.plain(year, month, day), Edtf.ofDay(Republican.day(year, month, day)));
        }

        @Override
        public Reckoned month(long year, int month) {
            int length = Republican.lengthOfMonth(year, Republican.checkedMonth(month));
            long first = Republican.day(year, month, 1);
            return exact(Written.plain(year, month), someDay(first, first + length - 1));
        }

        @Override
        public Reckoned year(long year) {
            long last = Republican.day(year, 13, Republican.lengthOfMonth(year, 13));
            return exact(Long.toString(year), someDay(Republican.day(year, 1, 1), last));
        }

        private static Reckoned exact(String stated, Edtf understood) {
            return new Reckoned(stated + " Republican", understood, 0, "the calendar of the French Republic");
        }
    }

    /** A calendar whose days a rule counts exactly. */
    record Other(OtherCalendar calendar) implements Reckoning {
        @Override
        public Reckoned day(long year, int month, int day) {
            check(month, day, count().lengthOfMonth(year, checkedMonth(year, month)), calendar.told);
            return exact(Written.plain(year, month, day), Edtf.ofDay(within(count().day(year, month, day))));
        }

        @Override
        public Reckoned month(long year, int month) {
            int length = count().lengthOfMonth(year, checkedMonth(year, month));
            long first = count().day(year, month, 1);
            return exact(Written.plain(year, month), overlap(first, first + length - 1));
        }

        @Override
        public Reckoned year(long year) {
            return exact(Long.toString(year), overlap(count().firstDay(year), count().firstDay(year + 1) - 1));
        }

        private DayCount count() {
            return calendar.count();
        }

        private int checkedMonth(long year, int month) {
            int months = count().months(year);
            if (month < 1 || month > months)
                throw new IllegalArgumentException(
                        "there is no %s month %d; give 1 to %d".formatted(calendar.told, month, months));
            return month;
        }

        /** An era's first and last year are cut where it begins and ends. */
        private Edtf overlap(long first, long last) {
            long from = Math.max(first, count().first());
            long to = Math.min(last, count().last());
            return someDay(from <= to ? from : within(first), to);
        }

        private long within(long day) {
            if (day < count().first() || day > count().last())
                throw new IllegalArgumentException("%s has no such day; it was counted from %s to %s"
                        .formatted(calendar.told, Edtf.ofDay(count().first()), Edtf.ofDay(count().last())));
            return day;
        }

        private Reckoned exact(String stated, Edtf understood) {
            return new Reckoned(stated + " " + calendar.told, understood, 0, count().rule());
        }
    }

    /** A calendar's way from a date to its day number. */
    interface Numbering {
        long day(long year, int month, int day);
    }

    /** The month in which the year begins belongs to two years: its end to this one's beginning, or the reverse. */
    private static Edtf split(long year, int month, int length, NewYear newYear, Numbering calendar) {
        long begins = newYear.firstCivilYear(year);
        int first = newYear.day();
        return new EdtfSet(
                EdtfSet.Kind.ONE_OF,
                List.of(
                        run(calendar.day(begins, month, first), calendar.day(begins, month, length)),
                        run(calendar.day(begins + 1, month, 1), calendar.day(begins + 1, month, first - 1))));
    }

    private static EdtfSet.Member run(long first, long last) {
        return new EdtfSet.Member.Run(Edtf.ofDay(first), Edtf.ofDay(last));
    }

    private static Edtf someDay(long first, long last) {
        return Edtf.someDay(first, last);
    }

    private static int inYear(int month) {
        if (month < 1 || month > 12)
            throw new IllegalArgumentException("there is no month %d; give 1 to 12".formatted(month));
        return month;
    }

    private static void check(int month, int day, int length, String calendar) {
        if (day < 1 || day > length)
            throw new IllegalArgumentException(
                    "%s month %d of that year has no day %d; give 1 to %d".formatted(calendar, month, day, length));
    }
}
