package dev.valla.time;

/**
 * One date of EDTF, read from where its {@link EdtfParser} stands. A mark before a component is that component's own;
 * one after it also holds for all to its left.
 */
final class EdtfDateParser {
    private static final int UNCERTAIN = 1;
    private static final int APPROXIMATE = 2;

    private final EdtfParser in;
    private final int start;
    private int marks;
    private boolean marked;
    private int significantDigits;
    private int pattern;

    EdtfDateParser(EdtfParser in) {
        this.in = in;
        this.start = in.at();
    }

    EdtfDate date() {
        int yearMark = mark();
        if (in.peek() == 'Y') return longYear(yearMark);
        int signAt = in.at();
        boolean negative = in.peek() == '-';
        if (negative) in.step();
        int digitsAt = in.at();
        int holes = digits();
        int length = in.at() - digitsAt;
        markLeft(0, yearMark);
        return switch (length) {
            case 4 -> fourDigits(negative, signAt, holes);
            case 3, 2 -> shortYear(negative, signAt, length, holes);
            default ->
                throw in.expectedAt(
                        length < 2 ? in.at() : digitsAt,
                        "a year of four digits",
                        length > 4 ? "write longer years with Y before them" : "fill the year with zeros on its left");
        };
    }

    // ---- years

    private EdtfDate longYear(int yearMark) {
        in.step();
        boolean negative = in.peek() == '-';
        if (negative) in.step();
        int digitsAt = in.at();
        long year = number(digitsAt);
        boolean plain = in.peek() != 'E';
        if (plain && in.at() - digitsAt < 5)
            throw in.expectedAt(digitsAt, "more than four digits after Y", "write years of four digits without Y");
        if (!plain) year = times10(year, digitsAt);
        if (negative) year = -year;
        Years years = significant(year, digitsAt);
        markLeft(0, yearMark);
        markLeft(0, mark());
        return finished(years, year, new EdtfDate.Within.WholeYear(), Precision.YEAR);
    }

    private long number(int digitsAt) {
        long value = 0;
        while (EdtfParser.isDigit(in.peek())) {
            value = value * 10 + in.peek() - '0';
            if (value > Years.LIMIT) throw tooFar(digitsAt);
            in.step();
        }
        if (in.at() == digitsAt) throw in.expected("a digit", "give the year after Y");
        if (in.from(digitsAt).startsWith("0"))
            throw in.expectedAt(digitsAt, "a digit from 1 to 9", "a long year has no zeros on its left");
        return value;
    }

    private long times10(long year, int digitsAt) {
        in.step();
        int exponentAt = in.at();
        int exponent = smallNumber("the power of ten");
        if (in.from(exponentAt).startsWith("0"))
            throw in.expectedAt(exponentAt, "a digit from 1 to 9", "leave out the E where nothing is multiplied");
        long value = year;
        for (int i = 0; i < exponent; i++) {
            value *= 10;
            if (value > Years.LIMIT) throw tooFar(digitsAt);
        }
        return value;
    }

    private EdtfException tooFar(int digitsAt) {
        return in.expectedAt(digitsAt, "a year up to 10^15", "days further off are not counted");
    }

    /** The years that round to this one in so many digits; the one year where none are said. */
    private Years significant(long year, int digitsAt) {
        if (in.peek() != 'S') return Years.of(year, year);
        in.step();
        int countAt = in.at();
        significantDigits = smallNumber("the significant digits");
        if (significantDigits == 0)
            throw in.expectedAt(countAt, "1 or more", "a year has one significant digit at least");
        long unit = 1;
        int loose = Long.toString(Math.abs(year)).length() - significantDigits;
        for (int i = 0; i < loose; i++) unit *= 10;
        long nearest = Math.abs(year) / unit * unit;
        long farthest = nearest + unit - 1;
        if (farthest > Years.LIMIT) throw tooFar(digitsAt);
        if (year >= 0) return Years.of(nearest, farthest);
        return Years.of(-farthest, -nearest);
    }

    private int smallNumber(String what) {
        int value = 0;
        int numberAt = in.at();
        while (EdtfParser.isDigit(in.peek())) {
            value = value * 10 + in.peek() - '0';
            if (value > 99) throw in.expectedAt(numberAt, "a number up to 99 for " + what, "correct the number");
            in.step();
        }
        if (in.at() == numberAt) throw in.expected("a digit", "give " + what);
        return value;
    }

    /** Two digits name a century, three a decade, as the years that begin with them. */
    private EdtfDate shortYear(boolean negative, int signAt, int length, int holes) {
        if (holes != 0) throw in.expected("a year of four digits", "fill it up with X: 19XX, 199X");
        if (negative && pattern == 0) throw minusNothing(signAt);
        int unit = length == 2 ? 100 : 10;
        long first = (negative ? -pattern : pattern) * (long) unit;
        markLeft(0, mark());
        Precision precision = unit == 100 ? Precision.CENTURY : Precision.DECADE;
        return finished(Years.of(first, first + unit - 1), first, new EdtfDate.Within.WholeYear(), precision);
    }

    private EdtfDate fourDigits(boolean negative, int signAt, int holes) {
        if (negative && pattern == 0 && holes == 0) throw minusNothing(signAt);
        Years years = Years.ofPattern(negative, pattern, holes);
        long year = years.first();
        if (holes == 0) years = significant(year, signAt);
        markLeft(0, mark());
        if (in.peek() == '-' && significantDigits == 0) return monthOf(years);
        return finished(years, year, new EdtfDate.Within.WholeYear(), precision(holes));
    }

    private EdtfException minusNothing(int signAt) {
        return in.expectedAt(signAt, "no minus before zero", "0000 is the year 1 BC");
    }

    private static Precision precision(int holes) {
        return switch (holes) {
            case 0b0001 -> Precision.DECADE;
            case 0b0011 -> Precision.CENTURY;
            case 0b0111 -> Precision.MILLENNIUM;
            default -> Precision.YEAR;
        };
    }

    // ---- months and days

    private EdtfDate monthOf(Years years) {
        in.step();
        int own = mark();
        int monthAt = in.at();
        int tens = digit("a month of two digits");
        int ones = digit("a month of two digits");
        markOne(1, own);
        markLeft(1, mark());
        if (tens >= 0 && ones >= 0 && Grouping.isCode(tens * 10 + ones)) {
            Grouping grouping = Grouping.of(tens * 10 + ones);
            return finished(years, 0, new EdtfDate.Within.Part(grouping), Precision.GROUPING);
        }
        int months = fitting(tens, ones, 12);
        if (months == 0)
            throw in.expectedAt(
                    monthAt, "a month from 01 to 12 or a part of the year from 21 to 41", "correct the month");
        if (in.peek() != '-') return finished(years, 0, new EdtfDate.Within.Months(months), Precision.MONTH);
        return dayOf(years, months);
    }

    private EdtfDate dayOf(Years years, int months) {
        in.step();
        int own = mark();
        int dayAt = in.at();
        int days = fitting(digit("a day of two digits"), digit("a day of two digits"), 31);
        int longest = 0;
        for (int m = 1; m <= 12; m++) if (((months >> m) & 1) != 0) longest = Math.max(longest, Day.longestMonth(m));
        if ((days & ((1L << (longest + 1)) - 2)) == 0)
            throw in.expectedAt(dayAt, "a day from 01 to " + longest, "the month has no such day");
        markOne(2, own);
        markLeft(2, mark());
        return finished(years, dayAt, new EdtfDate.Within.Days(months, days), Precision.DAY);
    }

    /** All numbers up to {@code most} with these digits, a bit for each; −1 is an unspecified digit. */
    private static int fitting(int tens, int ones, int most) {
        if (tens >= 0 && ones >= 0) {
            int n = tens * 10 + ones;
            return n >= 1 && n <= most ? 1 << n : 0;
        }
        int found = 0;
        for (int n = 1; n <= most; n++)
            if ((tens < 0 || n / 10 == tens) && (ones < 0 || n % 10 == ones)) found |= 1 << n;
        return found;
    }

    private int digit(String what) {
        char c = in.peek();
        if (c != 'X' && !EdtfParser.isDigit(c)) throw in.expected(what, "fill it with zeros on its left, or with X");
        in.step();
        return c == 'X' ? -1 : c - '0';
    }

    /** Steps over digits and X, taking their number with 0 for X; the bits say which of the last four are X. */
    private int digits() {
        int holes = 0;
        pattern = 0;
        while (EdtfParser.isDigit(in.peek()) || in.peek() == 'X') {
            pattern = pattern * 10 + (in.peek() == 'X' ? 0 : in.peek() - '0');
            holes = ((holes << 1) & 0b1111) | (in.peek() == 'X' ? 1 : 0);
            in.step();
        }
        return holes;
    }

    // ---- marks

    private int mark() {
        int mark = switch (in.peek()) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN | APPROXIMATE;
            default -> 0;
        };
        if (mark != 0) {
            in.step();
            marked = true;
        }
        return mark;
    }

    private void markOne(int component, int mark) {
        marks |= mark << (2 * component);
    }

    private void markLeft(int component, int mark) {
        for (int i = 0; i <= component; i++) markOne(i, mark);
    }

    // ---- the finished date

    /** @param at the estimate with significant digits, or where the day stands */
    private EdtfDate finished(Years years, long at, EdtfDate.Within within, Precision precision) {
        String text = in.from(start);
        if (marked) text = Marked.text(text, marks);
        return new EdtfDate(text, years, significantDigits, within, precision, marks, extent(years, at, within));
    }

    private EdtfDate.Extent extent(Years years, long at, EdtfDate.Within within) {
        return switch (within) {
            case EdtfDate.Within.WholeYear w
            when significantDigits > 0 -> new EdtfDate.Extent(Day.of(at, 1, 1), Day.of(at, 12, 31));
            case EdtfDate.Within.WholeYear w ->
                new EdtfDate.Extent(Day.of(years.first(), 1, 1), Day.of(years.last(), 12, 31));
            case EdtfDate.Within.Part p ->
                new EdtfDate.Extent(
                        p.grouping().first(years.first()), p.grouping().last(years.last(), false));
            case EdtfDate.Within.Months m -> extentOfMonths(years, m.months());
            case EdtfDate.Within.Days d -> extentOfDays(years, d, (int) at);
        };
    }

    private static EdtfDate.Extent extentOfMonths(Years years, int months) {
        int last = 31 - Integer.numberOfLeadingZeros(months);
        return new EdtfDate.Extent(
                Day.of(years.first(), Integer.numberOfTrailingZeros(months), 1),
                Day.of(years.last(), last, Day.lengthOfMonth(years.last(), last)));
    }

    /**
     * A 29 February of a year that has none is what some source says: Old Style, or a slip. Either way it is the day
     * after the 28th or before 1 March, so it is kept and bounded by the two.
     */
    private EdtfDate.Extent extentOfDays(Years years, EdtfDate.Within.Days d, int dayAt) {
        if (years.isOne() && d.months() == 1 << 2 && d.days() == 1 << 29 && !Day.isLeapYear(years.first()))
            return new EdtfDate.Extent(Day.of(years.first(), 2, 28), Day.of(years.first(), 3, 1));
        if (years.isOne() && Integer.bitCount(d.months()) == 1 && Integer.bitCount(d.days()) == 1) {
            long day = Day.of(
                    years.first(), Integer.numberOfTrailingZeros(d.months()), Integer.numberOfTrailingZeros(d.days()));
            return new EdtfDate.Extent(day, day);
        }
        DaySet.Recurring all = new DaySet.Recurring(years, d.months(), d.days());
        long first = all.firstWritten();
        if (first == DaySet.NEVER) throw in.expectedAt(dayAt, "a day that one of these years has", "correct the day");
        return new EdtfDate.Extent(first, all.lastWritten());
    }
}
