package dev.valla.workbench;

import dev.valla.align.Finding;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Linchpin;
import dev.valla.ask.Standing;
import dev.valla.ask.WhatIf;
import dev.valla.ask.Why;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import dev.valla.lineage.CopyLink;
import dev.valla.time.Edtf;
import dev.valla.time.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
                        .map(claim -> claim(claim, inquiry))
                        .toList());
        sheet.put("findings", findings(inquiry));
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

    private static Map<String, Object> claim(Claim claim, Inquiry inquiry) {
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("id", claim.id());
        sheet.put("type", claim.type().word());
        sheet.put("quote", place(claim.quotation()));
        sheet.put(
                "participants",
                claim.participants().stream()
                        .map(p -> participant(p, inquiry.known(claim.quotation().source(), p.name())))
                        .toList());
        sheet.put("time", claim.time().map(t -> t.edtf().toString()).orElse(""));
        sheet.put("timeWords", claim.time().map(t -> t.words()).orElse(""));
        sheet.put("resolvedFrom", claim.time().map(t -> t.resolvedFrom()).orElse(""));
        sheet.put("place", claim.place().orElse(""));
        sheet.put("attributedTo", claim.attributedTo());
        sheet.put("through", claim.through());
        sheet.put("citation", claim.citation() == Claim.Citation.NONE ? "" : word(claim.citation()));
        sheet.put("polarity", claim.polarity() == Claim.Polarity.ASSERTED ? "" : word(claim.polarity()));
        sheet.put("certainty", claim.certainty() == Claim.Certainty.PLAIN ? "" : word(claim.certainty()));
        sheet.put("details", claim.details());
        if (inquiry.material().checked().contains(claim.id())) {
            sheet.put("checked", true);
        }
        sheet.put("states", inquiry.stated(claim.id()));
        return sheet;
    }

    /** The words and the name in the dossier only where they are not the name itself. */
    private static Map<String, Object> participant(Participant p, String known) {
        return Map.of(
                "role",
                p.role().word(),
                "name",
                p.name(),
                "known",
                known.equals(p.name()) ? "" : known,
                "words",
                p.words().equals(p.name()) ? "" : p.words());
    }

    /** Without the words: the page has the text, and takes them from there. */
    private static Map<String, Object> place(Quotation q) {
        return Map.of("source", q.source(), "start", q.start(), "end", q.end());
    }

    private static Map<String, Object> quotation(Quotation q) {
        return Map.of("source", q.source(), "start", q.start(), "end", q.end(), "words", q.words());
    }

    private static List<Map<String, Object>> findings(Inquiry inquiry) {
        return inquiry.findings().stream().map(Sheet::finding).toList();
    }

    private static Map<String, Object> finding(Finding f) {
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("id", f.id());
        sheet.put("event", f.event());
        sheet.put("slot", word(f.slot()));
        sheet.put("type", f.type().word());
        if (f.type().shape() == EventType.Shape.STATE) {
            sheet.put("lasts", true);
        }
        sheet.put("subjects", f.subjects());
        sheet.put("told", f.told());
        sheet.put("value", f.value());
        sheet.put("claims", f.claims());
        if (f.slot() == Finding.Slot.TIME) {
            Edtf.read(f.value()).ifPresent(time -> bounds(sheet, time));
        }
        return sheet;
    }

    /** Day numbers (0 is 1 January 1970, proleptic Gregorian), both included; a side that the text leaves open is left out. */
    private static void bounds(Map<String, Object> sheet, Edtf time) {
        time.span().earliest().ifPresent(day -> sheet.put("from", day));
        time.span().latest().ifPresent(day -> sheet.put("to", day));
        if (time.has(Mark.APPROXIMATE)) {
            sheet.put("circa", true);
        }
        if (time.has(Mark.UNCERTAIN)) {
            sheet.put("unsure", true);
        }
    }

    private static Map<String, Object> copy(CopyLink link) {
        return Map.of(
                "id", link.id(),
                "a", link.a(),
                "b", link.b(),
                "relation", link.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "kind", link.kind().map(k -> k.name().toLowerCase(Locale.ROOT)).orElse(""),
                "reason", link.reason(),
                "evidence",
                        link.evidence().stream()
                                .map(p -> List.of(p.aStart(), p.aEnd(), p.bStart(), p.bEnd(), p.shared()))
                                .toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    /**
     * How all stands in one reading, and what changed from the reading before. One letter for each finding, then one for each
     * claim, in the order of the dossier's sheet: a page of twenty thousand claims asks this at every switch. Only where links
     * were overruled, so that other findings exist, these are told anew.
     */
    static Map<String, Object> reading(Inquiry dossier, Inquiry reading, WhatIf changed) {
        var sheet = new LinkedHashMap<String, Object>();
        List<Finding> findings = reading.findings();
        if (!findings.equals(dossier.findings())) {
            sheet.put("findings", findings(reading));
            sheet.put(
                    "conflicts",
                    reading.conflicts().stream()
                            .map(now -> conflict(now.conflict()))
                            .toList());
        }
        var degrees = new StringBuilder();
        findings.forEach(finding -> degrees.append(letter(reading.degree(finding.id()))));
        reading.material().claims().forEach(claim -> degrees.append(letter(reading.degree(claim.id()))));
        sheet.put("degrees", degrees.toString());
        sheet.put(
                "contested",
                findings.stream().map(Finding::id).filter(reading::isContested).toList());
        sheet.put(
                "live",
                reading.conflicts().stream()
                        .filter(c -> c.live())
                        .map(c -> c.conflict().id())
                        .toList());
        sheet.put("loads", reading.linchpins().stream().map(Sheet::linchpin).toList());
        sheet.putAll(changes(changed));
        return sheet;
    }

    /** What changed between two readings. */
    static Map<String, Object> changes(WhatIf changed) {
        return Map.of(
                "changes", changed.changes().stream().map(Sheet::change).toList(),
                "settled", changed.settled(),
                "newConflicts", changed.newConflicts(),
                "notWeighed", changed.notWeighed(),
                "beside", changed.beside());
    }

    private static char letter(Standing.Degree degree) {
        return switch (degree) {
            case STANDS -> 's';
            case HANGS_BY_ONE -> 'h';
            case FALLS -> 'f';
            case CANNOT_BE_TOLD -> 'u';
        };
    }

    private static Map<String, Object> linchpin(Linchpin l) {
        return Map.of("member", l.member().written(), "name", l.name(), "load", l.load());
    }

    private static Map<String, Object> change(WhatIf.Change c) {
        return Map.of(
                "finding", c.finding(),
                "before", c.before().degree().word(),
                "after", c.after().degree().word(),
                "contestedBefore", c.before().contested(),
                "contested", c.after().contested(),
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
