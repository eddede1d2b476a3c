package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import java.util.List;

/**
 * That an event happened, or one value of one of its slots, or that it did not; and the claims that say so.
 *
 * @param id       {@code f9} for an event, {@code f9t17} for one value of its time: made from the claim that founds it, so that
 *                 a footnote can cite it after new sources came in
 * @param event    the id of the event finding this belongs to; its own id for an event finding
 * @param slot     what of the event it speaks of
 * @param subjects canonical names of those who did or underwent it
 * @param value    EDTF for a time, a name for a place, a number and what it counts ("11 people"); empty for an event
 * @param told     in plain words: "birth of Georgy Safarov", "born 1891"
 * @param claims   ids of the claims that support it, finer values that entail it included; in dossier order
 * @param matches  ids of the matches that it presumes
 */
public record Finding(
        String id,
        String event,
        Slot slot,
        EventType type,
        Claim.Polarity polarity,
        List<String> subjects,
        String value,
        String told,
        List<String> claims,
        List<String> matches) {

    /** What of an event a finding speaks of. */
    public enum Slot {
        EVENT,
        TIME,
        PLACE,
        /** How many, how old, how long. */
        NUMBER,
        GROUND
    }

    public Finding {
        subjects = List.copyOf(subjects);
        claims = List.copyOf(claims);
        matches = List.copyOf(matches);
    }
}
