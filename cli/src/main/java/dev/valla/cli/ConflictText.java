package dev.valla.cli;

import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Claim;
import dev.valla.claim.Locators;
import dev.valla.conflict.Conflict;

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
