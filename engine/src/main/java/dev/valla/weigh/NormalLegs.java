package dev.valla.weigh;

import java.util.Arrays;
import java.util.HashMap;

/**
 * Makes the legs of one finding after another normal and writes them out: literals ascending and once each, the
 * shortest leg first, equal legs once, none that contains another, none that rests on the finding itself.
 */
final class NormalLegs {
    private static final int FEW = 12;

    private final Ints out;
    private final Ints literals = new Ints(64);
    private final Ints starts = new Ints(16);
    private int own;

    NormalLegs(int legs) {
        out = new Ints(3 * legs);
    }

    int size() {
        return out.size;
    }

    int[] lits() {
        return out.toArray();
    }

    /** What this one wrote, and then the other. */
    int[] and(NormalLegs more) {
        int[] all = new int[out.size + more.out.size];
        System.arraycopy(out.values, 0, all, 0, out.size);
        System.arraycopy(more.out.values, 0, all, out.size, more.out.size);
        return all;
    }

    void begin(int ownLiteral) {
        own = ownLiteral;
        literals.size = 0;
        starts.size = 0;
        starts.add(0);
    }

    void add(int literal) {
        literals.add(literal);
    }

    void close() {
        int from = starts.values[starts.size - 1];
        if (from == literals.size) {
            literals.add(Layout.TRUE);
        }
        sort(from, literals.size);
        int to = from;
        boolean circular = false;
        for (int i = from; i < literals.size; i++) {
            int literal = literals.values[i];
            circular |= literal == own;
            if (i == from || literal != literals.values[i - 1]) {
                literals.values[to++] = literal;
            }
        }
        literals.size = circular ? from : to;
        if (!circular) {
            starts.add(to);
        }
    }

    void end() {
        int legs = starts.size - 1;
        if (legs == 1) {
            write(0);
        } else if (legs > 1) {
            writeLeast(sorted(legs));
        }
    }

    private void sort(int from, int to) {
        if (to - from > 32) {
            Arrays.sort(literals.values, from, to);
            return;
        }
        int[] a = literals.values;
        for (int i = from + 1; i < to; i++) {
            int literal = a[i];
            int j = i - 1;
            for (; j >= from && a[j] > literal; j--) {
                a[j + 1] = a[j];
            }
            a[j + 1] = literal;
        }
    }

    private int[] sorted(int legs) {
        int[] order = new int[legs];
        if (legs > FEW) {
            return java.util.stream.IntStream.range(0, legs)
                    .boxed()
                    .sorted(this::compare)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        for (int i = 0; i < legs; i++) {
            int j = i;
            for (; j > 0 && compare(order[j - 1], i) > 0; j--) {
                order[j] = order[j - 1];
            }
            order[j] = i;
        }
        return order;
    }

    private int from(int leg) {
        return starts.values[leg];
    }

    private int to(int leg) {
        return starts.values[leg + 1];
    }

    private int compare(int a, int b) {
        int byLength = Integer.compare(to(a) - from(a), to(b) - from(b));
        return byLength != 0
                ? byLength
                : Arrays.compare(literals.values, from(a), to(a), literals.values, from(b), to(b));
    }

    /** A leg that contains another is longer, or equal to it, and so comes later. */
    private void writeLeast(int[] order) {
        if (order.length > FEW) {
            writeLeastOfMany(order);
            return;
        }
        int kept = 0;
        for (int leg : order) {
            boolean contains = false;
            for (int k = 0; k < kept && !contains; k++) {
                contains = contains(leg, order[k]);
            }
            if (!contains) {
                write(leg);
                order[kept++] = leg;
            }
        }
    }

    /** As above, but compares a leg only with those whose first literal it has. */
    private void writeLeastOfMany(int[] order) {
        var keptByFirst = new HashMap<Integer, Ints>();
        for (int leg : order) {
            boolean contains = false;
            for (int i = from(leg); i < to(leg) && !contains; i++) {
                Ints kept = keptByFirst.get(literals.values[i]);
                for (int k = 0; kept != null && k < kept.size && !contains; k++) {
                    contains = contains(leg, kept.values[k]);
                }
            }
            if (!contains) {
                write(leg);
                keptByFirst
                        .computeIfAbsent(literals.values[from(leg)], f -> new Ints(4))
                        .add(leg);
            }
        }
    }

    private boolean contains(int large, int small) {
        int[] a = literals.values;
        int i = from(large);
        for (int j = from(small); j < to(small); j++) {
            if (a[j] == Layout.TRUE) {
                continue;
            }
            while (i < to(large) && a[i] < a[j]) {
                i++;
            }
            if (i == to(large) || a[i] != a[j]) {
                return false;
            }
        }
        return true;
    }

    private void write(int leg) {
        int last = to(leg) - 1;
        for (int i = from(leg); i < last; i++) {
            out.add(literals.values[i]);
        }
        out.add(literals.values[last] | ~Layout.LITERAL);
    }
}
