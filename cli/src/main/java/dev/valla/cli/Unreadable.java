package dev.valla.cli;

import dev.valla.claim.Problem;

/** Something that the command needs cannot be read. Ends with {@link Exit#UNREADABLE}. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Unreadable(Problem problem) {
        super(problem.what());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
