package dev.valla.cli;

/** What the program's end says to the one who called it. A promise. */
final class Exit {
    static final int DONE = 0;
    /** A fault of ours. */
    static final int FAULT = 1;

    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    /** Only with {@code --fail-on}: what was asked about is there. */
    static final int FOUND = 4;

    static final int PARTLY = 5;
    static final int INTERRUPTED = 130;

    private Exit() {}
}
