package dev.valla.bench.engine;

/**
 * What one peer did in its own process.
 *
 * @param ms       milliseconds for what was asked, the median of its runs
 * @param answer   as {@link Peer#ask} gives it
 * @param explains how many constraints its explanation has; 0 for none
 */
record Measured(double ms, long answer, int explains) {
    /** Begins the line that the process prints; what libraries print beside it is passed over. */
    static final String MARK = "measured ";

    String written() {
        return MARK + ms + " " + answer + " " + explains;
    }

    static Measured read(String line) {
        String[] parts = line.substring(MARK.length()).split(" ", -1);
        return new Measured(Double.parseDouble(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
    }
}
