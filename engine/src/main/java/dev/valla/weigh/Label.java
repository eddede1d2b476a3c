package dev.valla.weigh;

import java.util.Arrays;

/**
 * The smallest sets of members whose loss brings something down, as far as they have one member or two: a truncated
 * label of the dual kind (minimal cut sets, Fussell and Vesely 1972). Work space, written over again and again.
 */
final class Label {
    /** Nothing need be lost: it is down already. */
    boolean down;

    int[] one = new int[16];
    int ones;
    long[] two = new long[16];
    int twos;

    static long pair(int a, int b) {
        return a < b ? (long) a << 32 | b : (long) b << 32 | a;
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    void clear() {
        down = false;
        ones = 0;
        twos = 0;
    }

    void addOne(int member) {
        if (ones == one.length) {
            one = Arrays.copyOf(one, 2 * ones);
        }
        one[ones++] = member;
    }

    void addTwo(long pair) {
        if (twos == two.length) {
            two = Arrays.copyOf(two, 2 * twos);
        }
        two[twos++] = pair;
    }

    boolean isEmpty() {
        return !down && ones == 0 && twos == 0;
    }

    /** Puts what was added in order: ascending, once each, no pair with a member that is enough alone. */
    void tidy() {
        ones = tidy(one, ones);
        int kept = 0;
        for (int i = 0; i < twos; i++) {
            if (!hasOne(first(two[i])) && !hasOne(second(two[i]))) {
                two[kept++] = two[i];
            }
        }
        twos = kept;
        if (twos > 1) {
            sortTwos();
            kept = 1;
            for (int i = 1; i < twos; i++) {
                if (two[i] != two[kept - 1]) {
                    two[kept++] = two[i];
                }
            }
            twos = kept;
        }
    }

    private static int tidy(int[] list, int size) {
        if (size < 2) {
            return size;
        }
        sort(list, size);
        int kept = 1;
        for (int i = 1; i < size; i++) {
            if (list[i] != list[kept - 1]) {
                list[kept++] = list[i];
            }
        }
        return kept;
    }

    private static void sort(int[] list, int size) {
        if (size > 40) {
            Arrays.sort(list, 0, size);
            return;
        }
        for (int i = 1; i < size; i++) {
            int value = list[i];
            int j = i - 1;
            for (; j >= 0 && list[j] > value; j--) {
                list[j + 1] = list[j];
            }
            list[j + 1] = value;
        }
    }

    private void sortTwos() {
        if (twos > 40) {
            Arrays.sort(two, 0, twos);
            return;
        }
        for (int i = 1; i < twos; i++) {
            long value = two[i];
            int j = i - 1;
            for (; j >= 0 && two[j] > value; j--) {
                two[j + 1] = two[j];
            }
            two[j + 1] = value;
        }
    }

    boolean hasOne(int member) {
        if (ones > 12) {
            return Arrays.binarySearch(one, 0, ones, member) >= 0;
        }
        for (int i = 0; i < ones; i++) {
            if (one[i] == member) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTwo(long pair) {
        if (twos > 12) {
            return Arrays.binarySearch(two, 0, twos, pair) >= 0;
        }
        for (int i = 0; i < twos; i++) {
            if (two[i] == pair) {
                return true;
            }
        }
        return false;
    }

    private boolean isHitBy(long pair) {
        return hasOne(first(pair)) || hasOne(second(pair));
    }

    boolean same(Label other) {
        return down == other.down
                && Arrays.equals(one, 0, ones, other.one, 0, other.ones)
                && Arrays.equals(two, 0, twos, other.two, 0, other.twos);
    }

    void become(Label other) {
        down = other.down;
        ones = other.ones;
        twos = other.twos;
        if (one.length < ones) {
            one = new int[other.one.length];
        }
        if (two.length < twos) {
            two = new long[other.two.length];
        }
        System.arraycopy(other.one, 0, one, 0, ones);
        System.arraycopy(other.two, 0, two, 0, twos);
    }

    /**
     * This becomes what brings both {@code a} and {@code b} down; both are tidy and not down. A cut of two of a
     * choice is the union of cuts of at most two of its branches, so nothing is missed.
     */
    void bothOf(Label a, Label b, boolean withTwos) {
        clear();
        for (int i = 0; i < a.ones; i++) {
            if (b.hasOne(a.one[i])) {
                addOne(a.one[i]);
            }
        }
        if (withTwos) {
            cross(a, b);
            for (int i = 0; i < a.twos; i++) {
                if (b.isHitBy(a.two[i]) || b.hasTwo(a.two[i])) {
                    addTwo(a.two[i]);
                }
            }
            for (int i = 0; i < b.twos; i++) {
                if (a.isHitBy(b.two[i])) {
                    addTwo(b.two[i]);
                }
            }
            if (twos > 1) {
                sortTwos();
            }
        }
    }

    private void cross(Label a, Label b) {
        for (int i = 0; i < a.ones; i++) {
            if (hasOne(a.one[i])) {
                continue;
            }
            for (int j = 0; j < b.ones; j++) {
                if (!hasOne(b.one[j])) {
                    addTwo(pair(a.one[i], b.one[j]));
                }
            }
        }
    }
}
