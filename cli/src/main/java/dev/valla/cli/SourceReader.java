package dev.valla.cli;

import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import dev.valla.claim.Unweighed;
import java.util.List;

/** Reads the claims of one source: where the language comes in. */
@FunctionalInterface
interface SourceReader {
    Reading read(Source source);

    /**
     * What was read in one source.
     *
     * @param claims    without ids yet, in their order in the text
     * @param unweighed passages that name somebody but gave no claim
     */
    record Reading(List<Claim> claims, List<Unweighed> unweighed) {
        public Reading {
            claims = List.copyOf(claims);
            unweighed = List.copyOf(unweighed);
        }
    }
}
