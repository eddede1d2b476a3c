package dev.valla.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person's verdict on something of the dossier. Never deleted, only superseded.
 *
 * @param entry      its number in the journal, from 1
 * @param scope      what limits it, as written: {@code time:1938/1940}, {@code about:PERSON}, {@code claim:ID}; empty for all
 * @param supersedes the entry it takes the place of
 * @param restsOn    ids of the findings and claims that are its reasons: when these fall it is flagged, not undone
 */
public record Judgement(
        int entry,
        Verdict verdict,
        Subject on,
        Optional<String> scope,
        String reason,
        String who,
        Instant when,
        Optional<Integer> supersedes,
        List<String> restsOn) {
    public Judgement {
        restsOn = List.copyOf(restsOn);
    }

    public enum Verdict {
        BELIEVE,
        DOUBT,
        DISCOUNT,
        WITHHOLD
    }
}
