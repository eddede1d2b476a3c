package dev.valla.weigh;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Verifies answers against the legs alone, sharing nothing with what found them. Each method gives the first fault, or
 * nothing if the answer holds.
 */
public final class Checker {
    private final SupportGraph graph;
    private final Set<Integer> off;

    public Checker(SupportGraph graph, Ids off) {
        this.graph = graph;
        this.off = new HashSet<>();
        off.forEach(this.off::add);
    }

    /** Whether this proves how the finding stands. Cost: the size of the proof. */
    public Optional<String> check(int finding, Proof proof) {
        return switch (proof) {
            case Proof.ItStands stands -> stands(finding, stands, false);
            case Proof.ItFalls falls -> falls(finding, falls, false);
            case Proof.ItCannotBeTold untold ->
                falls(finding, untold.ifMissing(), true).or(() -> stands(finding, untold.ifGranted(), true));
        };
    }

    private Optional<String> stands(int finding, Proof.ItStands proof, boolean granting) {
        var proven = new HashSet<Integer>();
        for (Proof.Step step : proof.steps()) {
            boolean holds = switch (step) {
                case Proof.Step.Granted granted -> granting && !graph.allLegsNamed(granted.finding());
                case Proof.Step.ByLeg by ->
                    graph.legs(by.finding()).contains(by.leg())
                            && by.leg().members().stream().noneMatch(off::contains)
                            && by.leg().premises().stream().allMatch(proven::contains);
            };
            if (!holds) {
                return Optional.of("this step does not follow: " + step);
            }
            proven.add(step.finding());
        }
        return proven.contains(finding) ? Optional.empty() : Optional.of("finding " + finding + " is not reached");
    }

    private Optional<String> falls(int finding, Proof.ItFalls proof, boolean missing) {
        Map<Integer, List<BrokenLeg>> fallen = new HashMap<>();
        proof.fallen().forEach(f -> fallen.put(f.finding(), f.broken()));
        for (Proof.Fallen f : proof.fallen()) {
            Set<Leg> named = new HashSet<>(graph.legs(f.finding()));
            f.broken().forEach(broken -> named.remove(broken.leg()));
            boolean complete = named.isEmpty() && (missing || graph.allLegsNamed(f.finding()));
            if (!complete || !f.broken().stream().allMatch(broken -> isBroken(broken, fallen.keySet()))) {
                return Optional.of("a leg is left to finding " + f.finding());
            }
        }
        return fallen.containsKey(finding) ? Optional.empty() : Optional.of("finding " + finding + " is not there");
    }

    private boolean isBroken(BrokenLeg broken, Set<Integer> fallen) {
        return switch (broken.by()) {
            case BrokenLeg.Break.ByMember by ->
                broken.leg().members().contains(by.member()) && off.contains(by.member());
            case BrokenLeg.Break.ByPremise by ->
                broken.leg().premises().contains(by.finding()) && fallen.contains(by.finding());
        };
    }

    /** Whether the finding stands now, no longer without these members, and still without all but one of them. */
    public Optional<String> checkCut(int finding, Ids cut) {
        if (!naive(off).get(finding)) {
            return Optional.of("finding " + finding + " does not stand anyhow");
        }
        if (naive(with(cut)).get(finding)) {
            return Optional.of("finding " + finding + " outlives " + cut);
        }
        for (int member : cut) {
            if (!naive(with(cut.minus(Ids.of(member)))).get(finding)) {
                return Optional.of("without " + member + " the rest is enough");
            }
        }
        return Optional.empty();
    }

    /** Whether every support is one, and no set of fewer members than this has one of each. */
    public Optional<String> checkAtLeast(int finding, int size, List<Ids> supports) {
        for (Ids support : supports) {
            if (!naive(allBut(support, graph::canCut)).get(finding)) {
                return Optional.of(support + " does not support finding " + finding);
            }
        }
        return isHitBy(supports, size - 1, new HashSet<>())
                ? Optional.of("fewer than " + size + " have a member of each support")
                : Optional.empty();
    }

    /** Whether these are standing legs of the finding that share no member, nor do the things they may rest on. */
    public Optional<String> checkOrigins(int finding, List<Leg> legs) {
        BitSet standing = naive(off);
        var taken = new BitSet();
        for (Leg leg : legs) {
            if (!graph.legs(finding).contains(leg) || !holds(leg, off, standing)) {
                return Optional.of("no standing leg of finding " + finding + ": " + leg);
            }
            BitSet ground = ground(leg, finding, standing);
            if (ground.intersects(taken)) {
                return Optional.of("another leg shares something with " + leg);
            }
            taken.or(ground);
        }
        return Optional.empty();
    }

    /**
     * Whether so many of the counted findings stand otherwise once the verdict on the member is turned round. There is no shorter proof
     * that none moves more than to count for each; so it is counted, for every member that may be cut.
     */
    public Optional<String> checkNextQuestion(Weighing.NextQuestion answer, Ids counted) {
        for (int member = 0; member < graph.members(); member++) {
            int moves = graph.canCut(member) ? moves(member, counted) : 0;
            if (moves > answer.moves() || (member == answer.member() && moves != answer.moves())) {
                return Optional.of("member %d moves %d".formatted(member, moves));
            }
        }
        return Optional.empty();
    }

    /** What a what-if answers, each finding that changes in one list. */
    public record Changes(Ids falls, Ids cannotBeTold, Ids weakens, Ids standsAgain, Ids firmer) {
        public static Changes of(WhatIf whatIf) {
            return new Changes(
                    whatIf.falls(), whatIf.cannotBeTold(), whatIf.weakens(), whatIf.standsAgain(), whatIf.firmer());
        }

        private String listing(int finding) {
            return (falls.contains(finding) ? "falls " : "")
                    + (cannotBeTold.contains(finding) ? "cannot-be-told " : "")
                    + (weakens.contains(finding) ? "weakens " : "")
                    + (standsAgain.contains(finding) ? "stands-again " : "")
                    + (firmer.contains(finding) ? "firmer " : "");
        }
    }

    /** Whether exactly this changes when these members are off in place of those of this checker. Counts anew for every finding. */
    public Optional<String> checkChanges(Ids offThen, Changes changes) {
        var then = new HashSet<Integer>();
        offThen.forEach(then::add);
        for (int f = 0; f < graph.findings(); f++) {
            String turned = turned(degree(f, off), degree(f, then));
            if (!turned.equals(changes.listing(f))) {
                return Optional.of(
                        "finding %d: \"%s\" is answered, \"%s\" is so".formatted(f, changes.listing(f), turned));
            }
        }
        return Optional.empty();
    }

    private static String turned(int was, int is) {
        if (was == is) {
            return "";
        }
        return switch (is) {
            case 0 -> "falls ";
            case 1 -> "cannot-be-told ";
            case 2 -> was == 3 ? "weakens " : "stands-again ";
            default -> was == 2 ? "firmer " : "stands-again ";
        };
    }

    /**
     * Whether each of these sets leaves none of the conflicts with all its findings standing, and no smaller set does: each of those to
     * meet is enough to keep one conflict live by itself, and no set of fewer than {@code atLeast} has a member of each.
     *
     * @param conflicts the findings of each
     */
    public Optional<String> checkDiagnosis(List<Ids> conflicts, List<Ids> smallest, int atLeast, List<Ids> toMeet) {
        return checkDiagnosis(conflicts, smallest, atLeast, toMeet, graph::canCut);
    }

    /** Likewise, where the question is about these members alone: all others are believed as before. */
    public Optional<String> checkDiagnosis(
            List<Ids> conflicts, List<Ids> smallest, int atLeast, List<Ids> toMeet, IntPredicate suspected) {
        for (Ids set : smallest) {
            if (set.size() != atLeast || isLive(conflicts, with(set))) {
                return Optional.of(set + " is larger than the bound, or leaves a conflict live");
            }
        }
        for (Ids support : toMeet) {
            if (!isLive(conflicts, allBut(support, suspected))) {
                return Optional.of(support + " keeps no conflict live");
            }
        }
        return isHitBy(toMeet, atLeast - 1, new HashSet<>())
                ? Optional.of("fewer than " + atLeast + " have a member of each set to meet")
                : Optional.empty();
    }

    private boolean isLive(List<Ids> conflicts, Set<Integer> without) {
        BitSet standing = naive(without);
        return conflicts.stream().anyMatch(findings -> findings.stream().allMatch(standing::get));
    }

    private int moves(int member, Ids counted) {
        var turned = new HashSet<>(off);
        if (!turned.remove(member)) {
            turned.add(member);
        }
        return (int) counted.stream()
                .filter(f -> degree(f, off) != degree(f, turned))
                .count();
    }

    /** 0 falls, 1 cannot be told, 2 hangs by one, 3 stands. */
    private int degree(int finding, Set<Integer> without) {
        if (!naive(without).get(finding)) {
            return granting(without).get(finding) ? 1 : 0;
        }
        for (int member = 0; member < graph.members(); member++) {
            var one = new HashSet<>(without);
            if (graph.canCut(member) && one.add(member) && !naive(one).get(finding)) {
                return 2;
            }
        }
        return 3;
    }

    private BitSet ground(Leg leg, int finding, BitSet standing) {
        var ground = new BitSet();
        var seen = new HashSet<>(List.of(finding));
        var waiting = new ArrayDeque<>(List.of(leg));
        while (!waiting.isEmpty()) {
            Leg next = waiting.remove();
            next.members().forEach(ground::set);
            for (int premise : next.premises()) {
                if (seen.add(premise)) {
                    graph.legs(premise).stream()
                            .filter(l -> holds(l, off, standing))
                            .forEach(waiting::add);
                }
            }
        }
        return ground;
    }

    private static boolean isHitBy(List<Ids> supports, int room, Set<Integer> chosen) {
        Optional<Ids> missed = supports.stream()
                .filter(s -> s.stream().noneMatch(chosen::contains))
                .findFirst();
        if (missed.isEmpty() || room <= 0) {
            return missed.isEmpty() && room >= 0;
        }
        return missed.get().stream().anyMatch(member -> {
            var more = new HashSet<>(chosen);
            more.add(member);
            return isHitBy(supports, room - 1, more);
        });
    }

    private Set<Integer> allBut(Ids support, IntPredicate those) {
        var others = new HashSet<>(off);
        for (int m = 0; m < graph.members(); m++) {
            if (those.test(m) && !support.contains(m)) {
                others.add(m);
            }
        }
        return others;
    }

    private Set<Integer> with(Ids more) {
        var all = new HashSet<>(off);
        more.forEach(all::add);
        return all;
    }

    /** All that stands without these, by going round until nothing is added. */
    private BitSet naive(Set<Integer> without) {
        return grown(new BitSet(), without);
    }

    private BitSet granting(Set<Integer> without) {
        var granted = new BitSet();
        for (int f = 0; f < graph.findings(); f++) {
            granted.set(f, !graph.allLegsNamed(f));
        }
        return grown(granted, without);
    }

    private BitSet grown(BitSet standing, Set<Integer> without) {
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int f = 0; f < graph.findings(); f++) {
                if (!standing.get(f) && graph.legs(f).stream().anyMatch(leg -> holds(leg, without, standing))) {
                    standing.set(f);
                    grew = true;
                }
            }
        }
        return standing;
    }

    private static boolean holds(Leg leg, Set<Integer> without, BitSet standing) {
        return leg.members().stream().noneMatch(without::contains)
                && leg.premises().stream().allMatch(standing::get);
    }
}
