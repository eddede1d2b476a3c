package dev.valla.lineage;

import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which passages of the sources copy which, and so where the words of a quotation come from. Immutable; safe to share between
 * threads; the order in which sources are given does not matter.
 */
public final class Lineage {
    private final List<Tie> ties;
    private final Origins origins;

    Lineage(Collection<Tie> ties) {
        this.ties = ties.stream()
                .sorted(Comparator.comparing((Tie t) -> t.link().a())
                        .thenComparing(t -> t.link().b())
                        .thenComparing(t -> t.link().id()))
                .toList();
        this.origins = new Origins(this.ties);
    }

    /** Compares all with all; what follows one by one goes through {@link LineageIndex}. */
    public static Lineage of(List<Source> sources) {
        LineageIndex index = new LineageIndex();
        sources.forEach(index::add);
        return index.lineage();
    }

    /** By path of the one, then of the other. */
    public List<CopyLink> links() {
        return ties.stream().map(Tie::link).toList();
    }

    /** The same without links that somebody overruled. */
    public Lineage without(Set<String> overruled) {
        return new Lineage(
                ties.stream().filter(t -> !overruled.contains(t.link().id())).toList());
    }

    /** Where its words come from. */
    public Origin originOf(Quotation quotation) {
        return origins.of(quotation);
    }

    /** The passage that it copies, where there is one and the direction is known. */
    public Optional<Origin.Exemplar> exemplarOf(Quotation quotation) {
        return originOf(quotation) instanceof Origin.Exemplar exemplar ? Optional.of(exemplar) : Optional.empty();
    }
}
