package dev.valla.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a source speaks against a witness: "gave fabricated evidence", "retracted her statement", "signed under duress". It is
 * kept among a claim's reasons and offered as a judgement to make; nothing is weighed by it.
 *
 * @param witness whose reliability it concerns
 * @param words   the source's own words for it
 */
public record Reliability(String witness, String words) {
    private static final Pattern WRITTEN = Pattern.compile("reliability of (.+?): \"(.*)\"", Pattern.DOTALL);

    /** As it stands in {@link Claim#because()}. */
    public String because() {
        return "reliability of %s: \"%s\"".formatted(witness, words);
    }

    /** What the claim says of a witness; empty where it says nothing of the kind. */
    public static Optional<Reliability> of(Claim claim) {
        return claim.because().stream()
                .map(WRITTEN::matcher)
                .filter(Matcher::matches)
                .map(m -> new Reliability(m.group(1), m.group(2)))
                .findFirst();
    }

    /** Each claim of this kind, in the order given. */
    public static List<Claim> in(List<Claim> claims) {
        return claims.stream().filter(claim -> of(claim).isPresent()).toList();
    }

    /** The judgement that a person could make of it, as it is written on the command line. */
    public String offer(String claimId) {
        return "valla judge doubt \"%s\" --because \"'%s' (%s)\""
                .formatted(new Subject.OfWitness(witness).written(), words.replace("\"", "'"), claimId);
    }
}
