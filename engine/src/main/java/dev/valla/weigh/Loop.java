package dev.valla.weigh;

import java.util.ArrayList;
import java.util.List;

/**
 * Findings that rest on each other in a circle: the positions {@code from} to {@code to}, the end not included.
 *
 * @param userStart by position less {@code from}: where its users begin in {@code users}; one more at the end
 * @param users     positions in the loop with a leg that has the finding as a premise
 */
@SuppressWarnings("ArrayRecordComponent") // private to the package, never compared, never changed
record Loop(int from, int to, int[] userStart, int[] users) {
    static List<Loop> all(int[] bounds, int[] start, int[] lits, int members) {
        var loops = new ArrayList<Loop>();
        for (int i = 0; i < bounds.length; i += 2) {
            loops.add(of(bounds[i], bounds[i + 1], start, lits, Layout.firstFinding(members)));
        }
        return List.copyOf(loops);
    }

    private static Loop of(int from, int to, int[] start, int[] lits, int firstFinding) {
        int[] userStart = new int[to - from + 1];
        for (int i = start[from]; i < start[to]; i++) {
            int premise = (lits[i] & Layout.LITERAL) - firstFinding - from;
            if (premise >= 0 && premise < to - from) {
                userStart[premise + 1]++;
            }
        }
        for (int i = 0; i < to - from; i++) {
            userStart[i + 1] += userStart[i];
        }
        int[] next = userStart.clone();
        int[] users = new int[userStart[to - from]];
        for (int user = from; user < to; user++) {
            for (int i = start[user]; i < start[user + 1]; i++) {
                int premise = (lits[i] & Layout.LITERAL) - firstFinding - from;
                if (premise >= 0 && premise < to - from) {
                    users[next[premise]++] = user;
                }
            }
        }
        return new Loop(from, to, userStart, users);
    }

    int size() {
        return to - from;
    }

    boolean has(int position) {
        return position >= from && position < to;
    }

    /** Positions yet to be looked at, each at most once at a time, first come first served. */
    final class Queue {
        private final int[] ring = new int[size()];
        private final boolean[] waiting = new boolean[size()];
        private int head;
        private int count;

        void add(int position) {
            if (!waiting[position - from]) {
                waiting[position - from] = true;
                ring[(head + count++) % ring.length] = position;
            }
        }

        void addAll() {
            for (int p = from; p < to; p++) {
                add(p);
            }
        }

        void addUsers(int position) {
            for (int i = userStart[position - from]; i < userStart[position - from + 1]; i++) {
                add(users[i]);
            }
        }

        boolean isEmpty() {
            return count == 0;
        }

        int next() {
            int position = ring[head];
            head = (head + 1) % ring.length;
            count--;
            waiting[position - from] = false;
            return position;
        }
    }
}
