package dev.valla.weigh;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntPredicate;

/** Turns legs as they came into a {@link Layout}: grouped, normal, premises first. Cost: a few passes over the legs. */
final class Arranging {
    private static final int WORTH_TWO_THREADS = 50_000;

    private final LegBuffer raw;
    private final IntPredicate kept;
    private final int members;
    private final int findings;
    private final int first;
    private final int[] start;
    private final int[] lits;

    Arranging(LegBuffer raw, IntPredicate kept, int members, int findings) {
        this.raw = raw;
        this.kept = kept;
        this.members = members;
        this.findings = findings;
        this.first = Layout.firstFinding(members);
        this.start = new int[findings + 1];
        int[] from = new int[findings + 1];
        int[] legs = byFinding(from);
        if (findings < WORTH_TWO_THREADS) {
            this.lits = normal(0, findings, from, legs).lits();
            return;
        }
        int middle = findings / 2;
        var second = CompletableFuture.supplyAsync(() -> normal(middle, findings, from, legs));
        NormalLegs head = normal(0, middle, from, legs);
        this.lits = head.and(second.join());
        for (int finding = middle; finding < findings; finding++) {
            start[finding + 1] += head.size();
        }
    }

    /** Makes the legs of these findings normal and notes where each one's end. */
    private NormalLegs normal(int fromFinding, int toFinding, int[] from, int[] legs) {
        var normal = new NormalLegs(from[toFinding] - from[fromFinding]);
        for (int finding = fromFinding; finding < toFinding; finding++) {
            normal.begin(first + finding);
            for (int i = from[finding]; i < from[finding + 1]; i++) {
                take(normal, legs[i]);
            }
            normal.end();
            start[finding + 1] = normal.size();
        }
        return normal;
    }

    private void take(NormalLegs normal, int leg) {
        for (int i = raw.from(leg); i < raw.to(leg); i++) {
            int literal = raw.literal(i);
            normal.add(literal >= 0 ? 1 + literal : first + ~literal);
        }
        normal.close();
    }

    /** Leg numbers sorted by finding; those of finding f are at {@code from[f]} to {@code from[f + 1]}. */
    private int[] byFinding(int[] from) {
        int count = 0;
        for (int leg = 0; leg < raw.size(); leg++) {
            if (kept.test(leg)) {
                from[raw.finding(leg) + 1]++;
                count++;
            }
        }
        for (int f = 0; f < findings; f++) {
            from[f + 1] += from[f];
        }
        int[] next = Arrays.copyOf(from, findings);
        int[] legs = new int[count];
        for (int leg = 0; leg < raw.size(); leg++) {
            if (kept.test(leg)) {
                legs[next[raw.finding(leg)]++] = leg;
            }
        }
        return legs;
    }

    int start(int finding) {
        return start[finding];
    }

    int lit(int index) {
        return lits[index];
    }

    Layout layout(BitSet open, BitSet uncut) {
        if (premisesFirst()) {
            return Layout.of(
                    members,
                    findings,
                    start,
                    lits,
                    Layout.Order.SAME,
                    List.of(),
                    Bits.of(open, findings),
                    Bits.of(uncut, members));
        }
        var components = new Components(start, lits, first, findings);
        return moved(components, open, uncut);
    }

    private boolean premisesFirst() {
        for (int f = 0; f < findings; f++) {
            int own = first + f;
            for (int i = start[f]; i < start[f + 1]; i++) {
                if ((lits[i] & Layout.LITERAL) >= own) {
                    return false;
                }
            }
        }
        return true;
    }

    private Layout moved(Components components, BitSet open, BitSet uncut) {
        int[] numbers = components.order();
        int[] positions = new int[findings];
        for (int p = 0; p < findings; p++) {
            positions[numbers[p]] = p;
        }
        int[] movedStart = new int[findings + 1];
        int[] movedLits = new int[lits.length];
        int room = 0;
        for (int p = 0; p < findings; p++) {
            int f = numbers[p];
            for (int i = start[f]; i < start[f + 1]; i++) {
                movedLits[room++] = moved(lits[i], positions);
            }
            movedStart[p + 1] = room;
        }
        var order = new Layout.Order(false, positions, numbers);
        return Layout.of(
                members,
                findings,
                movedStart,
                movedLits,
                order,
                Loop.all(components.loops(), movedStart, movedLits, members),
                order.bits(open, findings),
                Bits.of(uncut, members));
    }

    private int moved(int literal, int[] positions) {
        int bare = literal & Layout.LITERAL;
        return bare < first ? literal : (first + positions[bare - first]) | (literal & ~Layout.LITERAL);
    }
}
