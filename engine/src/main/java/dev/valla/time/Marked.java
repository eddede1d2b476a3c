package dev.valla.time;

/**
 * A date printed with its marks in their one canonical place: those that the year and all up to some component share
 * stand once, after that component; every other stands before its own component.
 */
final class Marked {
    private static final String[] SIGNS = {"", "?", "~", "%"};

    private Marked() {}

    /**
     * @param written the date as written, marks and all
     * @param marks   two bits for each component, the year's lowest
     */
    static String text(String written, int marks) {
        String bare = bare(written);
        int shared = marks & 0b11;
        int components = components(bare);
        int group = 1;
        while (group < components && ((marks >> (2 * group)) & 0b11) == shared) group++;
        StringBuilder out = new StringBuilder(written.length());
        int start = 0;
        for (int i = 0; i < components; i++) {
            int end = i == components - 1 ? bare.length() : bare.indexOf('-', start + 1);
            if (i > 0) out.append('-');
            if (i >= group) out.append(SIGNS[(marks >> (2 * i)) & 0b11]);
            out.append(bare, start, end);
            if (i == group - 1) out.append(SIGNS[shared]);
            start = end + 1;
        }
        return out.toString();
    }

    private static String bare(String written) {
        StringBuilder out = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++)
            if ("?~%".indexOf(written.charAt(i)) < 0) out.append(written.charAt(i));
        return out.toString();
    }

    /** A minus that opens the year, or follows its Y, separates nothing. */
    private static int components(String bare) {
        if (bare.startsWith("Y")) return 1;
        return 1 + (int) bare.chars().skip(1).filter(c -> c == '-').count();
    }
}
