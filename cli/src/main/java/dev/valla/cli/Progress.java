package dev.valla.cli;

import java.util.function.LongSupplier;

/**
 * How far the reading is: on a terminal one line that is written over, else a line each half minute. Nothing for what takes less
 * than a breath.
 */
final class Progress {
    private static final long BREATH = 400;
    private static final long SELDOM = 30_000;
    private static final int CELLS = 20;

    private final Outside outside;
    private final Screen screen;
    private final LongSupplier clock;
    private final long began;
    private final int all;
    private long said;
    private long read;
    private long readingBegan;
    private boolean open;

    /** @param clock milliseconds */
    Progress(Outside outside, Screen screen, int all, LongSupplier clock) {
        this.outside = outside;
        this.screen = screen;
        this.all = all;
        this.clock = clock;
        this.began = clock.getAsLong();
        this.said = began;
        this.readingBegan = began;
    }

    synchronized void at(int done, String name) {
        long now = clock.getAsLong();
        if (outside.errIsTerminal()) {
            if (now - began > BREATH) {
                over("%s %d/%d  %s%s"
                        .formatted(bar(done), done, all, screen.cut(name, 30), rate(now) + left(done, now)));
            }
        } else if (now - said > SELDOM) {
            said = now;
            screen.say("%d of %d sources%s".formatted(done, all, rate(now) + left(done, now)));
        }
    }

    /** The language model is made ready: once on a machine it takes its time, later it is opened in a moment. */
    synchronized void preparing(String doing, double done) {
        long now = clock.getAsLong();
        readingBegan = now;
        if (outside.errIsTerminal()) {
            if (now - began > BREATH) {
                over("%3d %%  %s".formatted((int) (100 * done), doing));
            }
        } else if (now - said > SELDOM) {
            said = now;
            screen.say("%s: %d %%".formatted(doing, (int) (100 * done)));
        }
    }

    private String bar(int done) {
        String full = screen.bar(done, all, CELLS);
        return done == 0 ? " ".repeat(CELLS) : Screen.padded(full, CELLS);
    }

    /** That much text was read, in UTF-16 units. */
    synchronized void read(long length) {
        read += length;
    }

    /** Counted from the first document: what made the language model ready is no reading. */
    private String rate(long now) {
        return read == 0 || now - readingBegan < BREATH
                ? ""
                : ", %d kB/s".formatted(Math.max(1, read / (now - readingBegan)));
    }

    private String left(int done, long now) {
        if (done == 0 || now - began < 5_000) {
            return "";
        }
        long seconds = (now - began) * (all - done) / done / 1000;
        return seconds < 60 ? ", about %d s left".formatted(seconds) : ", about %d min left".formatted(seconds / 60);
    }

    private void over(String text) {
        outside.err().print("\r\u001B[K" + text);
        outside.err().flush();
        open = true;
    }

    /** Clears the line, so that what is said next stands alone. */
    synchronized void clear() {
        if (open) {
            outside.err().print("\r\u001B[K");
            outside.err().flush();
            open = false;
        }
    }
}
