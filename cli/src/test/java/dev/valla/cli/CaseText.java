package dev.valla.cli;

import dev.valla.align.Finding;
import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Linchpin;
import dev.valla.ask.Standing;
import dev.valla.ask.WhatIf;
import dev.valla.claim.Claim;
import dev.valla.claim.Quotation;
import dev.valla.lineage.CopyLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What Valla makes of a case, for a historian to read and correct. No ids, and sorted by where the words stand, so that the order
 * in which files are read changes nothing.
 */
final class CaseText {
    private final Inquiry inquiry;
    private final Told told;
    private final StringBuilder text = new StringBuilder();

    private CaseText(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.told = new Told(inquiry);
    }

    static String of(Inquiry inquiry) {
        CaseText text = new CaseText(inquiry);
        text.claims();
        text.findings();
        text.conflicts();
        text.lineage();
        text.falls();
        return text.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void claims() {
        String source = "";
        for (Claim claim : sorted()) {
            if (!claim.quotation().source().equals(source)) {
                source = claim.quotation().source();
                line((text.isEmpty() ? "" : "\n") + "CLAIMS of " + source);
            }
            String voices = Told.voices(claim);
            line("  " + Told.claim(claim) + (voices.isEmpty() ? "" : " (" + voices + ")"));
            line("      " + quoted(claim.quotation()));
        }
    }

    private List<Claim> sorted() {
        return inquiry.material().claims().stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.quotation().source())
                        .thenComparingInt(claim -> claim.quotation().start())
                        .thenComparing(claim -> Told.claim(claim)))
                .toList();
    }

    private static String quoted(Quotation quotation) {
        return "“" + quotation.words().replaceAll("\\s+", " ") + "”";
    }

    private void findings() {
        List<String> lines = new ArrayList<>();
        for (Finding finding : inquiry.findings()) {
            Standing standing = inquiry.standing(finding.id());
            lines.add(
                    "  %c%s %s".formatted(standing.degree().glyph(), standing.contested() ? "✕" : " ", finding.told()));
        }
        section("FINDINGS", lines);
    }

    private void conflicts() {
        List<String> lines = new ArrayList<>();
        for (ConflictNow now : inquiry.conflicts()) {
            // Findings, not claims: which of several that say the same is shown depends on the order of reading.
            List<String> sides = now.conflict().findings().stream()
                    .map(id -> "      " + told.finding(id))
                    .sorted()
                    .toList();
            String explained = now.conflict()
                    .explained()
                    .map(why -> "\n      explained: " + why)
                    .orElse("");
            lines.add("  " + (now.live() ? "✕ " : "· ") + now.conflict().rule() + "\n" + String.join("\n", sides)
                    + explained);
        }
        section("CONFLICTS", lines);
    }

    private void lineage() {
        section("LINEAGE", inquiry.lineage().stream().map(CaseText::link).toList());
    }

    /** Where the direction is not known, the order of the two says nothing. */
    private static String link(CopyLink link) {
        String first = link.a().compareTo(link.b()) < 0 ? link.a() : link.b();
        String second = first.equals(link.a()) ? link.b() : link.a();
        return "  "
                + (link.relation() == CopyLink.Relation.RELATED
                        ? first + " and " + second + " are related"
                        : link.told());
    }

    private void falls() {
        for (Linchpin linchpin : inquiry.linchpins().stream()
                .sorted(Comparator.comparing((Linchpin one) -> one.member().written()))
                .toList()) {
            WhatIf answer = inquiry.without(List.of(linchpin.member()));
            List<String> lines = answer.changes().stream()
                    .map(change -> "  %c %s".formatted(change.after().degree().glyph(), told.finding(change.finding())))
                    .toList();
            section("WITHOUT " + linchpin.member().written(), lines);
        }
    }

    private void section(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(heading);
            lines.stream().sorted().forEach(this::line);
        }
    }
}
