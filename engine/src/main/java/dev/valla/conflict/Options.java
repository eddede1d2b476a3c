package dev.valla.conflict;

import dev.valla.time.Edtf;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * What a search for conflicts may use beside findings and claims.
 *
 * @param relations what claims say of the time between events
 * @param madeIn    by path of a source, when it was made: what is denied there is denied until then
 * @param tooFar    whether two places, as written, are certainly too far apart for one day; unknown is no
 * @param most      how many conflicts are looked for among events that hang together, before the search says that it stopped
 */
public record Options(
        List<Relation> relations, Map<String, Edtf> madeIn, BiPredicate<String, String> tooFar, int most) {
    public static final Options NONE = new Options(List.of(), Map.of(), (a, b) -> false, 10_000);

    public Options {
        relations = List.copyOf(relations);
        madeIn = Map.copyOf(madeIn);
    }

    /** Whether the same is looked for, as long; what is known of time and sources apart. */
    boolean searchesLike(Options other) {
        return most == other.most && tooFar.equals(other.tooFar);
    }
}
