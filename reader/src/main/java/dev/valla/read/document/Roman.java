package dev.valla.read.document;

/** Small Roman numerals, as endnotes and prefaces are counted with. */
final class Roman {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Roman() {}

    static String of(int number) {
        StringBuilder written = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                written.append(SIGNS[i]);
            }
        }
        return written.toString();
    }
}
