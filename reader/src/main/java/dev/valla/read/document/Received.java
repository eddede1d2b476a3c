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
     */
    record Whole(Source source, List<String> remarks) implements Received {
        public Whole {
            remarks = List.copyOf(remarks);
        }
    }

    /** It is none, and why. */
    record Refused(Problem problem) implements Received {}
}
