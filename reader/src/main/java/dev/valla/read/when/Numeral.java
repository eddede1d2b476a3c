package dev.valla.read.when;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a numeral can stand for: a set of bits that follows from its digits, and the names patterns give to them. */
enum Numeral {
    /** 1 to 31, in one or two digits. */
    DAY(1, 1 << 8),
    /** 13 to 31: no month. */
    DAY13(1 | (1 << 14), 1 << 8),
    /** 1 to 12, in one or two digits. */
    MONTHNUM(1 << 1, 1 << 8),
    /** Four digits, 1000 to 2199. */
    YEAR(1 << 2, 0),
    /** Three digits. */
    YEAR3(1 << 3, 0),
    /** Two digits. */
    YY(1 << 4, 1 << 8),
    HOUR(1 << 5, 1 << 8),
    /** Two digits, 00 to 59. */
    MINUTE(1 << 6, 0),
    /** How many, in digits or words. */
    NUM(1 << 7, 1 << 8),
    /** How many, where it is no year: a count of years would seldom be a thousand. */
    COUNT(1 << 7, (1 << 8) | (1 << 2)),
    /** Which one, in digits or words: "19th", "first". */
    ORD(1 << 8, 0),
    /** A day of the month as an ordinal. */
    DAYORD(1 | (1 << 8), 0),
    /** A day of the month as an ordinal in digits: "5th". */
    DAYTH(1 | (1 << 8) | (1 << 12), 0),
    /** A year that ends in nought. */
    DECADE((1 << 2) | (1 << 9), 0),
    /** Two digits that end in nought. */
    DD((1 << 4) | (1 << 9), 1 << 8),
    /** One to four digits, none of them leading. */
    ANYYEAR(1 << 10, 0),
    /** One digit. */
    DIGIT(1 << 11, 1 << 8),
    /** A number written with digits, whatever its size. */
    DIGITS(1 << 12, 1 << 8),
    /** A year in four digits that a count could be too: 1500, 2000. */
    ROUND((1 << 2) | (1 << 13), 0),
    /** Four digits that are a time of day: 0430. */
    CLOCK(1 << 15, 1 << 8),
    /** Four digits, none of them leading: a year of any calendar. */
    YEAR4(1 << 16, 1 << 8),
    /** A year in words: "nineteen forty-two". */
    WORDYEAR(1 << 17, 0),
    /** A day of the month in words that are no ordinal: « le trois avril ». */
    DAYWORD(1 << 18, 0);

    static final int BITS = 19;

    /** From so many digits on a number is only long. */
    static final int MANY_DIGITS = 10;

    private final int all;
    private final int none;

    Numeral(int all, int none) {
        this.all = all;
        this.none = none;
    }

    boolean fits(int mask) {
        return (mask & all) == all && (mask & none) == 0;
    }

    /** The bits of a number in digits. */
    static int ofDigits(int value, int digits, boolean leadingZero) {
        int mask = 1 << 12;
        if (digits >= MANY_DIGITS) {
            return mask;
        }
        mask |= ofValue(value, digits);
        if (digits == 4 && value >= 1000 && value < 2200) {
            mask |= 1 << 2;
            mask |= value % 100 == 0 ? 1 << 13 : 0;
        }
        mask |= digits == 4 && !leadingZero ? 1 << 16 : 0;
        mask |= digits == 4 && value / 100 < 24 && value % 100 < 60 ? 1 << 15 : 0;
        mask |= digits == 3 && !leadingZero ? 1 << 3 : 0;
        mask |= digits == 2 ? 1 << 4 : 0;
        mask |= digits == 2 && value < 60 ? 1 << 6 : 0;
        mask |= value % 10 == 0 ? 1 << 9 : 0;
        mask |= digits <= 4 && !leadingZero && value > 0 ? 1 << 10 : 0;
        mask |= digits == 1 ? 1 << 11 : 0;
        return leadingZero ? mask & ~(1 << 7) : mask;
    }

    /** The bits of a number in words. */
    static int ofWords(int value, boolean ordinal) {
        boolean day = value >= 1 && value <= 31;
        return ordinal ? 1 << 8 | (day ? 1 : 0) : 1 << 7 | (day ? 1 << 18 : 0);
    }

    /** The bits of a year in words. */
    static int ofYearInWords() {
        return 1 << 17;
    }

    static int asOrdinal(int mask) {
        return mask | (1 << 8);
    }

    /** Every set of bits that a numeral of a text can have. */
    static Set<Integer> masks() {
        Set<Integer> masks = new TreeSet<>();
        for (int value : List.of(1, 100)) {
            masks.add(ofWords(value, false));
            masks.add(ofWords(value, true));
        }
        masks.add(ofYearInWords());
        masks.add(ofDigits(0, MANY_DIGITS, false) | ofWords(0, false));
        masks.add(asOrdinal(ofDigits(0, MANY_DIGITS, false) | ofWords(0, false)));
        int bound = 1;
        for (int digits = 1; digits <= MANY_DIGITS; digits++) {
            bound = Math.min(bound * 10, 10_000);
            for (int value = 0; value < bound; value++) {
                masks.add(ofDigits(value, digits, value < bound / 10));
                masks.add(asOrdinal(ofDigits(value, digits, value < bound / 10)));
                masks.add(asOrdinal(ofDigits(value, digits, false)));
                masks.add(ofDigits(value, digits, false));
            }
        }
        return masks;
    }

    private static int ofValue(int value, int digits) {
        int mask = 1 << 7;
        mask |= digits <= 2 && value >= 1 && value <= 31 ? 1 : 0;
        mask |= digits <= 2 && value >= 13 && value <= 31 ? 1 << 14 : 0;
        mask |= digits <= 2 && value >= 1 && value <= 12 ? 1 << 1 : 0;
        mask |= digits <= 2 && value <= 24 ? 1 << 5 : 0;
        return mask;
    }
}
