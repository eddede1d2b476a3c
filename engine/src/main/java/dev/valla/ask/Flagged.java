package dev.valla.ask;

import dev.valla.claim.Judgement;
import java.util.List;

/**
 * A judgement whose reasons no longer stand. It holds all the same, until its maker takes it back.
 *
 * @param fallen ids of the findings and claims it rests on that do not stand, or that the dossier no longer has
 */
public record Flagged(Judgement judgement, List<String> fallen) {
    public Flagged {
        fallen = List.copyOf(fallen);
    }

    /** In plain words. */
    public String told() {
        return Reasons.told(this);
    }
}
