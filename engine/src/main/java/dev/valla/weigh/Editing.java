package dev.valla.weigh;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A layout with some findings' legs changed. As a rule the others are copied as they lie, and only what was touched is
 * made anew; where a leg would put a premise behind what rests on it, or a loop is touched, all is arranged again.
 */
final class Editing {
    private final Layout base;
    private final LegBuffer added;
    private final IntPredicate kept;
    private final BitSet dropped;
    private final int members;
    private final int findings;

    /**
     * @param added   legs to add, as far as {@code kept} says
     * @param dropped findings that lose the legs they have
     */
    Editing(Layout base, LegBuffer added, IntPredicate kept, BitSet dropped, int members, int findings) {
        this.base = base;
        this.added = added;
        this.kept = kept;
        this.dropped = dropped;
        this.members = members;
        this.findings = findings;
    }

    Layout layout(BitSet open, BitSet uncut) {
        BitSet touched = touched();
        var changed = new Arranging(legs(touched), leg -> true, members, findings);
        var splicing = new Splicing(base, changed, touched, members, findings);
        if (splicing.fits()) {
            return splicing.layout(open, uncut);
        }
        var all = new BitSet();
        all.set(0, findings);
        return new Arranging(legs(all), leg -> true, members, findings).layout(open, uncut);
    }

    private BitSet touched() {
        var touched = (BitSet) dropped.clone();
        for (int leg = 0; leg < added.size(); leg++) {
            touched.set(added.finding(leg));
        }
        touched.set(base.findings(), findings);
        return touched;
    }

    /** The legs that these findings now have. */
    private LegBuffer legs(BitSet of) {
        var legs = new LegBuffer();
        of.stream().filter(f -> f < base.findings() && !dropped.get(f)).forEach(f -> copy(f, legs));
        for (int leg = 0; leg < added.size(); leg++) {
            if (kept.test(leg) && of.get(added.finding(leg))) {
                legs.copy(added, leg);
            }
        }
        return legs;
    }

    private void copy(int finding, LegBuffer to) {
        int position = base.order().position(finding);
        int end = base.start()[position + 1];
        for (int i = base.start()[position]; i < end; i++) {
            int literal = base.lits()[i] & Layout.LITERAL;
            if (base.isMember(literal)) {
                to.member(base.member(literal));
            } else if (literal != Layout.TRUE) {
                to.premise(base.order().finding(base.position(literal)));
            }
            if (base.lits()[i] < 0) {
                to.supports(finding);
            }
        }
    }

    /** Puts the changed findings among the others where they were, and new ones at the end. */
    private record Splicing(Layout base, Arranging changed, BitSet touched, int members, int findings) {
        boolean fits() {
            return touched.stream().allMatch(f -> isOutsideLoops(f) && premisesAreBefore(f));
        }

        private boolean isOutsideLoops(int finding) {
            int position = position(finding);
            int loop = base.nextLoop(position);
            return loop == base.loops().size() || !base.loops().get(loop).has(position);
        }

        private boolean premisesAreBefore(int finding) {
            for (int i = changed.start(finding); i < changed.start(finding + 1); i++) {
                int premise = (changed.lit(i) & Layout.LITERAL) - Layout.firstFinding(members);
                if (premise >= 0 && position(premise) >= position(finding)) {
                    return false;
                }
            }
            return true;
        }

        private int position(int finding) {
            return finding < base.findings() ? base.order().position(finding) : finding;
        }

        Layout layout(BitSet open, BitSet uncut) {
            Layout.Order order = base.order().grownTo(findings);
            int[] positions = touched.stream().map(order::position).sorted().toArray();
            int[] start = new int[findings + 1];
            var lits = new Ints(base.lits().length + changed.start(findings));
            int from = 0;
            for (int p : positions) {
                copy(from, p, start, lits);
                replace(p, order, start, lits);
                from = p + 1;
            }
            copy(from, findings, start, lits);
            return Layout.of(
                    members,
                    findings,
                    start,
                    lits.toArray(),
                    order,
                    loops(start, lits.values),
                    order.bits(open, findings),
                    Bits.of(uncut, members));
        }

        private void copy(int from, int to, int[] start, Ints lits) {
            if (from == to) {
                return;
            }
            int first = base.start()[from];
            int shift = lits.size - first;
            int room = lits.size;
            lits.addAll(base.lits(), first, base.start()[to]);
            for (int p = from; p < to; p++) {
                start[p + 1] = base.start()[p + 1] + shift;
            }
            int moved = Layout.firstFinding(members) - Layout.firstFinding(base.members());
            for (int i = room; moved != 0 && i < lits.size; i++) {
                lits.values[i] += base.isFinding(lits.values[i] & Layout.LITERAL) ? moved : 0;
            }
        }

        private void replace(int position, Layout.Order order, int[] start, Ints lits) {
            int finding = order.finding(position);
            int first = Layout.firstFinding(members);
            for (int i = changed.start(finding); i < changed.start(finding + 1); i++) {
                int literal = changed.lit(i);
                int premise = (literal & Layout.LITERAL) - first;
                lits.add(premise < 0 ? literal : (first + order.position(premise)) | (literal & ~Layout.LITERAL));
            }
            start[position + 1] = lits.size;
        }

        private List<Loop> loops(int[] start, int[] lits) {
            int[] bounds = base.loops().stream()
                    .flatMapToInt(loop -> java.util.stream.IntStream.of(loop.from(), loop.to()))
                    .toArray();
            return Loop.all(bounds, start, lits, members);
        }
    }
}
