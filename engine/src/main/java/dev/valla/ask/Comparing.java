package dev.valla.ask;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.Subject;
import dev.valla.conflict.Conflict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changes from one reading to another. */
final class Comparing {
    private final Evidence then;
    private final Evidence now;
    private final Reading before;
    private final Reading after;
    private final Fall fall;
    private final Set<Subject> switchedOff;
    private final Set<Subject> switchedOn;

    Comparing(Evidence then, Collection<Subject> offThen, Evidence now, Collection<Subject> offNow) {
        this(then, then.reading(offThen), offThen, now, now.reading(offNow), offNow);
    }

    Comparing(
            Evidence then,
            Reading before,
            Collection<Subject> offThen,
            Evidence now,
            Reading after,
            Collection<Subject> offNow) {
        this.then = then;
        this.now = now;
        this.before = before;
        this.after = after;
        this.fall = new Fall(before.weighing(), after.weighing());
        this.switchedOff = new LinkedHashSet<>(offNow);
        switchedOff.removeAll(Set.copyOf(offThen));
        this.switchedOn = new LinkedHashSet<>(offThen);
        switchedOn.removeAll(Set.copyOf(offNow));
    }

    WhatIf whatIf() {
        var notWeighed = new NotWeighed(now, Set.copyOf(switchedOff));
        return new WhatIf(
                List.copyOf(switchedOff),
                changes(),
                newly(before, after),
                newly(after, before),
                notWeighed.all(),
                beside(notWeighed));
    }

    /** Judgements that lose their reasons by it are said with what stands beside the switch. */
    private List<String> beside(NotWeighed notWeighed) {
        Set<Integer> lostBefore = new Reasons(then, before)
                .flagged().stream().map(f -> f.judgement().entry()).collect(Collectors.toSet());
        Stream<String> lost = new Reasons(now, after)
                .flagged().stream()
                        .filter(flagged ->
                                !lostBefore.contains(flagged.judgement().entry()))
                        .map(Flagged::told);
        return Stream.concat(notWeighed.beside().stream(), lost).toList();
    }

    /** Ids of conflicts that are live in the one and not in the other; a conflict is known by its id in both. */
    private List<String> newly(Reading live, Reading no) {
        Evidence of = live == before ? then : now;
        Evidence other = live == before ? now : then;
        Set<String> stillLive = new TreeSet<>();
        other.conflicts().stream().filter(no::isLive).map(Conflict::id).forEach(stillLive::add);
        return of.conflicts().stream()
                .filter(live::isLive)
                .map(Conflict::id)
                .filter(id -> !stillLive.contains(id))
                .toList();
    }

    /** In the order of the fall. */
    private List<WhatIf.Change> changes() {
        var changes = new ArrayList<WhatIf.Change>();
        for (String id : candidates()) {
            if (!now.findings().has(id)) {
                if (before.degree(before.number(id)) != Standing.Degree.FALLS) {
                    changes.add(new WhatIf.Change(
                            id, before.standing(id), GONE, 1, "its claims are gathered under other findings now"));
                }
            } else if (differs(id)) {
                Standing was = before.standing(id);
                Standing is = after.standing(id);
                changes.add(new WhatIf.Change(id, was, is, step(id), because(id, was, is)));
            }
        }
        changes.sort(Comparator.comparingInt(WhatIf.Change::step));
        return changes;
    }

    /** A standing in full counts origins, which costs far more than to see that nothing has changed. */
    private boolean differs(String id) {
        return before.degree(before.number(id)) != after.degree(after.number(id))
                || before.contested().contains(id) != after.contested().contains(id);
    }

    /** Where the legs were rebuilt, no step leads from the one graph to the other. */
    private int step(String finding) {
        return then == now ? fall.step(after.number(finding)) : 1;
    }

    private static final Standing GONE = new Standing(Standing.Degree.FALLS, List.of(), false, 0, false, false);

    /** Findings that may have changed, in dossier order: all when the legs were rebuilt, else those that the graph names. */
    private List<String> candidates() {
        if (then != now) {
            return List.copyOf(then.findings().ids());
        }
        var graph = then.graph();
        var changed = dev.valla.weigh.WhatIf.between(before.weighing(), after.weighing());
        var ids = new LinkedHashSet<String>();
        Stream.of(changed.falls(), changed.cannotBeTold(), changed.weakens(), changed.standsAgain(), changed.firmer())
                .flatMapToInt(found -> found.stream())
                .mapToObj(graph::findingKey)
                .forEach(ids::add);
        ids.addAll(before.contested());
        ids.addAll(after.contested());
        return then.findings().ids().stream().filter(ids::contains).toList();
    }

    private String because(String id, Standing was, Standing is) {
        if (was.degree() == is.degree()) {
            return is.contested() ? "its rival is believed again" : "its rival has fallen";
        }
        Finding finding = now.findings().get(id);
        return switch (is.degree()) {
            case FALLS -> fallen(finding);
            case CANNOT_BE_TOLD ->
                "what it was said to rest on is gone, and the record does not say that there was nothing else";
            case HANGS_BY_ONE ->
                was.degree() == Standing.Degree.STANDS
                        ? "now only " + Told.names(is.hangsOn())
                        : Told.names(switchedOn) + " believed again";
            case STANDS ->
                was.degree() == Standing.Degree.HANGS_BY_ONE
                        ? "no longer hangs by one"
                        : Told.names(switchedOn) + " believed again";
        };
    }

    private String fallen(Finding finding) {
        List<String> argued =
                now.arguments().concluding(finding.id()).map(this::lost).toList();
        if (argued.isEmpty()) {
            return fallenItself(finding);
        }
        String itself = finding.claims().isEmpty() ? "" : fallenItself(finding) + ", and ";
        return itself + Told.list(argued);
    }

    /** What an argument has lost: a finding that has fallen with it, or one who is not believed. */
    private String lost(Argued argued) {
        List<String> lost = Stream.concat(
                        argued.premises().stream()
                                .filter(id -> after.degree(after.number(id)) == Standing.Degree.FALLS
                                        || after.degree(after.number(id)) == Standing.Degree.CANNOT_BE_TOLD),
                        argued.members().stream().filter(this::isOff).map(Told::name))
                .toList();
        return "argument %s rested on %s".formatted(argued.argument().id(), Told.list(lost));
    }

    private boolean isOff(Subject member) {
        var number = now.graph().member(member.written());
        return number.isPresent() && after.weighing().off().contains(number.getAsInt());
    }

    private String fallenItself(Finding finding) {
        if (finding.slot() == Finding.Slot.GROUND) {
            return (step(finding.id()) > 1 ? "the evidence it rested on has fallen, and " : "")
                    + "the record names no other evidence";
        }
        Map<String, Set<String>> copyists = copyists(finding);
        if (!copyists.isEmpty()) {
            return Told.list(copyists.entrySet().stream()
                    .map(e -> "%s %s it too, but %s it from %s"
                            .formatted(
                                    Told.list(List.copyOf(e.getValue())),
                                    e.getValue().size() == 1 ? "says" : "say",
                                    e.getValue().size() == 1 ? "has" : "have",
                                    e.getKey()))
                    .toList());
        }
        return finding.claims().size() == 1 ? "nobody else says it" : "nobody else who is believed says it";
    }

    /** By the source they have it from, those who copied what is found. */
    private Map<String, Set<String>> copyists(Finding finding) {
        var copyists = new TreeMap<String, Set<String>>();
        for (String id : finding.claims()) {
            Claim claim = now.claims().get(id);
            if (now.exemplars().isCopied(claim, finding)) {
                copyists.computeIfAbsent(now.exemplars().origin(claim, finding).source(), s -> new TreeSet<>())
                        .add(claim.quotation().source());
            }
        }
        return copyists;
    }
}
