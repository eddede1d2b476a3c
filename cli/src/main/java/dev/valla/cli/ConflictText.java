package dev.valla.cli;

import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Claim;
import dev.valla.claim.Locators;
import dev.valla.conflict.Conflict;
import java.util.List;

/** A conflict for people: what cannot be, the words on each side, the sum. */
final class ConflictText {
    private static final int INDENT = 4;
    private final Screen screen;
    private final Told told;
    private final Locators locators;

    ConflictText(Screen screen, Inquiry inquiry) {
        this.screen = screen;
        this.told = new Told(inquiry);
        this.locators = new Locators(inquiry.material().sources());
    }

    /** What one finding is in: what it clashes with, each with its sum. */
    void print(Sharing sharing) {
        if (sharing.finding().isEmpty()) {
            sharing.conflicts().forEach(this::print);
            return;
        }
        String shared = sharing.finding().get();
        screen.item(
                INDENT,
                screen.contested(),
                screen.strong("“%s” is in %s: without it none of them is left"
                        .formatted(
                                told.finding(shared),
                                Told.count(sharing.conflicts().size(), "conflict"))));
        List<String> stating = stating(sharing.conflicts());
        stating.forEach(id -> told.claim(id).ifPresent(this::words));
        sharing.conflicts().forEach(now -> clash(shared, stating, now));
        screen.blank();
    }

    /** The claims shown for it: those that all its conflicts show. */
    private static List<String> stating(List<ConflictNow> conflicts) {
        return conflicts.getFirst().conflict().claims().stream()
                .filter(id ->
                        conflicts.stream().allMatch(c -> c.conflict().claims().contains(id)))
                .toList();
    }

    private void clash(String shared, List<String> stating, ConflictNow now) {
        Conflict conflict = now.conflict();
        List<String> others = conflict.findings().stream()
                .filter(id -> !id.equals(shared))
                .map(id -> "“" + told.finding(id) + "”")
                .toList();
        screen.item(
                INDENT + 2,
                screen.contested(),
                "%s: %s%s".formatted(String.join(" and ", others), conflict.rule(), state(now)));
        conflict.claims().stream()
                .filter(id -> !stating.contains(id))
                .forEach(id -> told.claim(id).ifPresent(this::words));
        if (!conflict.arithmetic().isEmpty()) {
            screen.item(INDENT + 4, screen.dash(), conflict.arithmetic().getLast());
        }
    }

    void print(ConflictNow now) {
        Conflict conflict = now.conflict();
        screen.item(
                INDENT, now.live() ? screen.contested() : screen.dot(), screen.strong(conflict.reason()) + state(now));
        for (String id : conflict.claims()) {
            told.claim(id).ifPresent(this::words);
        }
        conflict.arithmetic().forEach(step -> screen.item(INDENT + 4, screen.dash(), step));
        conflict.explained().ifPresent(why -> screen.item(INDENT + 4, screen.dash(), "explained: " + why));
        screen.blank();
    }

    private String state(ConflictNow now) {
        String within = now.conflict().withinOneSource() ? "; within one source" : "";
        String live = now.live() || now.conflict().explained().isPresent() ? "" : "; not live in this reading";
        return "  [" + now.conflict().id() + within + live + "]";
    }

    private void words(Claim claim) {
        String voices = Told.voices(claim);
        screen.item(
                INDENT + 2 + 6,
                Screen.padded(claim.id(), 5),
                screen.quoted(claim.quotation().words()) + " "
                        + screen.quiet(screen.dash() + " " + locators.cited(claim.quotation())
                                + (voices.isEmpty() ? "" : ", " + voices)));
    }
}
