package dev.valla.ask;

import dev.valla.align.Finding;
import java.util.ArrayList;
import java.util.List;

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
        inquiry.linchpins().stream()
                .filter(linchpin -> linchpin.load() > 0)
                .findFirst()
                .ifPresent(l -> steps.add("valla without \"%s\" — %s: the most that rests on one"
                        .formatted(l.member().written(), Told.count(l.load(), "finding falls", "findings fall"))));
        silent().ifPresent(f ->
                steps.add("valla why %s — no source says on what evidence %s".formatted(f.id(), f.told())));
        int unchecked = inquiry.material().claims().size()
                - inquiry.material().checked().size();
        if (unchecked > 0) {
            steps.add("valla open — %s not yet compared with the words by a person"
                    .formatted(Told.count(unchecked, "claim is", "claims are")));
        }
        return steps;
    }

    private java.util.Optional<Finding> silent() {
        return inquiry.findings().stream()
                .filter(f -> f.slot() == Finding.Slot.GROUND && f.claims().isEmpty())
                .findFirst();
    }
}
