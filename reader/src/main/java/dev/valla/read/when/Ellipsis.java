package dev.valla.read.when;

/** What two coordinated times lend each other: "6-7 January 1916", "1915-17", "October 1944 to March". */
final class Ellipsis {
    private Ellipsis() {}

    static void fill(Slots first, Slots second) {
        if (first.has(Slot.M) || first.has(Slot.D) || second.has(Slot.D)) {
            monthAndDay(first, second);
        }
        if (!first.has(Slot.Y)) {
            year(first, second);
        } else if (second.has(Slot.YY) && !second.has(Slot.Y)) {
            second.put(Slot.Y, endOfSpan(first.orElse(Slot.Y, 0), second.orElse(Slot.YY, 0)));
            second.values().remove(Slot.YY);
        } else if (second.has(Slot.LASTDIGIT)) {
            int year = first.orElse(Slot.Y, 0);
            int last = year / 10 * 10 + second.orElse(Slot.LASTDIGIT, 0);
            second.put(Slot.Y, last < year ? last + 10 : last);
        }
        first.lend(second, Slot.ERA);
        first.lend(second, Slot.UNIT);
        first.lend(second, Slot.DIRECTION);
        first.lend(second, Slot.HALFDAY);
        first.lend(second, Slot.STYLE);
    }

    /** Whether two days of one month, the first lent it by the second, stand in the wrong order. */
    static boolean runsBackwards(Slots first, Slots second) {
        return first.has(Slot.D)
                && second.has(Slot.D)
                && first.get(Slot.M).equals(second.get(Slot.M))
                && first.get(Slot.Y).equals(second.get(Slot.Y))
                && first.orElse(Slot.D, 0) > second.orElse(Slot.D, 0);
    }

    private static void monthAndDay(Slots first, Slots second) {
        if (!first.has(Slot.M) && first.has(Slot.D)) {
            first.lend(second, Slot.M);
        } else if (second.has(Slot.D) && !second.has(Slot.M)) {
            second.lend(first, Slot.M);
        }
    }

    private static void year(Slots first, Slots second) {
        if (!second.has(Slot.Y)) {
            return;
        }
        int year = second.orElse(Slot.Y, 0);
        boolean wraps = first.orElse(Slot.M, 0) > second.orElse(Slot.M, 12);
        first.put(Slot.Y, wraps ? year - 1 : year);
    }

    /** 1915 and 17 are 1917; 1899 and 02 are 1902. */
    static int endOfSpan(int first, int lastDigits) {
        int last = first / 100 * 100 + lastDigits;
        return last < first % 100 + first / 100 * 100 ? last + 100 : last;
    }
}
