package dev.valla.dossier;

import dev.valla.claim.Problem;

/** The dossier cannot be used as asked, through no fault of the program's: the file, the disk or another process is in the way. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Refused(String what, String where, String mend) {
        super(what + " (" + where + ")");
        problem = new Problem(what, where, mend);
    }

    public Problem problem() {
        return problem;
    }
}
