package dev.valla.workbench;

import dev.valla.ask.Material;
import dev.valla.ask.WhatIf;
import dev.valla.ask.Why;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the page gets to draw, but for the long lists. Offsets are UTF-16 units, as in JavaScript. */
final class Sheet {
    /** So many digits of a digest are shown; a dossier from elsewhere may have fewer. */
    private static final int DIGITS = 16;

    private Sheet() {}

    /** The frame: which sources there are, without their texts, and how many claims. Nothing of it needs weighing. */
    static Map<String, Object> frame(Desk desk, Holding holding) {
        Material material = holding.material();
        var claims = new HashMap<String, Integer>();
        material.claims().forEach(claim -> claims.merge(claim.quotation().source(), 1, Integer::sum));
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("version", holding.version());
        sheet.put("title", desk.title());
        sheet.put("readOnly", desk.isReadOnly());
        sheet.put(
                "sources",
                material.sources().stream()
                        .map(source -> source(source, claims.getOrDefault(source.path(), 0)))
                        .toList());
        return sheet;
    }

    private static Map<String, Object> source(Source source, int claims) {
        Bibliography about = source.about();
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("path", source.path());
        sheet.put(
                "digest",
                source.sha256().substring(0, Math.min(DIGITS, source.sha256().length())));
        sheet.put("label", source.label());
        sheet.put("authors", about.authors());
        sheet.put("date", about.date().orElse(""));
        sheet.put("language", about.language().orElse(""));
        sheet.put("body", source.body());
        sheet.put("length", source.text().length());
        sheet.put("claims", claims);
        sheet.put("notRead", source.notRead());
        return sheet;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What changed between two readings.
     *
     * @param most of so many changes that nobody reads them all, these are told; the others are counted by the page from the
     *     standings themselves
     */
    static Map<String, Object> changes(WhatIf changed, int most) {
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put(
                "changes",
                changed.changes().stream().limit(most).map(Sheet::change).toList());
        sheet.put("changed", changed.changes().size());
        sheet.put("counts", counts(changed));
        sheet.put("settled", changed.settled());
        sheet.put("newConflicts", changed.newConflicts());
        sheet.put("notWeighed", changed.notWeighed());
        sheet.put("beside", changed.beside());
        return sheet;
    }

    private static Map<String, Integer> counts(WhatIf changed) {
        var counts = new HashMap<String, Integer>();
        changed.changes().forEach(change -> counts.merge(word(Turn.of(change)), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Object> change(WhatIf.Change c) {
        return Map.of(
                "finding", c.finding(),
                "turn", word(Turn.of(c)),
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
                "parts", why.parts().stream().map(Sheet::why).toList(),
                "leg", why.leg());
    }

    private static Map<String, Object> quotation(Quotation q) {
        return Map.of("source", q.source(), "start", q.start(), "end", q.end(), "words", q.words());
    }
}
