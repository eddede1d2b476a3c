package dev.valla.workbench.report;

/** What a reader of the report must know of the machine that read the sources; measured as docs/reading.md says. */
final class KnownErrors {
    static final String TOLD =
            "Claims were read by a machine. Of 200 drawn by lot from texts it had not been made for, a person found 16"
                    + " wrong; of 100 that a person would list it misses 25 or more. Compare each with its words before you rely on it.";

    private KnownErrors() {}
}
