package dev.valla.workbench;

import dev.valla.align.Finding;
import dev.valla.align.Match;
import dev.valla.ask.Inquiry;
import dev.valla.ask.NameLink;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.conflict.Conflict;
import dev.valla.lineage.CopyLink;
import dev.valla.time.Edtf;
import dev.valla.time.EdtfInterval;
import dev.valla.time.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Every finding as a row of numbers, with what joins them and what cannot be true together. */
final class FindingRows {
    private final Strings strings = new Strings();
    private final Map<String, Integer> claims = new HashMap<>();
    private final Map<String, Integer> findings = new HashMap<>();
    private final Inquiry inquiry;

    private FindingRows(Inquiry inquiry) {
        this.inquiry = inquiry;
        inquiry.material().claims().stream().map(Claim::id).forEach(id -> claims.put(id, claims.size()));
        inquiry.findings().stream().map(Finding::id).forEach(id -> findings.put(id, findings.size()));
    }

    static Map<String, Object> of(Inquiry inquiry) {
        var rows = new FindingRows(inquiry);
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("findings", inquiry.findings().stream().map(rows::finding).toList());
        sheet.put(
                "states",
                inquiry.material().claims().stream()
                        .map(claim -> rows.numbers(inquiry.stated(claim.id()), rows.findings))
                        .toList());
        sheet.put("known", rows.known());
        sheet.put(
                "conflicts",
                inquiry.conflicts().stream()
                        .map(now -> conflict(now.conflict()))
                        .toList());
        sheet.put("copies", inquiry.everyLink().stream().map(FindingRows::copy).toList());
        sheet.put("matches", inquiry.matches().stream().map(FindingRows::match).toList());
        sheet.put("links", inquiry.nameLinks().stream().map(FindingRows::link).toList());
        sheet.put("arguments", Arguing.arguments(inquiry));
        sheet.put("strings", rows.strings.texts());
        return sheet;
    }

    /** The claims of an event are the same as those of its only value more often than not, and are then sent once. */
    private List<Object> finding(Finding f) {
        Optional<Edtf> time = f.slot() == Finding.Slot.TIME ? Edtf.read(f.value()) : Optional.empty();
        return new Row()
                .and(strings.of(f.id()))
                .and(findings.getOrDefault(f.event(), 0))
                .and(strings.of(Sheet.word(f.slot())))
                .and(strings.of(f.type().word()))
                .and(strings.of(f.subjects()))
                .and(strings.of(f.told()))
                .and(strings.of(f.value()))
                .and(numbers(f.claims(), claims))
                .and(f.type().shape() == EventType.Shape.STATE)
                .and(time.map(t -> bounds(t, f.type().shape() == EventType.Shape.STATE))
                        .orElse(List.of()))
                .fields();
    }

    /**
     * Day numbers (0 is 1 January 1970, proleptic Gregorian), both included, a side that the text leaves open being an empty
     * list; then whether it is approximate, whether uncertain; then, of a state, the days at which it lasted for certain.
     */
    private static List<Object> bounds(Edtf time, boolean lasting) {
        var bounds = new ArrayList<Object>();
        time.span().earliest().ifPresentOrElse(bounds::add, () -> bounds.add(List.of()));
        time.span().latest().ifPresentOrElse(bounds::add, () -> bounds.add(List.of()));
        bounds.add(time.has(Mark.APPROXIMATE) ? 1 : 0);
        bounds.add(time.has(Mark.UNCERTAIN) ? 1 : 0);
        if (lasting && time instanceof EdtfInterval state) {
            OptionalLong begun = state.start().latest();
            OptionalLong notEnded = state.end().earliest();
            if (begun.isPresent() && notEnded.isPresent() && begun.getAsLong() <= notEnded.getAsLong()) {
                bounds.add(begun.getAsLong());
                bounds.add(notEnded.getAsLong());
            }
        }
        return bounds;
    }

    private List<Integer> numbers(List<String> ids, Map<String, Integer> of) {
        return ids.stream().filter(of::containsKey).map(of::get).toList();
    }

    /** Where the dossier knows a participant under another name than the claim has: claim, place among its participants, name. */
    private List<List<Integer>> known() {
        var known = new ArrayList<List<Integer>>();
        for (Claim claim : inquiry.material().claims()) {
            for (int i = 0; i < claim.participants().size(); i++) {
                Participant p = claim.participants().get(i);
                String name = inquiry.known(claim.quotation().source(), p.name());
                if (!name.equals(p.name())) {
                    known.add(List.of(claims.getOrDefault(claim.id(), 0), i, strings.of(name)));
                }
            }
        }
        return known;
    }

    private static Map<String, Object> conflict(Conflict c) {
        return Map.of(
                "id", c.id(),
                "findings", c.findings(),
                "claims", c.claims(),
                "reason", c.reason(),
                "arithmetic", c.arithmetic(),
                "explained", c.explained().orElse(""));
    }

    private static Map<String, Object> match(Match m) {
        return Map.of(
                "id", m.id(), "kind", Sheet.word(m.kind()), "left", m.left(), "right", m.right(), "reason", m.reason());
    }

    private static Map<String, Object> link(NameLink l) {
        return Map.of(
                "id",
                l.id(),
                "source",
                l.source(),
                "said",
                l.said(),
                "name",
                l.name(),
                "why",
                l.why(),
                "claims",
                l.claims());
    }

    static Map<String, Object> copy(CopyLink link) {
        return Map.of(
                "id", link.id(),
                "a", link.a(),
                "b", link.b(),
                "relation", Sheet.word(link.relation()),
                "kind", link.kind().map(Sheet::word).orElse(""),
                "reason", link.reason(),
                "evidence",
                        link.evidence().stream()
                                .map(p -> List.of(p.aStart(), p.aEnd(), p.bStart(), p.bEnd(), p.shared()))
                                .toList());
    }
}
