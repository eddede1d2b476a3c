package dev.valla.lineage;

import dev.valla.claim.Source;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lineage of some sources, and the means to tell that of more without comparing these again. Immutable for all who look at it;
 * safe to share between threads.
 */
public final class GrowingLineage {
    private final List<Source> sources;
    private final Lineage lineage;
    /** Compares for whoever follows first; it holds all words, and goes where memory is wanted. */
    private final SoftReference<LineageIndex> index;

    private GrowingLineage(List<Source> sources, LineageIndex index) {
        this.sources = List.copyOf(sources);
        this.lineage = index.lineage();
        this.index = new SoftReference<>(index);
    }

    public static GrowingLineage of(List<Source> sources) {
        LineageIndex index = new LineageIndex();
        sources.forEach(index::add);
        return new GrowingLineage(sources, index);
    }

    public Lineage lineage() {
        return lineage;
    }

    /** The same as {@link #of}. Costs what the new sources touch where these are still among them, and all anew where one changed. */
    public GrowingLineage following(List<Source> next) {
        if (next.equals(sources)) {
            return this;
        }
        return more(next).flatMap(this::grown).orElseGet(() -> of(next));
    }

    /** Those that these lack; empty where one of these is not among them as it is. */
    private Optional<List<Source>> more(List<Source> next) {
        Map<String, Source> known = new LinkedHashMap<>();
        sources.forEach(source -> known.put(source.path(), source));
        List<Source> more = new ArrayList<>();
        for (Source source : next) {
            Source before = known.get(source.path());
            if (before == null) {
                more.add(source);
            } else if (before.equals(source)) {
                known.remove(source.path());
            }
        }
        return known.isEmpty() ? Optional.of(more) : Optional.empty();
    }

    private Optional<GrowingLineage> grown(List<Source> more) {
        LineageIndex still = index.get();
        if (still == null) {
            return Optional.empty();
        }
        synchronized (still) {
            if (still.size() != sources.size()) {
                return Optional.empty();
            }
            more.forEach(still::add);
            List<Source> all = new ArrayList<>(sources);
            all.addAll(more);
            return Optional.of(new GrowingLineage(all, still));
        }
    }
}
