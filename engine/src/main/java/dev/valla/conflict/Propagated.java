package dev.valla.conflict;

import java.util.OptionalLong;

/** The earliest and the latest day of every point, both included. Immutable; safe to share. */
public final class Propagated {
    private final long[] earliest;
    private final long[] latest;

    Propagated(long[] earliest, long[] latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    /** Empty where nothing bounds it. */
    public OptionalLong earliest(int point) {
        return earliest[point] <= -Constraints.FAR / 2 ? OptionalLong.empty() : OptionalLong.of(earliest[point]);
    }

    /** Empty where nothing bounds it. */
    public OptionalLong latest(int point) {
        return latest[point] >= Constraints.FAR / 2 ? OptionalLong.empty() : OptionalLong.of(latest[point]);
    }

    public int points() {
        return earliest.length;
    }
}
