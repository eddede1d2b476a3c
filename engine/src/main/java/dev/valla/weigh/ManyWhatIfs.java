package dev.valla.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The answers to many what-ifs, asked together. Immutable; safe to share between threads. */
public final class ManyWhatIfs {
    private final Fixpoint lower;
    private final Fixpoint upper;
    private final int size;
    private final List<SweepOf64> loose = new ArrayList<>();
    private final List<SweepOf64> strict = new ArrayList<>();

    ManyWhatIfs(Fixpoint lower, Fixpoint upper, List<Ids> questions) {
        this.lower = lower;
        this.upper = upper;
        this.size = questions.size();
        for (int from = 0; from < size; from += 64) {
            List<Ids> some = questions.subList(from, Math.min(size, from + 64));
            SweepOf64 ofUpper = new SweepOf64(upper, some);
            loose.add(ofUpper);
            strict.add(lower == upper ? ofUpper : new SweepOf64(lower, some));
        }
    }

    public int size() {
        return size;
    }

    /** The findings that fall in this what-if and did not before; ascending. */
    public Ids falls(int question) {
        return lost(loose, upper, question);
    }

    /** The findings that no longer stand in this what-if; the same as those that fall if all is recorded. */
    public Ids noLongerStands(int question) {
        return lost(strict, lower, question);
    }

    private Ids lost(List<SweepOf64> sweeps, Fixpoint before, int question) {
        Objects.checkIndex(question, size);
        int[] positions = sweeps.get(question >>> 6).lost(before.standing, question & 63);
        return before.layout.order().findings(positions);
    }
}
