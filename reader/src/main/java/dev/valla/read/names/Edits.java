package dev.valla.read.names;

/** Slips of the pen. */
final class Edits {
    private Edits() {}

    /** Whether one letter too many, too few, wrong, or two that changed places make {@code b} of {@code a}. */
    static boolean oneApart(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) return false;
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) head++;
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) tail++;
        int left = longer - head - tail;
        return left <= 1 || (left == 2 && a.length() == b.length() && changedPlaces(a, b, head));
    }

    private static boolean changedPlaces(String a, String b, int at) {
        return a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
    }
}
