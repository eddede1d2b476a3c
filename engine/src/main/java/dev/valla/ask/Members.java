package dev.valla.ask;

import dev.valla.claim.Judgement;
import dev.valla.claim.Subject;

/** The keys of members in the support graph: {@link Subject#written()} for all but judgements. */
final class Members {
    private static final String SOURCE = "source:";
    private static final String WITNESS = "witness:";
    private static final String CLAIM = "claim:";

    private Members() {}

    /** A judgement with a scope is a member of the legs it reaches. */
    static String key(Judgement judgement) {
        return "judgement:" + judgement.entry();
    }

    /** Whether the key's loss answers "who must be wrong?"; claims and judgements do not. */
    static boolean isSourceOrWitness(String key) {
        return key.startsWith(SOURCE) || key.startsWith(WITNESS);
    }

    static boolean isClaim(String key) {
        return key.startsWith(CLAIM);
    }

    /** The subject of a source's, a witness's or a claim's key. */
    static Subject subject(String key) {
        if (isClaim(key)) {
            return new Subject.OfClaim(key.substring(CLAIM.length()));
        }
        return key.startsWith(SOURCE)
                ? new Subject.OfSource(key.substring(SOURCE.length()))
                : new Subject.OfWitness(key.substring(WITNESS.length()));
    }
}
