package dev.valla.read.document;

import dev.valla.claim.Problem;
import dev.valla.claim.Source;
import java.util.List;

/** What became of one file. */
public sealed interface Received {
    /**
     * It is a source.
     *
     * @param remarks what a reader should know of how it was read ("taken for windows-1251: …"); nothing is missing
     * @param lacking what of it could not be read and ought to be: pages that are images, a language that is not known, a sidecar in disorder
     */
    record Whole(Source source, List<String> remarks, List<Problem> lacking) implements Received {
        public Whole {
            remarks = List.copyOf(remarks);
            lacking = List.copyOf(lacking);
        }
    }

    /** It is none, and why. */
    record Refused(Problem problem) implements Received {}
}
