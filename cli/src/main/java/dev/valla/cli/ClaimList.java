package dev.valla.cli;

import dev.valla.align.Finding;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Claim;
import dev.valla.claim.Locators;
import dev.valla.conflict.Derived;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims for people: two lines each, what is said and the very words. */
final class ClaimList {
    private static final int INDENT = 6;
    private final Screen screen;
    private final Inquiry inquiry;
    private final Supported supported;
    private final Locators locators;
    private final boolean explain;

    ClaimList(Screen screen, Inquiry inquiry, boolean explain) {
        this.screen = screen;
        this.inquiry = inquiry;
        this.supported = new Supported(inquiry.findings());
        this.locators = new Locators(inquiry.material().sources());
        this.explain = explain;
    }

    void print(List<Claim> claims) {
        String before = "";
        for (Claim claim : claims) {
            String source = claim.quotation().source();
            if (!source.equals(before)) {
                screen.line((before.isEmpty() ? "" : "\n") + screen.strong(source));
                before = source;
            }
            one(claim);
        }
        if (claims.isEmpty()) {
            screen.say("no claim of this kind among the %d of this dossier"
                    .formatted(inquiry.material().claims().size()));
        }
    }

    private void one(Claim claim) {
        String sign = screen.sign(inquiry.standing(supported.event(claim).id()));
        screen.item(INDENT + 3, Screen.padded(Screen.padded(claim.id(), INDENT - 1) + sign, INDENT + 1), head(claim));
        String where = locators.told(claim.quotation());
        screen.paragraph(
                INDENT + 2,
                screen.quiet(screen.quoted(claim.quotation().words())
                        + (where.isEmpty() ? "" : " " + screen.dash() + " " + where)));
        derived(claim)
                .ifPresent(derived -> screen.paragraph(
                        INDENT + 4, screen.dash() + " derived: " + time(derived) + "; " + derived.reason()));
        if (explain) {
            claim.because().forEach(reason -> screen.paragraph(INDENT + 4, screen.dash() + " " + reason));
        }
    }

    /** Only where its words leave the year open and the dossier does not. */
    private Optional<Derived> derived(Claim claim) {
        return Optional.ofNullable(supported.values(claim).get(Finding.Slot.TIME))
                .flatMap(finding -> inquiry.derived(finding.id()))
                .filter(derived -> derived.time().isPresent());
    }

    private static String time(Derived derived) {
        return derived.time().map(Edtf::text).orElse("");
    }

    private String head(Claim claim) {
        List<String> marks = new ArrayList<>();
        String voices = Told.voices(claim);
        if (!voices.isEmpty()) {
            marks.add(voices);
        }
        if (claim.citation() == Claim.Citation.NEEDED) {
            marks.add("citation needed");
        }
        if (claim.certainty() != Claim.Certainty.PLAIN) {
            marks.add(claim.certainty().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (inquiry.material().checked().contains(claim.id())) {
            marks.add("checked");
        }
        return Told.claim(claim) + (marks.isEmpty() ? "" : " (" + String.join("; ", marks) + ")");
    }
}
