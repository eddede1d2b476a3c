package dev.valla.ask;

import dev.valla.align.Finding;
import dev.valla.claim.Judgement;
import dev.valla.claim.Reliability;
import dev.valla.claim.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the user could do next, the most telling first. */
final class NextSteps {
    private final Inquiry inquiry;

    NextSteps(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    List<String> all() {
        var steps = new ArrayList<String>();
        inquiry.conflicts().stream()
                .filter(ConflictNow::live)
                .findFirst()
                .ifPresent(c -> steps.add("valla why %s — the words and the sum behind: %s"
                        .formatted(c.conflict().id(), c.conflict().reason())));
        blame().ifPresent(steps::add);
        Optional<Linchpin> heaviest = inquiry.linchpins().stream()
                .filter(linchpin -> linchpin.load() > 0)
                .findFirst();
        heaviest.ifPresent(l -> steps.add("valla without \"%s\" — %s: the most that rests on one"
                .formatted(l.member().written(), Told.count(l.load(), "finding falls", "findings fall"))));
        inquiry.nextQuestion()
                .filter(q ->
                        heaviest.map(l -> !q.members().contains(l.member())).orElse(true))
                .ifPresent(q -> steps.add("valla without \"%s\" — look into this one next: %s if it is settled"
                        .formatted(
                                q.members().getFirst().written(),
                                Told.count(q.moves().size(), "standing changes", "standings change"))));
        silent().ifPresent(f ->
                steps.add("valla why %s — no source says on what evidence %s".formatted(f.id(), f.told())));
        doubtful().ifPresent(steps::add);
        int unchecked = inquiry.material().claims().size()
                - inquiry.material().checked().size();
        if (unchecked > 0) {
            steps.add("valla open — %s not yet compared with the words by a person"
                    .formatted(Told.count(unchecked, "claim is", "claims are")));
        }
        return steps;
    }

    /** For several conflicts the way out of all, where one is known. */
    private Optional<String> blame() {
        List<Diagnosis> diagnoses = inquiry.diagnoses();
        int live = diagnoses.stream().mapToInt(d -> d.conflicts().size()).sum();
        int least = diagnoses.stream().mapToInt(Diagnosis::atLeast).sum();
        return live < 2
                ? Optional.empty()
                : Optional.of(
                        "valla conflicts — who might be wrong: to settle all %d conflicts, at least %s would have to be"
                                .formatted(live, Told.count(least, "source or witness", "sources or witnesses")));
    }

    /** What a source says against a witness whom nobody has judged yet: a judgement to make, never made. */
    private Optional<String> doubtful() {
        Set<Subject> judged =
                inquiry.material().judgements().stream().map(Judgement::on).collect(Collectors.toSet());
        return Reliability.in(inquiry.material().claims()).stream()
                .flatMap(claim -> Reliability.of(claim)
                        .filter(against -> !judged.contains(new Subject.OfWitness(against.witness())))
                        .map(against -> against.offer(claim.id()))
                        .stream())
                .findFirst()
                .map(offer -> offer + " — a source speaks against this witness; the judgement is yours");
    }

    private Optional<Finding> silent() {
        return inquiry.findings().stream()
                .filter(f -> f.slot() == Finding.Slot.GROUND && f.claims().isEmpty())
                .findFirst();
    }
}
