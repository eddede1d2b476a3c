package dev.valla.dossier;

import dev.valla.claim.Correction;
import dev.valla.claim.Judgement;
import dev.valla.claim.Judgement.Verdict;
import dev.valla.claim.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the journals of two dossiers that were joined contradict each other. Who made an entry knowing the other's contradicts
 * nobody: it takes the other's place, as always. Of the rest neither is followed until somebody decides: a person's name is not
 * cleared or blackened by the order in which files were named.
 */
final class Contradictions {
    private final Joining.Parts parts;
    private final Joining.Labels labels;
    private final List<Entry> ours;
    private final List<Entry> theirs;
    private final Set<Integer> knownToUs = new HashSet<>();
    private final Set<Integer> knownToThem = new HashSet<>();
    private final List<Merged.Undecided> undecided = new ArrayList<>();
    private final List<String> readings = new ArrayList<>();

    /** What was left open, and under which names the two readings are kept. */
    record Left(List<Merged.Undecided> undecided, List<String> readings) {}

    /**
     * @param last   number of the last entry that was here before
     * @param theirs every entry of the other journal as it stands here now
     */
    Contradictions(Joining.Parts parts, Joining.Labels labels, int last, List<Entry> theirs) {
        this.parts = parts;
        this.labels = labels;
        this.ours = parts.journal().everything().subList(0, last);
        this.theirs = theirs;
        ours.forEach(entry -> knownToUs.add(entry.entry()));
        theirs.forEach(entry -> knownToThem.add(entry.entry()));
    }

    Left leaveOpen() {
        judgements();
        named("reading");
        named("day");
        corrections();
        return new Left(undecided, readings);
    }

    /** Whether neither was made by somebody who knew the other. */
    private boolean apart(int our, int their) {
        return !knownToThem.contains(our) && !knownToUs.contains(their);
    }

    private record About(Subject on, Optional<String> scope) {
        String written() {
            return on.written() + scope.map(limit -> " within " + limit).orElse("");
        }
    }

    private void judgements() {
        Map<About, Judgement> our = inForce(ours);
        Map<About, Judgement> their = inForce(theirs);
        List<Judgement> contradicting = new ArrayList<>();
        our.forEach((about, one) -> {
            Judgement other = their.get(about);
            if (other != null && one.verdict() != other.verdict() && apart(one.entry(), other.entry())) {
                contradicting.add(one);
                contradicting.add(other);
                leaveOpen(about, one, other);
            }
        });
        if (!contradicting.isEmpty()) {
            keepReadings(contradicting, our.values(), their.values());
        }
    }

    private static Map<About, Judgement> inForce(List<Entry> entries) {
        Map<About, Judgement> inForce = new LinkedHashMap<>();
        Journal.inForce(Journal.judgements(entries))
                .forEach(judgement -> inForce.put(new About(judgement.on(), judgement.scope()), judgement));
        return inForce;
    }

    private void leaveOpen(About about, Judgement our, Judgement their) {
        Verdict now = neither(about.on(), our.verdict(), their.verdict());
        String said = "%s; %s".formatted(said(our), said(their));
        parts.journal()
                .judge(
                        now,
                        about.on(),
                        about.scope(),
                        "two dossiers joined, and neither followed: " + said,
                        List.of(),
                        labels.who(),
                        labels.when());
        undecided.add(new Merged.Undecided(about.written(), said(our), said(their), word(now)));
    }

    private static String said(Judgement judgement) {
        return "%s says %s".formatted(judgement.who(), word(judgement.verdict()));
    }

    /**
     * What neither of two contradicting verdicts asks for: who is to be withheld stays withheld, since naming cannot be undone; a
     * disputed witness stands and is marked as doubted; a disputed link is as it was read.
     */
    private static Verdict neither(Subject on, Verdict one, Verdict other) {
        if (one == Verdict.WITHHOLD || other == Verdict.WITHHOLD) {
            return Verdict.WITHHOLD;
        }
        return switch (on) {
            case Subject.OfSource s -> Verdict.DOUBT;
            case Subject.OfWitness w -> Verdict.DOUBT;
            case Subject.OfClaim c -> Verdict.DOUBT;
            case Subject.OfMatch m -> Verdict.BELIEVE;
            case Subject.OfCopy c -> Verdict.BELIEVE;
            case Subject.OfLink l -> Verdict.BELIEVE;
            case Subject.OfSame s -> Verdict.DISCOUNT;
        };
    }

    private void keepReadings(List<Judgement> contradicting, Collection<Judgement> ours, Collection<Judgement> theirs) {
        List<String> us = authors(contradicting, knownToUs);
        List<String> them = authors(contradicting, knownToThem);
        boolean persons = us.size() == 1 && them.size() == 1 && !us.equals(them);
        keep(persons ? us.get(0) + "’s" : "as in " + labels.ours(), notBelieved(ours));
        keep(persons ? them.get(0) + "’s" : "as in " + labels.theirs(), notBelieved(theirs));
    }

    private static List<String> authors(List<Judgement> judgements, Set<Integer> among) {
        return judgements.stream()
                .filter(judgement -> among.contains(judgement.entry()))
                .map(Judgement::who)
                .distinct()
                .toList();
    }

    private static List<Subject> notBelieved(Collection<Judgement> inForce) {
        return inForce.stream()
                .filter(judgement -> judgement.verdict() == Verdict.DISCOUNT)
                .filter(judgement -> judgement.scope().isEmpty() && !(judgement.on() instanceof Subject.OfSame))
                .map(Judgement::on)
                .toList();
    }

    /** Under that name, or where it is taken by another reading under the next that is free. */
    private void keep(String name, List<Subject> notBelieved) {
        String free = name;
        for (int n = 2; taken(free, notBelieved) || readings.contains(free); n++) {
            free = name + " (" + n + ")";
        }
        String chosen = free;
        if (parts.journal().readings().stream().noneMatch(kept -> kept.name().equals(chosen))) {
            parts.journal().keep(chosen, notBelieved, labels.who(), labels.when());
        }
        readings.add(chosen);
    }

    private boolean taken(String name, List<Subject> notBelieved) {
        return parts.journal().readings().stream()
                .anyMatch(kept -> kept.name().equals(name)
                        && !Set.copyOf(kept.notBelieved()).equals(Set.copyOf(notBelieved)));
    }

    /** Readings and days: of each name the last entry holds. */
    private void named(String kind) {
        Map<String, Entry> our = last(ours, kind);
        Map<String, Entry> their = last(theirs, kind);
        our.forEach((name, one) -> {
            Entry other = their.get(name);
            if (other != null && !one.content().equals(other.content()) && apart(one.entry(), other.entry())) {
                leaveOpen(kind, one, other);
            }
        });
    }

    private static Map<String, Entry> last(List<Entry> entries, String kind) {
        Map<String, Entry> last = new LinkedHashMap<>();
        entries.stream().filter(entry -> entry.kind().equals(kind)).forEach(entry -> last.put(entry.target(), entry));
        return last;
    }

    private void leaveOpen(String kind, Entry our, Entry their) {
        if (kind.equals("reading")) {
            Stream.of(our, their)
                    .flatMap(entry -> Journal.kept(entry).stream())
                    .forEach(kept -> keep(kept.name() + " (" + kept.who() + ")", kept.notBelieved()));
            parts.journal().forget(our.target(), labels.who(), labels.when());
        } else {
            parts.journal().nameDay(our.target(), Optional.empty(), labels.who(), labels.when());
        }
        undecided.add(new Merged.Undecided(
                "the " + kind + " \"" + our.target() + "\"",
                our.who() + " says " + our.content(),
                their.who() + " says " + their.content(),
                kind.equals("reading") ? "both are kept, each with its author’s name" : "the name is free"));
    }

    private void corrections() {
        Map<String, List<Correction>> our = Journal.byClaim(ours);
        Map<String, List<Correction>> their = Journal.byClaim(theirs);
        our.forEach((claim, ones) -> {
            List<Correction> others = their.getOrDefault(claim, List.of());
            boolean weKnowMore = ones.stream().anyMatch(one -> !knownToThem.contains(one.entry()));
            boolean theyKnowMore = others.stream().anyMatch(one -> !knownToUs.contains(one.entry()));
            if (weKnowMore && theyKnowMore) {
                parts.claims().one(claim).ifPresent(read -> unite(read, ones, others));
            }
        });
    }

    private void unite(Anchored read, List<Correction> ours, List<Correction> theirs) {
        JointCorrections joint = JointCorrections.of(read.claim(), ours, theirs);
        joint.contradictions()
                .forEach(one -> undecided.add(new Merged.Undecided(
                        "%s of %s".formatted(one.slot(), read.claim().id()), one.ours(), one.theirs(), one.now())));
        List<Correction> all = Journal.byClaim(parts.journal().everything())
                .getOrDefault(read.claim().id(), List.of());
        if (!Corrected.of(read.claim(), all).equals(joint.wanted(read.claim()))) {
            enter(read, new Correction.Change.AsRead(), "two dossiers joined, and neither followed where they differ");
            joint.agreed()
                    .forEach(one -> enter(
                            read,
                            one.change(),
                            "%s (%s)".formatted(one.reason(), one.who()).strip()));
        }
    }

    private void enter(Anchored read, Correction.Change change, String reason) {
        parts.journal()
                .correct(
                        read.claim().id(),
                        read.claim().quotation().words(),
                        change,
                        reason,
                        labels.who(),
                        labels.when());
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
