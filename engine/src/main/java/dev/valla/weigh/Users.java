package dev.valla.weigh;

/** For every literal the positions with a leg that holds it; a position comes once for each such leg. */
final class Users {
    private final int[] start;
    private final int[] positions;

    Users(int literals, int findings, int[] legStart, int[] lits) {
        start = new int[literals + 1];
        for (int literal : lits) {
            start[(literal & Layout.LITERAL) + 1]++;
        }
        for (int i = 0; i < literals; i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        positions = new int[lits.length];
        for (int p = 0; p < findings; p++) {
            for (int i = legStart[p]; i < legStart[p + 1]; i++) {
                positions[next[lits[i] & Layout.LITERAL]++] = p;
            }
        }
    }

    int start(int literal) {
        return start[literal];
    }

    int position(int index) {
        return positions[index];
    }
}
