package dev.valla.read.parse;

import dev.valla.claim.Problem;
import java.io.IOException;

/** The language model cannot be opened; {@link #problem} says why and how to mend it. */
public final class ModelUnavailable extends IOException {
    private final transient Problem problem;

    ModelUnavailable(Problem problem) {
        super(problem.told());
        this.problem = problem;
    }

    ModelUnavailable(Problem problem, Throwable cause) {
        super(problem.told(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
