package dev.valla.read.when;

import java.util.List;
import java.util.Locale;

/** What a word in a pattern can say. The values are ints; those with names are listed in {@link Named}. */
enum Slot {
    /** A year as written, without its era. */
    Y,
    /** The last two digits of a year. */
    YY,
    /** The last digit of a year alone, as in 1905-7. */
    LASTDIGIT,
    /** Ordinal of a century: 20 for the twentieth. */
    CENTURY,
    /** The first year of a decade, or its two digits. */
    DECADE,
    /** Month, 1 to 12. */
    M,
    /** Day of the month. */
    D,
    /** EDTF season or other part of a year: 21 to 24, 33 to 36, 40, 41. */
    SEASON,
    /** Vague part: early, middle, late. It never narrows the time. */
    PART,
    /** How many. */
    N,
    /** A second number, as in "twelve to eighteen months". */
    N2,
    /** Tenths of the number, as the half in "two and a half". */
    TENTHS,
    /** Unit of time. */
    UNIT,
    /** Before or after. */
    DIRECTION,
    /** Which one: this, that, the same, the next, the previous. */
    WHICH,
    HOUR,
    /** Hour and minute in four digits: 430 is half past four. */
    HHMM,
    MINUTE,
    /** a.m. or p.m. */
    HALFDAY,
    /** Part of the day: night, morning. */
    DAYPART,
    /** Monday is 1. */
    WEEKDAY,
    ERA,
    /** Old Style, New Style. */
    STYLE,
    CALENDAR,
    FEAST,
    /** "more than", "less than", "nearly", "about", or "only", which says nothing of the count. */
    APPROX,
    /** "several", "a few": a number that is not said. */
    SOME,
    /** The year before which the new year had not yet begun, as in 1731/32. */
    DUAL,
    /** The second day of a dual date. */
    D2,
    M2,
    Y2,
    /** What kind of bound the words before an expression set: a {@link Modifier.Kind}. */
    BOUND,
    /** The year, where the narrated time lends it to a range; astronomical. */
    LENT,
    /** Read as a year only where the narrated time lies near it. */
    NEAR,
    /** A day named by the user: its place in {@link Language#named()}. */
    NAMED,
    /** Told from the document's own date, where the user gives it: "yesterday", "last week", "Friday". */
    DEICTIC,
    /** Read only where the user gives the document's date: "the third quarter". */
    DOCUMENT,
    /** The value that TIMEX3 gives to a vague expression. */
    VAGUE;

    /** The int that a rule file means by this word for this slot. */
    int value(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        if (this == UNIT) {
            return Unit.valueOf(word.toUpperCase(Locale.ROOT)).code();
        }
        if (this == FEAST) {
            return Feasts.code(word.toUpperCase(Locale.ROOT));
        }
        if (this == BOUND) {
            return Modifier.Kind.valueOf(word.toUpperCase(Locale.ROOT)).code();
        }
        return Named.valueOf(word.toUpperCase(Locale.ROOT)).code();
    }

    /** Values that have names in the rule files. */
    enum Named {
        EARLY,
        MID,
        LATE,
        BEFORE,
        AFTER,
        THIS,
        SAME,
        NEXT,
        PREVIOUS,
        AM,
        PM,
        NOON,
        MIDNIGHT,
        MO,
        AF,
        EV,
        NI,
        DT,
        BC,
        AD,
        OLD,
        NEW,
        HIJRI,
        SOLAR,
        REPUBLICAN,
        FISCAL,
        HEBREW,
        COPTIC,
        ETHIOPIC,
        MINGUO,
        THAI,
        MEIJI,
        TAISHO,
        SHOWA,
        HEISEI,
        REIWA,
        JULIAN,
        GREGORIAN,
        PRESENT_REF,
        PAST_REF,
        FUTURE_REF,
        NONE,
        MORE,
        LESS,
        NEARLY,
        ABOUT,
        EXACT,
        SECOND,
        TIMES;

        private static final List<Named> ALL = List.of(values());

        /** The int that stands for it in {@link Slots}. */
        int code() {
            return ALL.indexOf(this);
        }

        static Named of(int code) {
            return ALL.get(code);
        }
    }
}
