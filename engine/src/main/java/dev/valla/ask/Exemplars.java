package dev.valla.ask;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.Quotation;
import dev.valla.claim.StatedTime;
import dev.valla.lineage.Lineage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For a claim in a copied passage: where it comes from. A value that the copyist changed, or that the exemplar does not have, is
 * the copyist's own.
 */
final class Exemplars {
    private final Lineage lineage;
    private final Map<String, List<Claim>> bySource = new HashMap<>();

    /**
     * Where a claim comes from.
     *
     * @param source path of the source that has it first
     * @param claim  as it is made there; the copyist's own where none was read there
     * @param common name of the common source behind several, where nobody can say who had the words first
     */
    record Origin(String source, Claim claim, Optional<String> common) {}

    Exemplars(Lineage lineage, Iterable<Claim> claims) {
        this.lineage = lineage;
        for (Claim claim : claims) {
            bySource.computeIfAbsent(claim.quotation().source(), s -> new ArrayList<>())
                    .add(claim);
        }
    }

    /** The first to say what this claim says of this finding. */
    Origin origin(Claim claim, Finding finding) {
        var own = new Origin(claim.quotation().source(), claim, Optional.empty());
        return switch (lineage.originOf(claim.quotation())) {
            case dev.valla.lineage.Origin.Own o -> own;
            case dev.valla.lineage.Origin.CommonSource c -> new Origin(own.source(), claim, Optional.of(c.name()));
            case dev.valla.lineage.Origin.Exemplar e ->
                readThere(finding, e)
                        .map(there -> new Origin(e.source(), there, Optional.empty()))
                        .orElseGet(
                                () -> has(e, claim, finding) ? new Origin(e.source(), claim, Optional.empty()) : own);
        };
    }

    boolean isCopied(Claim claim, Finding finding) {
        return !origin(claim, finding).source().equals(claim.quotation().source());
    }

    private Optional<Claim> readThere(Finding finding, dev.valla.lineage.Origin.Exemplar exemplar) {
        return bySource.getOrDefault(exemplar.source(), List.of()).stream()
                .filter(other -> meet(other.quotation(), exemplar))
                .filter(other -> finding.claims().contains(other.id()))
                .findFirst();
    }

    private static boolean meet(Quotation q, dev.valla.lineage.Origin.Exemplar e) {
        return q.start() < e.end() && e.start() < q.end();
    }

    /** The exemplar was not read, or not so: its words decide whether the value was copied. */
    private static boolean has(dev.valla.lineage.Origin.Exemplar exemplar, Claim claim, Finding finding) {
        return switch (finding.slot()) {
            case EVENT, GROUND -> true;
            case TIME ->
                claim.time().map(StatedTime::words).filter(exemplar::has).isPresent();
            case PLACE -> claim.place().filter(exemplar::has).isPresent();
            case NUMBER -> exemplar.has(finding.value());
        };
    }
}
