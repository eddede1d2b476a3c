package dev.valla.cli;

import dev.valla.claim.Problem;

/** The command was given wrongly: what, where and how it is meant. Ends with {@link Exit#USAGE}. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Misuse(String what, String where, String mend) {
        super(what);
        problem = new Problem(what, where, mend);
    }

    Problem problem() {
        return problem;
    }
}
