package dev.valla.claim;

import dev.valla.time.Edtf;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person changed in a claim as read. The machine's reading stays; the correction supersedes it.
 *
 * @param entry      its number in the journal, from 1
 * @param supersedes the entry it takes the place of
 */
public record Correction(
        int entry, String claim, Change change, String reason, String who, Instant when, Optional<Integer> supersedes) {

    /** One change. */
    public sealed interface Change {
        /** It happened then; empty where the text gives no time after all. */
        record Time(Optional<Edtf> edtf) implements Change {}

        /** The one named {@code from} in this claim is {@code to}. */
        record Person(String from, String to) implements Change {}

        record Place(Optional<String> place) implements Change {}

        record Type(EventType type) implements Change {}

        /** These words assert nothing of the kind. */
        record NotAClaim() implements Change {}

        /** A person has compared the claim with its words. */
        record Checked() implements Change {}

        /** Back to what was read. */
        record AsRead() implements Change {}

        /** A person read it, where the machine had read nothing; what was read stands in the claim itself. */
        record Missed() implements Change {}

        /** It was read elsewhere, by a person or by another program, and nobody here has compared it with its words yet. */
        record Brought() implements Change {}

        /** An earlier correction of the same claim holds no longer, and the one it took the place of holds again. */
        record TakenBack(int correction) implements Change {}
    }
}
