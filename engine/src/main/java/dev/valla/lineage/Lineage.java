package dev.valla.lineage;

import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which passages of the sources copy which, and so where the words of a quotation come from. Immutable; safe to share between
 * threads; the order in which sources are given does not matter.
 */
public final class Lineage {
    private static final Comparator<CopyLink> BY_PATHS =
            Comparator.comparing(CopyLink::a).thenComparing(CopyLink::b).thenComparing(CopyLink::id);

    /** All of them, for the day when one is overruled. */
    private final List<Tie> ties;
    /** Those that are told. */
    private final List<Tie> told;

    private final List<CopyLink> cites;
    private final References references;
    private final Origins origins;

    Lineage(Collection<Tie> ties, Collection<CopyLink> cites, References references) {
        this.ties =
                ties.stream().sorted(Comparator.comparing(Tie::link, BY_PATHS)).toList();
        this.cites = cites.stream().sorted(BY_PATHS).toList();
        this.references = references;
        this.told = Nearest.among(this.ties);
        this.origins = new Origins(told);
    }

    /** Compares all with all; what follows one by one goes through {@link LineageIndex}. */
    public static Lineage of(List<Source> sources) {
        LineageIndex index = new LineageIndex();
        sources.forEach(index::add);
        return index.lineage();
    }

    /** By path of the one, then of the other. A copy of a copy is told once, through the nearest exemplar. */
    public List<CopyLink> links() {
        return Stream.concat(told.stream().map(Tie::link), cites.stream())
                .sorted(BY_PATHS)
                .toList();
    }

    /** The same without links that somebody overruled. */
    public Lineage without(Set<String> overruled) {
        return new Lineage(
                ties.stream().filter(t -> !overruled.contains(t.link().id())).toList(),
                cites.stream().filter(c -> !overruled.contains(c.id())).toList(),
                references);
    }

    /** Where its words come from. */
    public Origin originOf(Quotation quotation) {
        return origins.of(quotation);
    }

    /**
     * Names of the documents that its source cites for it, by a reference mark after it or in its sentence. Whether they are at
     * hand does not matter: several that cite one document have one origin.
     */
    public List<String> citedFor(Quotation quotation) {
        Set<String> standing = cites.stream()
                .filter(c -> c.a().equals(quotation.source()))
                .map(CopyLink::b)
                .collect(Collectors.toSet());
        return references.citedFor(quotation).stream()
                .filter(standing::contains)
                .toList();
    }

    /** The passage that it copies, where there is one and the direction is known. */
    public Optional<Origin.Exemplar> exemplarOf(Quotation quotation) {
        return originOf(quotation) instanceof Origin.Exemplar exemplar ? Optional.of(exemplar) : Optional.empty();
    }
}
