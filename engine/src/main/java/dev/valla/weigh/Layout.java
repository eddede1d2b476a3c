package dev.valla.weigh;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The support graph as flat arrays, premises before what rests on them. A literal is a number in one table:
 * 0 always holds, then come the members, then one that never holds, and from a multiple of 64 on the findings by
 * position. The last literal of a leg has its sign bit set, so that no array of legs is needed. Inside a loop (a strongly connected component of more than one finding) order
 * means nothing; loops are rare, and listed.
 *
 * @param start   by position: where the finding's legs begin in {@code lits}; one more at the end
 * @param lits    the legs, the shortest of a finding first
 * @param order   finding numbers and positions
 * @param loops   ascending
 * @param open    by position, as bits: the record does not say that all legs are named
 * @param uncut   by member, as bits: can be switched off, but is never offered in a cut
 * @param lazyFronts see {@link Fronts}
 * @param lazyUsers see {@link Users}
 */
@SuppressWarnings("ArrayRecordComponent") // private to the package, never compared, never changed
record Layout(
        int members,
        int findings,
        int[] start,
        int[] lits,
        Order order,
        List<Loop> loops,
        long[] open,
        long[] uncut,
        Lazy<Fronts> lazyFronts,
        Lazy<Users> lazyUsers) {
    static final int LITERAL = Integer.MAX_VALUE;
    static final int TRUE = 0;

    static Layout of(
            int members,
            int findings,
            int[] start,
            int[] lits,
            Order order,
            List<Loop> loops,
            long[] open,
            long[] uncut) {
        var fronts = new Lazy<>(() -> new Fronts(members, findings, start, lits));
        var users = new Lazy<>(() -> new Users(firstFinding(members) + findings, findings, start, lits));
        return new Layout(members, findings, start, lits, order, loops, open, uncut, fronts, users);
    }

    static int firstFinding(int members) {
        return (members + 2 + 63) & -64;
    }

    /** The literal that never holds. */
    static int never(int members) {
        return members + 1;
    }

    int never() {
        return never(members);
    }

    Fronts fronts() {
        return lazyFronts.get();
    }

    Users users() {
        return lazyUsers.get();
    }

    int literals() {
        return firstFinding(members) + findings;
    }

    int ofMember(int member) {
        return 1 + member;
    }

    int ofPosition(int position) {
        return firstFinding(members) + position;
    }

    boolean isMember(int literal) {
        return literal >= 1 && literal <= members;
    }

    boolean isFinding(int literal) {
        return literal >= firstFinding(members);
    }

    int member(int literal) {
        return literal - 1;
    }

    int position(int literal) {
        return literal - firstFinding(members);
    }

    boolean hasOpen() {
        for (long word : open) {
            if (word != 0) {
                return true;
            }
        }
        return false;
    }

    boolean isOpen(int position) {
        return Bits.get(open, position);
    }

    /** Index of the first loop that ends after this position; the number of loops if there is none. */
    int nextLoop(int position) {
        int low = 0;
        int high = loops.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (loops.get(middle).to() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** One past the end of the leg that begins here. */
    int legEnd(int from) {
        int i = from;
        while (lits[i] >= 0) {
            i++;
        }
        return i + 1;
    }

    Leg leg(int from) {
        int to = legEnd(from);
        int first = (lits[from] & LITERAL) == TRUE ? from + 1 : from;
        int split = first;
        while (split < to && isMember(lits[split] & LITERAL)) {
            split++;
        }
        int[] own = new int[split - first];
        for (int i = first; i < split; i++) {
            own[i - first] = member(lits[i] & LITERAL);
        }
        int[] premises = new int[to - split];
        for (int i = split; i < to; i++) {
            premises[i - split] = order.finding(position(lits[i] & LITERAL));
        }
        return new Leg(Ids.ofSorted(own), Ids.of(premises));
    }

    /** Findings by number and by position; the two are the same when findings came after their premises. */
    @SuppressWarnings("ArrayRecordComponent") // as above
    record Order(boolean same, int[] positions, int[] numbers) {
        static final Order SAME = new Order(true, new int[0], new int[0]);

        int position(int finding) {
            return same ? finding : positions[finding];
        }

        int finding(int position) {
            return same ? position : numbers[position];
        }

        /** New findings come last. */
        Order grownTo(int findings) {
            if (same || findings == positions.length) {
                return this;
            }
            int[] grownPositions = Arrays.copyOf(positions, findings);
            int[] grownNumbers = Arrays.copyOf(numbers, findings);
            for (int f = positions.length; f < findings; f++) {
                grownPositions[f] = f;
                grownNumbers[f] = f;
            }
            return new Order(false, grownPositions, grownNumbers);
        }

        /** A set of findings as bits by position. */
        long[] bits(BitSet set, int findings) {
            if (same) {
                return Bits.of(set, findings);
            }
            long[] bits = Bits.none(findings);
            set.stream().forEach(f -> Bits.set(bits, positions[f]));
            return bits;
        }

        /** Takes the positions over. */
        Ids findings(int[] ascending) {
            if (same) {
                return Ids.ofSorted(ascending);
            }
            int[] found = new int[ascending.length];
            for (int i = 0; i < found.length; i++) {
                found[i] = numbers[ascending[i]];
            }
            return Ids.of(found);
        }
    }
}
