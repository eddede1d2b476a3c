package dev.valla.workbench;

import dev.valla.align.Finding;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Linchpin;
import dev.valla.ask.Standing;
import dev.valla.ask.WhatIf;
import dev.valla.ask.Why;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import dev.valla.lineage.CopyLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page gets to draw. Offsets are UTF-16 units, as in JavaScript. */
final class Sheet {
    private Sheet() {}

    static Map<String, Object> dossier(String title, Inquiry inquiry) {
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("title", title);
        sheet.put(
                "sources",
                inquiry.material().sources().stream().map(Sheet::source).toList());
        sheet.put(
                "claims",
                inquiry.material().claims().stream()
                        .map(claim -> claim(claim, inquiry.material().checked().contains(claim.id())))
                        .toList());
        sheet.put("findings", inquiry.findings().stream().map(Sheet::finding).toList());
        sheet.put("copies", inquiry.lineage().stream().map(Sheet::copy).toList());
        sheet.put(
                "conflicts",
                inquiry.conflicts().stream()
                        .map(now -> conflict(now.conflict()))
                        .toList());
        sheet.put("notBelieved", written(inquiry.notBelieved()));
        sheet.put("nextSteps", inquiry.nextSteps());
        return sheet;
    }

    private static Map<String, Object> source(Source source) {
        Bibliography about = source.about();
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("path", source.path());
        sheet.put("label", source.label());
        sheet.put("authors", about.authors());
        sheet.put("date", about.date().orElse(""));
        sheet.put("language", about.language().orElse(""));
        sheet.put("body", source.body());
        sheet.put("text", source.text());
        sheet.put("notRead", source.notRead());
        return sheet;
    }

    private static Map<String, Object> claim(Claim claim, boolean checked) {
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("id", claim.id());
        sheet.put("type", claim.type().word());
        sheet.put("quote", quotation(claim.quotation()));
        sheet.put(
                "participants",
                claim.participants().stream()
                        .map(p -> Map.of("role", p.role().word(), "name", p.name(), "words", p.words()))
                        .toList());
        sheet.put("time", claim.time().map(t -> t.edtf().toString()).orElse(""));
        sheet.put("timeWords", claim.time().map(t -> t.words()).orElse(""));
        sheet.put("resolvedFrom", claim.time().map(t -> t.resolvedFrom()).orElse(""));
        sheet.put("place", claim.place().orElse(""));
        sheet.put("attributedTo", claim.attributedTo());
        sheet.put("through", claim.through());
        sheet.put("citation", claim.citation().name().toLowerCase(java.util.Locale.ROOT));
        sheet.put("polarity", claim.polarity().name().toLowerCase(java.util.Locale.ROOT));
        sheet.put("certainty", claim.certainty().name().toLowerCase(java.util.Locale.ROOT));
        sheet.put("details", claim.details());
        sheet.put("because", claim.because());
        sheet.put("checked", checked);
        return sheet;
    }

    private static Map<String, Object> quotation(Quotation q) {
        return Map.of("source", q.source(), "start", q.start(), "end", q.end(), "words", q.words());
    }

    private static Map<String, Object> finding(Finding f) {
        return Map.of(
                "id", f.id(),
                "event", f.event(),
                "slot", f.slot().name().toLowerCase(java.util.Locale.ROOT),
                "told", f.told(),
                "value", f.value(),
                "claims", f.claims());
    }

    private static Map<String, Object> copy(CopyLink link) {
        return Map.of(
                "id", link.id(),
                "a", link.a(),
                "b", link.b(),
                "relation",
                        link.relation()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                "kind",
                        link.kind()
                                .map(k -> k.name().toLowerCase(java.util.Locale.ROOT))
                                .orElse(""),
                "reason", link.reason(),
                "evidence",
                        link.evidence().stream()
                                .map(p -> List.of(p.aStart(), p.aEnd(), p.bStart(), p.bEnd(), p.shared()))
                                .toList());
    }

    private static Map<String, Object> conflict(dev.valla.conflict.Conflict c) {
        return Map.of(
                "id", c.id(),
                "findings", c.findings(),
                "claims", c.claims(),
                "reason", c.reason(),
                "arithmetic", c.arithmetic(),
                "explained", c.explained().orElse(""));
    }

    /** How all stands in one reading, and what changed from the reading before. */
    static Map<String, Object> reading(Inquiry dossier, Inquiry reading, WhatIf changed) {
        var sheet = new LinkedHashMap<String, Object>();
        var standings = new LinkedHashMap<String, Object>();
        for (Finding finding : reading.findings()) {
            standings.put(finding.id(), standing(reading.standing(finding.id())));
        }
        dossier.material().claims().forEach(claim -> standings.put(claim.id(), standing(reading.standing(claim.id()))));
        sheet.put("standings", standings);
        sheet.put(
                "live",
                reading.conflicts().stream()
                        .filter(c -> c.live())
                        .map(c -> c.conflict().id())
                        .toList());
        sheet.put("loads", reading.linchpins().stream().map(Sheet::linchpin).toList());
        sheet.put("changes", changed.changes().stream().map(Sheet::change).toList());
        sheet.put("settled", changed.settled());
        sheet.put("newConflicts", changed.newConflicts());
        sheet.put("notWeighed", changed.notWeighed());
        sheet.put("beside", changed.beside());
        return sheet;
    }

    private static Map<String, Object> standing(Standing s) {
        return Map.of(
                "degree", s.degree().word(),
                "hangsOn", written(s.hangsOn()),
                "contested", s.contested(),
                "origins", s.origins());
    }

    private static Map<String, Object> linchpin(Linchpin l) {
        return Map.of("member", l.member().written(), "name", l.name(), "load", l.load());
    }

    private static Map<String, Object> change(WhatIf.Change c) {
        return Map.of(
                "finding", c.finding(),
                "before", standing(c.before()),
                "after", standing(c.after()),
                "step", c.step(),
                "because", c.because());
    }

    static Map<String, Object> why(Why why) {
        return Map.of(
                "told", why.told(),
                "quotations", why.quotations().stream().map(Sheet::quotation).toList(),
                "parts", why.parts().stream().map(Sheet::why).toList());
    }

    private static List<String> written(List<Subject> subjects) {
        var written = new ArrayList<String>();
        subjects.forEach(subject -> written.add(subject.written()));
        return written;
    }
}
