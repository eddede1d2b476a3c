package dev.valla.claim;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Ids made from what they name, so that they survive new sources and a re-reading. */
public final class StableId {
    private static final int DIGITS = 8;

    private StableId() {}

    /** The prefix and eight digits to base 32 of a SHA-256 over the parts. */
    public static String of(String prefix, String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            String digits = new BigInteger(1, digest.digest()).toString(32);
            return prefix + digits.substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
