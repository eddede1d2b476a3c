package dev.valla.time;

import java.util.List;
import java.util.Optional;

/**
 * Days in ascending order. {@link #NEVER} and {@link #ALWAYS} stand for a side without end: this is the arithmetic
 * inside, what callers see are {@link Bounds}.
 */
sealed interface DaySet {
    long ALWAYS = Long.MIN_VALUE;
    long NEVER = Long.MAX_VALUE;

    /** All dates fall on the same days of the week and year again after so many days: 400 Gregorian years. */
    long CYCLE = 146_097;

    long FIRST_DAY = Day.of(-Years.LIMIT, 1, 1);

    /** The first day of it that is not before {@code day}, or {@link #NEVER}. */
    long atOrAfter(long day);

    /** The last day of an unbroken run of its days that begins with its member {@code day}. */
    long runEnd(long day);

    long first();

    long last();

    /** All days on which it can lie, widened as in {@link Edtf#span()}. */
    static DaySet possible(Edtf time) {
        return switch (time) {
            case EdtfDate date -> date.possible();
            case EdtfTime clock -> clock.possible();
            case EdtfInterval interval -> interval.possible();
            case EdtfSet set -> set.possible();
        };
    }

    /** The days that are certainly meant to be covered, nothing widened. */
    static DaySet stated(Edtf time) {
        return switch (time) {
            case EdtfDate date -> date.stated();
            case EdtfTime clock -> clock.possible();
            case EdtfInterval interval -> interval.stated();
            case EdtfSet set -> set.stated();
        };
    }

    /** Whether some day is in both. */
    static boolean meet(DaySet a, DaySet b) {
        if (a instanceof Several several) return several.members().stream().anyMatch(m -> meet(m, b));
        if (b instanceof Several several) return several.members().stream().anyMatch(m -> meet(a, m));
        long from = Math.max(a.first(), b.first());
        long to = Math.min(a.last(), b.last());
        if (a instanceof Stretch && b instanceof Stretch) return from <= to;
        if (from == ALWAYS) from = to == NEVER ? 0 : to - CYCLE;
        if (to == NEVER) to = from + CYCLE;
        return meet(a, b, from, to);
    }

    /** Takes turns: each looks for its next day from where the other stands. */
    private static boolean meet(DaySet a, DaySet b, long from, long to) {
        long day = from;
        while (day <= to) {
            long mine = a.atOrAfter(day);
            if (mine > to) return false;
            day = b.atOrAfter(mine);
            if (day == mine) return true;
        }
        return false;
    }

    /** The first and last of its days between two days, both included. */
    static Optional<Bounds> between(DaySet days, long firstDay, long lastDay) {
        long from = Math.max(firstDay, FIRST_DAY);
        long to = Math.min(lastDay, -FIRST_DAY);
        long first = days.atOrAfter(from);
        return first > to ? Optional.empty() : Optional.of(Bounds.of(first, atOrBefore(days, first, to)));
    }

    /** Its last day up to {@code to}, of which {@code first} is one; looks back ever further. */
    private static long atOrBefore(DaySet days, long first, long to) {
        long back = 400;
        long day = days.atOrAfter(Math.max(first, to - back));
        while (day > to) {
            back *= 8;
            day = days.atOrAfter(Math.max(first, to - back));
        }
        while (true) {
            long end = days.runEnd(day);
            if (end >= to) return to;
            long next = days.atOrAfter(end + 1);
            if (next > to) return end;
            day = next;
        }
    }

    /**
     * Whether what is possible for the one lies in what the other states; or both mean the same days, which two dates
     * widened alike do though neither lies in the other's narrow days.
     */
    static boolean entails(DaySet possible, DaySet stated, DaySet otherPossible, DaySet otherStated) {
        return within(possible, otherStated) || (possible.equals(otherPossible) && stated.equals(otherStated));
    }

    /** Whether every day of {@code inner} is in {@code outer}. */
    static boolean within(DaySet inner, DaySet outer) {
        if (inner instanceof Several several) return several.members().stream().allMatch(m -> within(m, outer));
        if (inner.first() < outer.first() || inner.last() > outer.last()) return false;
        if (outer instanceof Stretch) return true;
        long from = inner.first();
        long to = inner.last();
        if (inner instanceof Stretch && (from == ALWAYS || to == NEVER)) return unending(inner, outer);
        if (from == ALWAYS) from = to == NEVER ? 0 : to - CYCLE;
        if (to == NEVER) to = from + CYCLE;
        return within(inner, outer, from, to);
    }

    private static boolean within(DaySet inner, DaySet outer, long from, long to) {
        long day = inner.atOrAfter(from);
        while (day <= to) {
            long end = Math.min(inner.runEnd(day), to);
            while (true) {
                if (outer.atOrAfter(day) != day) return false;
                long covered = outer.runEnd(day);
                if (covered >= end) break;
                day = covered + 1;
            }
            day = inner.atOrAfter(end + 1);
        }
        return true;
    }

    private static boolean unending(DaySet inner, DaySet outer) {
        return outer instanceof Several several && several.members().stream().anyMatch(m -> within(inner, m));
    }

    /** Every day from first to last, both included. */
    record Stretch(long first, long last) implements DaySet {
        @Override
        public long atOrAfter(long day) {
            return day > last ? NEVER : Math.max(day, first);
        }

        @Override
        public long runEnd(long day) {
            return last;
        }
    }

    /** Days of any of the members. */
    record Several(List<DaySet> members) implements DaySet {
        @Override
        public long atOrAfter(long day) {
            long nearest = NEVER;
            for (DaySet member : members) nearest = Math.min(nearest, member.atOrAfter(day));
            return nearest;
        }

        @Override
        public long runEnd(long day) {
            long end = day;
            for (DaySet member : members) if (member.atOrAfter(day) == day) end = Math.max(end, member.runEnd(day));
            return end;
        }

        @Override
        public long first() {
            long first = NEVER;
            for (DaySet member : members) first = Math.min(first, member.first());
            return first;
        }

        @Override
        public long last() {
            long last = ALWAYS;
            for (DaySet member : members) last = Math.max(last, member.last());
            return last;
        }
    }

    /**
     * Days of some months of some years.
     *
     * @param months bit {@code m} for month m, 1 to 12
     * @param days   bit {@code d} for day d, 1 to 31
     */
    record Recurring(Years years, int months, int days) implements DaySet {
        @Override
        public long atOrAfter(long day) {
            if (day == NEVER) return NEVER;
            CivilDate from = Day.gregorian(Math.max(day, FIRST_DAY));
            long year = years.atOrAfter(from.year());
            for (; year <= Years.LIMIT; year = years.atOrAfter(year + 1)) {
                boolean same = year == from.year();
                long found = inYear(year, same ? from.month() : 1, same ? from.day() : 1);
                if (found != NEVER) return found;
            }
            return NEVER;
        }

        private long inYear(long year, int fromMonth, int fromDay) {
            for (int month = fromMonth; month <= 12; month++) {
                if (((months >> month) & 1) == 0) continue;
                int open = days & upTo(Day.lengthOfMonth(year, month)) & -(1 << (month == fromMonth ? fromDay : 1));
                if (open != 0) return Day.of(year, month, Integer.numberOfTrailingZeros(open));
            }
            return NEVER;
        }

        @Override
        public long runEnd(long day) {
            CivilDate from = Day.gregorian(day);
            int open = days & upTo(Day.lengthOfMonth(from.year(), from.month()));
            return day + Long.numberOfTrailingZeros(~Integer.toUnsignedLong(open) >>> from.day()) - 1;
        }

        @Override
        public long first() {
            return years.any() ? ALWAYS : firstWritten();
        }

        @Override
        public long last() {
            return years.any() && years.last() >= 0 ? NEVER : lastWritten();
        }

        /** The first day that the digits can name, or {@link #NEVER} where there is none. */
        long firstWritten() {
            long day = atOrAfter(Day.of(years.first(), 1, 1));
            return day > Day.of(years.last(), 12, 31) ? NEVER : day;
        }

        /** The last day that the digits can name, or {@link #ALWAYS} where there is none. */
        long lastWritten() {
            for (long year = years.last(); year >= years.first(); year--) {
                if (!years.contains(year)) continue;
                for (int month = 12; month >= 1; month--) {
                    if (((months >> month) & 1) == 0) continue;
                    int open = days & upTo(Day.lengthOfMonth(year, month));
                    if (open != 0) return Day.of(year, month, 31 - Integer.numberOfLeadingZeros(open));
                }
            }
            return ALWAYS;
        }

        private static int upTo(int day) {
            return (int) ((1L << (day + 1)) - 2);
        }
    }

    /** A sub-year grouping in each of some years: so many days from and after 1 January, which may run into the next. */
    record EachYear(Years years, Grouping grouping, boolean loose) implements DaySet {
        @Override
        public long atOrAfter(long day) {
            if (day == NEVER) return NEVER;
            long year = years.atOrAfter(Day.gregorian(Math.max(day, FIRST_DAY)).year() - 1);
            while (year <= Years.LIMIT) {
                if (grouping.last(year, loose) >= day) return Math.max(day, grouping.first(year));
                year = years.atOrAfter(year + 1);
            }
            return NEVER;
        }

        @Override
        public long runEnd(long day) {
            long year = Day.gregorian(day).year();
            return day < grouping.first(year) || !years.contains(year)
                    ? grouping.last(year - 1, loose)
                    : grouping.last(year, loose);
        }

        @Override
        public long first() {
            return years.any() ? ALWAYS : grouping.first(years.first());
        }

        @Override
        public long last() {
            return years.any() && years.last() >= 0 ? NEVER : grouping.last(years.last(), loose);
        }
    }
}
