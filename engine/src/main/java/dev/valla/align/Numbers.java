package dev.valla.align;

import dev.valla.claim.Claim;
import java.util.Comparator;

/** The order in which claims came into the dossier, by the number in their ids. */
final class Numbers {
    static final Comparator<Claim> BY_NUMBER =
            Comparator.<Claim>comparingLong(c -> of(c.id())).thenComparing(Claim::id);

    private Numbers() {}

    /** 17 for c17; ids without a number come last. */
    static long of(String claim) {
        String digits = claim.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    /** {@code f17} for c17; an id of another form is taken whole. */
    static String finding(Claim founder) {
        return "f" + suffix(founder);
    }

    static String suffix(Claim claim) {
        return claim.id().matches("c\\d+") ? claim.id().substring(1) : "-" + claim.id();
    }
}
