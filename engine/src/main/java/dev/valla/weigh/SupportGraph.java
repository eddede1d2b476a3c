package dev.valla.weigh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What rests on what: findings, the legs that support them, and the members of the legs. It means the least fixpoint:
 * a finding stands if some leg stands, a leg if all its members are believed and all its premises stand; two findings
 * that support only each other fall. Immutable; safe to share between threads.
 */
public final class SupportGraph {
    private final Layout layout;
    private final Keys memberKeys;
    private final Keys findingKeys;
    private final Lazy<Weighing> allBelieved = new Lazy<>(() -> new Weighing(this, Ids.of()));

    SupportGraph(Layout layout, Keys memberKeys, Keys findingKeys) {
        this.layout = layout;
        this.memberKeys = memberKeys;
        this.findingKeys = findingKeys;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that begins with all that this graph has. Members and findings keep their numbers; a leg is corrected by
     * dropping the finding's legs and telling them again.
     */
    public Builder edit() {
        return new Builder(this);
    }

    public int members() {
        return layout.members();
    }

    public int findings() {
        return layout.findings();
    }

    public String memberKey(int member) {
        return memberKeys.of(member);
    }

    public String findingKey(int finding) {
        return findingKeys.of(finding);
    }

    public OptionalInt member(String key) {
        return memberKeys.number(key);
    }

    public OptionalInt finding(String key) {
        return findingKeys.number(key);
    }

    /** Whether the member may be part of a cut; see {@link Builder#memberNeverCut}. */
    public boolean canCut(int member) {
        return !Bits.get(layout.uncut(), Objects.checkIndex(member, members()));
    }

    /** Whether the record says that the finding has no other legs than these. */
    public boolean allLegsNamed(int finding) {
        return !layout.isOpen(layout.order().position(finding));
    }

    /** The finding's legs, the shortest first; none equal, none containing another. */
    public List<Leg> legs(int finding) {
        int position = layout.order().position(Objects.checkIndex(finding, findings()));
        var legs = new ArrayList<Leg>();
        int end = layout.start()[position + 1];
        for (int i = layout.start()[position]; i < end; i = layout.legEnd(i)) {
            legs.add(layout.leg(i));
        }
        return List.copyOf(legs);
    }

    /** Everything believed. */
    public Weighing weigh() {
        return allBelieved.get();
    }

    /** Everything believed but these members. Costs one pass over the graph, unless all are believed. */
    public Weighing weigh(Ids off) {
        return off.isEmpty() ? weigh() : new Weighing(this, off);
    }

    public Weighing weigh(BitSet off) {
        return weigh(Ids.of(off));
    }

    /** Stores the graph, replacing the file whole or not at all. */
    public void save(Path file) throws IOException {
        Snapshot.save(this, file);
    }

    /** Opens a stored graph. Costs one copy of its arrays; the file must stay as it is while the graph is used. */
    public static SupportGraph open(Path file) throws IOException {
        return Snapshot.open(file);
    }

    Layout layout() {
        return layout;
    }

    Keys memberKeys() {
        return memberKeys;
    }

    Keys findingKeys() {
        return findingKeys;
    }

    /** Collects members, findings and legs, in any order. Not safe to share between threads. */
    public static final class Builder {
        private final Optional<Layout> base;
        private final Keys.Growing members;
        private final Keys.Growing findings;
        private final BitSet uncut = new BitSet();
        private final BitSet open = new BitSet();
        private final LegBuffer legs = new LegBuffer();
        private final Map<Integer, Integer> droppedBelow = new HashMap<>();

        private Builder() {
            base = Optional.empty();
            members = new Keys.Growing(Keys.NONE);
            findings = new Keys.Growing(Keys.NONE);
        }

        private Builder(SupportGraph graph) {
            base = Optional.of(graph.layout);
            members = new Keys.Growing(graph.memberKeys);
            findings = new Keys.Growing(graph.findingKeys);
            uncut.or(BitSet.valueOf(graph.layout.uncut()));
            for (int position : Bits.list(graph.layout.open())) {
                open.set(graph.layout.order().finding(position));
            }
        }

        /** The member of this name; the same name gives the same number. */
        public int member(String key) {
            return members.number(key);
        }

        /**
         * A member that can be switched off, but is no answer to "who must be wrong?": a single claim beside the
         * source it stands in, say. It is in no cut, and a finding does not hang by it.
         */
        public int memberNeverCut(String key) {
            int member = members.number(key);
            uncut.set(member);
            return member;
        }

        /** Adds members without a name; the number of the first. */
        public int members(int howMany) {
            return members.unnamed(howMany);
        }

        /** The finding of this name; the same name gives the same number. */
        public int finding(String key) {
            return findings.number(key);
        }

        /** Adds findings without a name; the number of the first. */
        public int findings(int howMany) {
            return findings.unnamed(howMany);
        }

        /**
         * One way in which the finding is supported. Equal legs count once; a leg that contains another is dropped.
         * A leg without members and premises always stands.
         */
        public Builder leg(int finding, int[] memberNumbers, int[] premises) {
            Objects.checkIndex(finding, findings.size());
            for (int member : memberNumbers) {
                Objects.checkIndex(member, members.size());
            }
            for (int premise : premises) {
                Objects.checkIndex(premise, findings.size());
            }
            for (int member : memberNumbers) {
                legs.member(member);
            }
            for (int premise : premises) {
                legs.premise(premise);
            }
            legs.supports(finding);
            return this;
        }

        /** Adds all legs of the buffer, as {@link #leg} would. The buffer stays as it is. */
        public Builder addAll(LegBuffer buffer) {
            buffer.check(members.size(), findings.size());
            legs.addAll(buffer);
            return this;
        }

        /** The record does not say that all legs of this finding are named: without them it cannot be told. */
        public Builder notAllNamed(int finding) {
            open.set(Objects.checkIndex(finding, findings.size()));
            return this;
        }

        /** Forgets all legs of a finding, and that not all are named. */
        public Builder dropLegs(int finding) {
            droppedBelow.put(Objects.checkIndex(finding, findings.size()), legs.size());
            open.clear(finding);
            return this;
        }

        /**
         * Cost: a few passes over all legs. For an edit that touches no circle and puts no premise behind what rests
         * on it: a copy of the arrays, and work on the findings touched.
         */
        public SupportGraph build() {
            Layout layout = base.map(this::edited).orElseGet(this::arranged);
            return new SupportGraph(layout, members.keys(), findings.keys());
        }

        private Layout arranged() {
            return new Arranging(legs, this::isKept, members.size(), findings.size()).layout(open, uncut);
        }

        private Layout edited(Layout before) {
            var dropped = new BitSet();
            droppedBelow.keySet().stream().filter(f -> f < before.findings()).forEach(dropped::set);
            return new Editing(before, legs, this::isKept, dropped, members.size(), findings.size())
                    .layout(open, uncut);
        }

        private boolean isKept(int leg) {
            return droppedBelow.isEmpty() || leg >= droppedBelow.getOrDefault(legs.finding(leg), 0);
        }
    }
}
