package dev.valla.workbench;

import dev.valla.ask.Material;
import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every claim as a row of numbers: a dossier of twenty thousand claims is sent in about two megabytes. */
final class ClaimRows {
    private final Strings strings = new Strings();
    private final Map<String, Integer> sources = new HashMap<>();
    private final Material material;

    private ClaimRows(Material material) {
        this.material = material;
        material.sources().stream().map(Source::path).forEach(path -> sources.put(path, sources.size()));
    }

    static Map<String, Object> of(Holding holding) {
        var rows = new ClaimRows(holding.material());
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("version", holding.version());
        sheet.put("claims", holding.material().claims().stream().map(rows::row).toList());
        sheet.put("strings", rows.strings.texts());
        return sheet;
    }

    /** Without the words: the page has the text, and takes them from there. */
    private List<Object> row(Claim claim) {
        Optional<StatedTime> time = claim.time();
        return new Row()
                .and(strings.of(claim.id()))
                .and(strings.of(claim.type().word()))
                .and(sources.getOrDefault(claim.quotation().source(), 0))
                .and(claim.quotation().start())
                .and(claim.quotation().end())
                .and(participants(claim))
                .and(strings.of(time.map(t -> t.edtf().toString())))
                .and(strings.of(time.map(StatedTime::words)))
                .and(strings.of(claim.place()))
                .and(strings.of(claim.because().stream().findFirst()))
                .and(material.checked().contains(claim.id()))
                .and(strings.of(time.map(StatedTime::resolvedFrom)))
                .and(strings.of(claim.attributedTo()))
                .and(strings.of(claim.through()))
                .and(strings.of(claim.citation() == Claim.Citation.NONE ? "" : Sheet.word(claim.citation())))
                .and(strings.of(claim.polarity() == Claim.Polarity.ASSERTED ? "" : Sheet.word(claim.polarity())))
                .and(strings.of(claim.certainty() == Claim.Certainty.PLAIN ? "" : Sheet.word(claim.certainty())))
                .and(strings.of(claim.details()))
                .fields();
    }

    /** Role, name and words of each, one after the other. */
    private List<Object> participants(Claim claim) {
        var all = new ArrayList<Object>();
        claim.participants().forEach(p -> {
            all.add(strings.of(p.role().word()));
            all.add(strings.of(p.name()));
            all.add(strings.of(p.words()));
        });
        return all;
    }
}
