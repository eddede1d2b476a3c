package dev.valla.ask;

import dev.valla.align.Alignment;
import dev.valla.align.Difference;
import dev.valla.align.Finding;
import dev.valla.align.Match;
import dev.valla.claim.Argument;
import dev.valla.claim.Subject;
import dev.valla.conflict.Derived;
import dev.valla.lineage.CopyLink;
import dev.valla.weigh.Weighing;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The evidence, weighed in one reading. */
final class Weighed implements Inquiry {
    private final Evidence evidence;
    private final Verdicts verdicts;
    private final Reading reading;

    private Weighed(Evidence evidence, Verdicts verdicts) {
        this.evidence = evidence;
        this.verdicts = verdicts;
        this.reading = evidence.reading(verdicts.notBelieved());
    }

    static Inquiry of(Material material) {
        Verdicts verdicts = Verdicts.of(material.judgements());
        return new Weighed(Evidence.of(material, verdicts), verdicts);
    }

    @Override
    public Inquiry following(Material material) {
        Verdicts now = Verdicts.of(material.judgements());
        return new Weighed(evidence.following(material, now), now);
    }

    Evidence evidence() {
        return evidence;
    }

    Reading reading() {
        return reading;
    }

    @Override
    public Inquiry inReading(Collection<Subject> notBelieved) {
        Verdicts other = verdicts.withNotBelieved(notBelieved);
        return new Weighed(evidence.under(other), other);
    }

    @Override
    public Material material() {
        return evidence.material();
    }

    @Override
    public boolean sameEvidence(Inquiry other) {
        return other instanceof Weighed weighed && weighed.evidence == evidence;
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(evidence.findings().all());
    }

    @Override
    public List<Match> matches() {
        return evidence.gathered().matches();
    }

    @Override
    public List<Difference> differences() {
        return evidence.gathered().differences();
    }

    @Override
    public List<CopyLink> lineage() {
        return evidence.lineage().links();
    }

    @Override
    public List<CopyLink> everyLink() {
        return evidence.everyLink();
    }

    @Override
    public List<NameLink> nameLinks() {
        return evidence.nameLinks();
    }

    @Override
    public List<ConflictNow> conflicts() {
        var all = evidence.conflicts().stream()
                .map(conflict -> new ConflictNow(conflict, reading.isLive(conflict)))
                .toList();
        return Stream.concat(
                        all.stream().filter(ConflictNow::live), all.stream().filter(c -> !c.live()))
                .toList();
    }

    @Override
    public Standing standing(String id) {
        return reading.standing(id);
    }

    @Override
    public Standing.Degree degree(String id) {
        return reading.degree(reading.number(id));
    }

    @Override
    public boolean isContested(String finding) {
        return reading.contested().contains(finding);
    }

    @Override
    public List<String> stated(String claim) {
        return evidence.gathered().stated().getOrDefault(claim, List.of());
    }

    @Override
    public Optional<Derived> derived(String finding) {
        return evidence.derived(finding);
    }

    @Override
    public String known(String source, String name) {
        return evidence.names().canonical(source, name);
    }

    @Override
    public List<Linchpin> linchpins() {
        return new Linchpins(evidence, reading).all();
    }

    @Override
    public List<Together> together(int most) {
        return new Linchpins(evidence, reading).together(most);
    }

    @Override
    public Optional<NextQuestion> nextQuestion() {
        return new Linchpins(evidence, reading).nextQuestion();
    }

    @Override
    public List<Diagnosis> diagnoses() {
        return Suspects.sourcesAndWitnesses(evidence, reading).of(evidence.conflicts());
    }

    @Override
    public List<Diagnosis> suspectClaims() {
        return Suspects.claims(evidence, reading).of(evidence.conflicts());
    }

    @Override
    public Optional<Resilience> resilience(String id) {
        return new Cutting(evidence, reading).of(reading.number(id));
    }

    @Override
    public List<Subject> notBelieved() {
        return verdicts.notBelieved();
    }

    @Override
    public WhatIf without(Collection<Subject> notBelieved) {
        var after = new LinkedHashSet<>(notBelieved());
        after.addAll(notBelieved);
        return between(notBelieved(), after);
    }

    @Override
    public List<Subject> doubted() {
        return verdicts.doubtful();
    }

    @Override
    public WhatIf withoutDoubted(Collection<Subject> besides) {
        var off = new LinkedHashSet<>(notBelieved());
        off.addAll(besides);
        verdicts.doubtedAltogether().forEach(off::add);
        Evidence then = evidence.under(verdicts.withNotBelieved(off));
        var told = new LinkedHashSet<>(off);
        told.addAll(doubted());
        return new Comparing(evidence, reading, notBelieved(), then, then.readingWithoutDoubted(off), told).whatIf();
    }

    @Override
    public WhatIf between(Collection<Subject> before, Collection<Subject> after) {
        return new Comparing(
                        evidence.under(verdicts.withNotBelieved(before)),
                        before,
                        evidence.under(verdicts.withNotBelieved(after)),
                        after)
                .whatIf();
    }

    @Override
    public WhatIf since(Inquiry before) {
        if (!(before instanceof Weighed then)) {
            throw new IllegalArgumentException("readings of one material can be compared; this is none: " + before);
        }
        return new Comparing(then.evidence, then.reading, then.notBelieved(), evidence, reading, notBelieved())
                .whatIf();
    }

    @Override
    public Why why(String id) {
        return new Proofs(evidence, reading).of(id);
    }

    @Override
    public List<Argued> arguments() {
        return evidence.arguments().all();
    }

    @Override
    public Optional<Argument.Meant> meant(String id) {
        return evidence.arguments().meant(id);
    }

    @Override
    public Optional<Argument.Meant> groundOf(String event) {
        return evidence.findings().find(event).flatMap(Grounds::of).map(evidence.arguments()::meant);
    }

    @Override
    public List<Flagged> flagged() {
        return new Reasons(evidence, reading).flagged();
    }

    @Override
    public List<Subject> named(String typed) {
        return new Naming(evidence).of(typed);
    }

    @Override
    public Optional<String> hindrance(Subject on) {
        return on instanceof Subject.OfSame same
                        && evidence.claims().has(same.left())
                        && evidence.claims().has(same.right())
                ? Alignment.hindrance(
                        evidence.claims().get(same.left()).type(),
                        evidence.claims().get(same.right()).type())
                : Optional.empty();
    }

    @Override
    public Weighing weighing() {
        return reading.weighing();
    }

    @Override
    public List<String> nextSteps() {
        return new NextSteps(this).all();
    }
}
