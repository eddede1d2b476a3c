package dev.valla.weigh;

/**
 * What changes between two weighings of one graph: every finding whose standing differs is in exactly one list.
 * Nothing is changed by asking. Immutable; safe to share between threads.
 */
public final class WhatIf {
    private final Weighing before;
    private final Lazy<Weighing> after;
    private final Ids falls;
    private final Ids cannotBeTold;
    private final Lazy<Ids> weakens;
    private final Lazy<Ids> firmer;
    private final Ids standsAgain;

    private WhatIf(
            Weighing before,
            Lazy<Weighing> after,
            Ids falls,
            Ids cannotBeTold,
            Ids standsAgain,
            Lazy<Ids> weakens,
            Lazy<Ids> firmer) {
        this.before = before;
        this.after = after;
        this.falls = falls;
        this.cannotBeTold = cannotBeTold;
        this.standsAgain = standsAgain;
        this.weakens = weakens;
        this.firmer = firmer;
    }

    static WhatIf without(Weighing before, Ids members) {
        Ids falls = before.fallen(members);
        Ids cannotBeTold = before.isAllRecorded()
                ? Ids.of()
                : before.noLongerStanding(members).minus(falls);
        var after = new Lazy<>(() -> before.graph().weigh(before.off().plus(members)));
        var weakens = new Lazy<>(() -> before.weakened(members));
        return new WhatIf(before, after, falls, cannotBeTold, Ids.of(), weakens, new Lazy<>(Ids::of));
    }

    /** What changes from one weighing to another of the same graph. Costs a comparison of all standings. */
    public static WhatIf between(Weighing before, Weighing after) {
        if (before.graph() != after.graph()) {
            throw new IllegalArgumentException("findings have their numbers in one graph only; these are of two");
        }
        Ids falls = before.findings(Bits.minus(before.upper().standing, after.upper().standing));
        Ids again = before.findings(Bits.minus(after.lower().standing, before.lower().standing));
        Ids untold = before.findings(Bits.minus(untold(after), untold(before)));
        return new WhatIf(
                before,
                new Lazy<>(() -> after),
                falls,
                untold,
                again,
                new Lazy<>(() -> weakened(before, after)),
                new Lazy<>(() -> weakened(after, before)));
    }

    private static long[] untold(Weighing weighing) {
        return Bits.minus(weighing.upper().standing, weighing.lower().standing);
    }

    /** Where members were only lost, only what rests on them need be looked at; and where only won, nothing weakens. */
    private static Ids weakened(Weighing before, Weighing after) {
        Ids lost = after.off().minus(before.off());
        if (lost.isEmpty()) {
            return Ids.of();
        }
        return before.off().minus(after.off()).isEmpty() ? before.weakened(lost) : nowHanging(before, after);
    }

    private static Ids nowHanging(Weighing before, Weighing after) {
        CutLabels then = before.lower().ones();
        CutLabels now = after.lower().ones();
        var positions = new Ints(16);
        for (int p : Bits.list(Bits.and(before.lower().standing, after.lower().standing))) {
            if (then.oneStart(p) == then.oneStart(p + 1) && now.oneStart(p) < now.oneStart(p + 1)) {
                positions.add(p);
            }
        }
        return before.graph().layout().order().findings(positions.toArray());
    }

    public Weighing before() {
        return before;
    }

    /** One pass over the graph when first asked for. */
    public Weighing after() {
        return after.get();
    }

    /** Findings that did not fall before and do now. */
    public Ids falls() {
        return falls;
    }

    /** Findings that can now not be told: they stood before, or fell before and some evidence is believed again. */
    public Ids cannotBeTold() {
        return cannotBeTold;
    }

    /** Findings that still stand but now hang by one. Worked out when first asked for; see {@link Weighing#without}. */
    public Ids weakens() {
        return weakens.get();
    }

    /** Findings that stand now and did not before. */
    public Ids standsAgain() {
        return standsAgain;
    }

    /** Findings that hung by one and no longer do. A pass over the graph when first asked for. */
    public Ids firmer() {
        return firmer.get();
    }
}
