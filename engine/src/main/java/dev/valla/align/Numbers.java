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
        long number = 0;
        int digits = 0;
        for (int i = 0; i < claim.length(); i++) {
            int digit = claim.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                number = number * 10 + digit;
                digits++;
            }
        }
        return digits == 0 || digits > 18 ? Long.MAX_VALUE : number;
    }

    /** {@code f17} for c17; an id of another form is taken whole. */
    static String finding(Claim founder) {
        return "f" + suffix(founder);
    }

    static String suffix(Claim claim) {
        String id = claim.id();
        boolean numbered =
                id.length() > 1 && id.charAt(0) == 'c' && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        return numbered ? id.substring(1) : "-" + id;
    }
}
