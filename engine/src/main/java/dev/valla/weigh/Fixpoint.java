package dev.valla.weigh;

import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What stands when some members are off, in one of two ways of taking what is not recorded: as missing, or granted.
 * What is dear is worked out when first asked for.
 */
final class Fixpoint {
    final Layout layout;
    final Ids off;
    final boolean granting;
    final long[] standing;
    private final Lazy<Leads> leads = new Lazy<>(() -> new Leads(this));
    private final Lazy<CutLabels> ones = new Lazy<>(() -> CutLabels.ofSize(1, this));
    private final Lazy<CutLabels> twos = new Lazy<>(() -> CutLabels.ofSize(2, this));
    private final ConcurrentLinkedQueue<Ripple> ripples = new ConcurrentLinkedQueue<>();

    Fixpoint(Layout layout, Ids off, boolean granting) {
        this.layout = layout;
        this.off = off;
        this.granting = granting;
        this.standing = Sweep.standing(layout, off, granting);
    }

    boolean stands(int position) {
        return Bits.get(standing, position);
    }

    boolean isGranted(int position) {
        return granting && layout.isOpen(position);
    }

    /** By literal, as bits, what does not hold: a copy. */
    long[] down() {
        long[] down = Bits.none(layout.literals());
        int shift = layout.ofPosition(0) >>> 6;
        long[] all = Bits.all(layout.findings());
        for (int w = 0; w < all.length; w++) {
            down[w + shift] = all[w] & ~standing[w];
        }
        Bits.set(down, layout.never());
        off.stream().forEach(member -> Bits.set(down, layout.ofMember(member)));
        return down;
    }

    Leads leads() {
        return leads.get();
    }

    CutLabels ones() {
        return ones.get();
    }

    CutLabels twos() {
        return twos.get();
    }

    /** Positions that stand now and would not without these members too, ascending. */
    int[] fallsWithout(Ids members) {
        Ripple ripple = ripples.poll();
        if (ripple == null) {
            ripple = new Ripple(this);
        }
        int[] fallen = ripple.fallsWithout(members);
        ripples.offer(ripple);
        return fallen;
    }
}
