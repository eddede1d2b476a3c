package dev.valla.claim;

/**
 * A fault of the input: what, where, and how to mend it. A value, so that the command line prints it, the page shows it and
 * reading goes on with the next source.
 */
public record Problem(String what, String where, String mend) {
    public String told() {
        return what + "\n  where: " + where + "\n  mend:  " + mend;
    }
}
