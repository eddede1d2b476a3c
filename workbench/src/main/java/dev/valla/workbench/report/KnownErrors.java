package dev.valla.workbench.report;

/** What a reader of the report must know of the machine that read the sources; measured as docs/reading.md says. */
final class KnownErrors {
    static final String TOLD =
            "Claims were read by a machine. On texts that people had read before, about 5 of 100 claims were wrong,"
                    + " and of 100 that a person would list about 40 were missed. Compare each with its words before you rely on it.";

    private KnownErrors() {}
}
