package dev.valla.weigh;

/**
 * For every position one leg of at most four literals, in a row of fixed width, so that a sweep runs over them without
 * a branch that is hard to foresee; only where this leg fails are the others looked at. Of several the one is taken
 * that leans least on much used members, for it fails least often.
 */
final class Fronts {
    static final int WIDTH = 4;

    private final int[] literals;
    private final int[] weight;

    Fronts(int members, int findings, int[] start, int[] lits) {
        this.weight = weights(members, lits);
        this.literals = new int[WIDTH * findings];
        for (int p = 0; p < findings; p++) {
            int best = -1;
            long least = Long.MAX_VALUE;
            for (int i = start[p]; i < start[p + 1]; ) {
                int leg = i;
                long weighs = 0;
                int literal;
                do {
                    literal = lits[i++];
                    int bare = literal & Layout.LITERAL;
                    weighs += bare <= members ? weight[bare] : 1;
                } while (literal >= 0);
                if (i - leg <= WIDTH && weighs < least) {
                    best = leg;
                    least = weighs;
                }
            }
            write(p, best, lits, Layout.never(members));
        }
    }

    private static int[] weights(int members, int[] lits) {
        int[] weight = new int[members + 1];
        for (int literal : lits) {
            int bare = literal & Layout.LITERAL;
            if (bare <= members) {
                weight[bare]++;
            }
        }
        return weight;
    }

    private void write(int position, int leg, int[] lits, int never) {
        if (leg < 0) {
            literals[WIDTH * position] = never;
            return;
        }
        int literal;
        int to = WIDTH * position;
        int from = leg;
        do {
            literal = lits[from++];
            literals[to++] = literal & Layout.LITERAL;
        } while (literal >= 0);
    }

    /** Literals, {@link #WIDTH} for each position, filled up with the one that always holds. */
    int[] literals() {
        return literals;
    }

    /** By literal, as far as the members go: in how many legs it is. */
    int[] weight() {
        return weight;
    }
}
