package dev.valla.time;

/**
 * The years that a written year can name: a number with some digits unspecified, a stretch, or any year at all.
 *
 * @param first   the smallest
 * @param last    the largest
 * @param pattern the number with 0 for each unspecified digit, without its sign; matters only with {@code holes}
 * @param holes   which of the last four digits are unspecified, lowest bit for the last digit; 0 where every year from
 *     first to last is meant
 * @param any     whether no digit is given at all ({@code XXXX}): then first and last are what four digits can write
 *     and bound nothing
 */
record Years(long first, long last, int pattern, int holes, boolean any) {
    /** No year beyond this is read: its days would leave the 64 bits they are counted in. */
    static final long LIMIT = 1_000_000_000_000_000L;

    static final long NONE = Long.MAX_VALUE;

    private static final int[] TENS = {1, 10, 100, 1000};

    static Years of(long first, long last) {
        return new Years(first, last, 0, 0, false);
    }

    /** Four digits, of which {@code holes} are unspecified. */
    static Years ofPattern(boolean negative, int pattern, int holes) {
        int spread = 0;
        for (int i = 0; i < 4; i++) if (isHole(holes, i)) spread += 9 * TENS[i];
        boolean any = holes == 0b1111;
        boolean stretch = (holes & (holes + 1)) == 0 && !any;
        if (!negative) return new Years(pattern, pattern + spread, pattern, stretch ? 0 : holes, any);
        int nearest = pattern == 0 ? TENS[Integer.numberOfTrailingZeros(holes)] : pattern;
        return new Years(-(pattern + spread), -nearest, pattern, stretch ? 0 : holes, any);
    }

    boolean isOne() {
        return first == last;
    }

    /** Whether a year is among them. Any year is, where no digit is given, if its sign is right. */
    boolean contains(long year) {
        if (any) return last >= 0 || year < 0;
        if (year < first || year > last) return false;
        return holes == 0 || fits((int) Math.abs(year));
    }

    /** The first of them that is not before {@code year}, or {@link #NONE}. At most 10^4 steps, mostly one. */
    long atOrAfter(long year) {
        if (any) return last >= 0 || year < 0 ? year : NONE;
        for (long y = Math.max(year, first); y <= last; y++) if (contains(y)) return y;
        return NONE;
    }

    private boolean fits(int year) {
        for (int i = 0; i < 4; i++)
            if (!isHole(holes, i) && year / TENS[i] % 10 != pattern / TENS[i] % 10) return false;
        return true;
    }

    private static boolean isHole(int holes, int digit) {
        return ((holes >> digit) & 1) != 0;
    }
}
