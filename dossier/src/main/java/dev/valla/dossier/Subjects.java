package dev.valla.dossier;

import dev.valla.claim.Subject;

/** What a judgement is on, as the journal writes it. */
final class Subjects {
    private Subjects() {}

    static Subject read(String written) {
        int colon = written.indexOf(':');
        String rest = written.substring(colon + 1);
        return switch (written.substring(0, Math.max(colon, 0))) {
            case "source" -> new Subject.OfSource(rest);
            case "witness" -> new Subject.OfWitness(rest);
            case "claim" -> new Subject.OfClaim(rest);
            case "match" -> new Subject.OfMatch(rest);
            case "copy" -> new Subject.OfCopy(rest);
            case "link" -> new Subject.OfLink(rest);
            case "same" -> Subject.OfSame.read(rest).orElseThrow(() -> unknown(written));
            default -> throw unknown(written);
        };
    }

    private static IllegalStateException unknown(String written) {
        return new IllegalStateException("the journal holds a judgement on an unknown kind: " + written);
    }
}
