package dev.valla.weigh;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The standing of every finding when some members are not believed. Immutable; safe to share between threads. What is
 * dear (cuts, loads) is worked out when first asked for, and kept.
 */
public final class Weighing {
    private final SupportGraph graph;
    private final Ids off;
    /** What is not recorded counts as missing. */
    private final Fixpoint lower;
    /** What is not recorded is granted; the same as {@link #lower} when all is recorded. */
    private final Fixpoint upper;

    private final Lazy<Loads> loads;
    private final Lazy<Cuts> cuts;

    Weighing(SupportGraph graph, Ids off) {
        this.graph = graph;
        this.off = off;
        this.lower = new Fixpoint(graph.layout(), off, false);
        this.upper = graph.layout().hasOpen() ? new Fixpoint(graph.layout(), off, true) : lower;
        this.loads = new Lazy<>(() -> new Loads(upper));
        this.cuts = new Lazy<>(() -> new Cuts(graph, lower.twos()));
    }

    public SupportGraph graph() {
        return graph;
    }

    /** The members that are not believed. */
    public Ids off() {
        return off;
    }

    /** Whether some leg of the finding stands. */
    public boolean stands(int finding) {
        return lower.stands(position(finding));
    }

    /** Whether no leg stands and all legs are named. */
    public boolean falls(int finding) {
        return !upper.stands(position(finding));
    }

    public int standingCount() {
        return Bits.count(lower.standing);
    }

    public Ids standing() {
        return findings(lower.standing);
    }

    /** The members without any one of which the finding would no longer stand; none if it does not stand now. */
    public Ids hangsBy(int finding) {
        return lower.ones().ones(position(finding));
    }

    public Standing standing(int finding) {
        int position = position(finding);
        if (lower.stands(position)) {
            Leg leg = standingLeg(position);
            Ids by = hangsBy(finding);
            return by.isEmpty() ? new Standing.Stands(leg) : new Standing.HangsByOne(leg, by);
        }
        List<BrokenLeg> broken = new Proofs(graph, lower).broken(position);
        return upper.stands(position) ? new Standing.CannotBeTold(broken) : new Standing.Falls(broken);
    }

    private Leg standingLeg(int position) {
        return graph.layout().leg(lower.leads().lead(position));
    }

    /** Why the finding stands, falls or cannot be told, down to the members; {@link Checker} verifies it. */
    public Proof proof(int finding) {
        int position = position(finding);
        if (lower.stands(position)) {
            return new Proofs(graph, lower).stands(position);
        }
        Proof.ItFalls missing = new Proofs(graph, lower).falls(position);
        return upper.stands(position)
                ? new Proof.ItCannotBeTold(missing, new Proofs(graph, upper).stands(position))
                : new Proofs(graph, upper).falls(position);
    }

    /**
     * What changes if these are not believed either. Cost: what rests on them; the first question to a weighing, and
     * the first after which findings weaken, also cost a few passes over the graph.
     */
    public WhatIf without(Ids members) {
        return WhatIf.without(this, members);
    }

    public WhatIf without(int... members) {
        return without(Ids.of(members));
    }

    /** What changes if these are believed. */
    public WhatIf believing(Ids members) {
        return WhatIf.between(this, graph.weigh(off.minus(members)));
    }

    public WhatIf believing(int... members) {
        return believing(Ids.of(members));
    }

    /** Many what-ifs in one pass over the graph for each 64 of them. */
    public ManyWhatIfs withoutEach(List<Ids> questions) {
        return new ManyWhatIfs(lower, upper, questions);
    }

    /** How many findings fall without this member alone. */
    public int load(int member) {
        return graph.canCut(member)
                ? loads.get().load(member)
                : fallsWithout(member).size();
    }

    /** The findings that fall without this member alone: a look-up, once the loads are known. */
    public Ids fallsWithout(int member) {
        return graph.canCut(member) ? loads.get().falls(member) : fallen(Ids.of(member));
    }

    Ids fallen(Ids members) {
        return graph.layout().order().findings(upper.fallsWithout(members));
    }

    Ids weakened(Ids members) {
        return graph.layout().order().findings(Weakening.of(lower, members, lower.fallsWithout(members)));
    }

    Ids noLongerStanding(Ids members) {
        return graph.layout().order().findings(lower.fallsWithout(members));
    }

    boolean isAllRecorded() {
        return lower == upper;
    }

    /**
     * A member whose discount brings findings down.
     *
     * @param load how many fall without it alone
     */
    public record Linchpin(int member, int load) {}

    /** Every member with a load, the heaviest first. */
    public List<Linchpin> linchpins() {
        return IntStream.range(0, graph.members())
                .filter(graph::canCut)
                .mapToObj(member -> new Linchpin(member, load(member)))
                .filter(linchpin -> linchpin.load() > 0)
                .sorted(Comparator.comparingInt(Linchpin::load).reversed().thenComparingInt(Linchpin::member))
                .toList();
    }

    /** All smallest sets of one and of two members without which a finding would no longer stand. */
    public Cuts cuts() {
        return cuts.get();
    }

    /**
     * A smallest set of members without which the finding would no longer stand.
     *
     * @param limit how many steps the search may take; when it is reached, the answer is a bound
     */
    public SmallestCut smallestCut(int finding, int limit) {
        return new CutSearch(this, finding, limit).search();
    }

    public SmallestCut smallestCut(int finding) {
        return smallestCut(finding, CutSearch.USUAL_LIMIT);
    }

    /** How many of the finding's standing legs share no member. */
    public Origins origins(int finding) {
        return Origins.of(this, Objects.checkIndex(finding, graph.findings()));
    }

    List<Leg> standingLegs(int finding) {
        return graph.legs(finding).stream().filter(this::stands).toList();
    }

    private boolean stands(Leg leg) {
        return leg.members().stream().noneMatch(off::contains)
                && leg.premises().stream().allMatch(this::stands);
    }

    /**
     * The member that, once settled, moves most.
     *
     * @param moves how many findings change their standing if the verdict on it is turned round
     */
    public record NextQuestion(int member, int moves) {}

    /**
     * Which of these members it would be best to look into next; empty if none would move anything.
     *
     * @param counted the findings that count
     */
    public Optional<NextQuestion> nextQuestion(Ids candidates, Ids counted) {
        return new Moves(graph, this, lower, upper, counted)
                .of(candidates).stream()
                        .filter(question -> question.moves() > 0)
                        .max(Comparator.comparingInt(NextQuestion::moves)
                                .thenComparing(Comparator.comparingInt(NextQuestion::member)
                                        .reversed()));
    }

    public Optional<NextQuestion> nextQuestion() {
        return nextQuestion(
                Ids.of(IntStream.range(0, graph.members()).filter(graph::canCut).toArray()),
                Ids.of(IntStream.range(0, graph.findings()).toArray()));
    }

    /** The findings whose standing changes if the verdict on this member is turned round. */
    public Ids moved(int member) {
        WhatIf turned = off.contains(member) ? believing(member) : without(member);
        return turned.falls()
                .plus(turned.cannotBeTold())
                .plus(turned.weakens())
                .plus(turned.standsAgain())
                .plus(turned.firmer());
    }

    private int position(int finding) {
        return graph.layout().order().position(Objects.checkIndex(finding, graph.findings()));
    }

    Ids findings(long[] positions) {
        return graph.layout().order().findings(Bits.list(positions));
    }

    Fixpoint lower() {
        return lower;
    }

    Fixpoint upper() {
        return upper;
    }

    /** Same graph, same members off, and so the same standings. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Weighing that && graph == that.graph && off.equals(that.off);
    }

    @Override
    public int hashCode() {
        return off.hashCode();
    }
}
