package dev.valla.dossier;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.StatedTime;
import java.util.List;
import java.util.Optional;

/**
 * What makes two claims the same: their words, their type and what fills their slots. By which pattern they were read does not.
 *
 * @param time EDTF
 */
public record Slots(
        Quotation quotation,
        EventType type,
        List<Participant> participants,
        Optional<String> time,
        Optional<String> timeWords,
        Optional<String> place,
        List<String> attributedTo,
        List<String> through,
        Claim.Citation citation,
        Claim.Polarity polarity,
        Claim.Certainty certainty,
        List<List<Claim.Ground>> restsOn,
        boolean only) {

    public static Slots of(Claim claim) {
        return new Slots(
                claim.quotation(),
                claim.type(),
                claim.participants(),
                claim.time().map(time -> time.edtf().text()),
                claim.time().map(StatedTime::words),
                claim.place(),
                claim.attributedTo(),
                claim.through(),
                claim.citation(),
                claim.polarity(),
                claim.certainty(),
                claim.restsOn(),
                claim.only());
    }
}
