package dev.valla.lineage;

/**
 * Words that stand in the same order without a gap in both.
 *
 * @param a      its first word in the one
 * @param b      its first word in the other
 * @param length in words
 */
record Run(int a, int b, int length) {
    int endA() {
        return a + length;
    }

    int endB() {
        return b + length;
    }
}
