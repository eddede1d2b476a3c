package dev.valla.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Ids made from what they name, so that they survive new sources and a re-reading. */
public final class StableId {
    private static final int DIGITS = 8;
    private static final int BITS = 5;

    private StableId() {}

    /** The prefix and eight digits to base 32 of a SHA-256 over the parts. */
    public static String of(String prefix, String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return prefix + digits(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The first of the number that the bytes are, without leading zeros. */
    private static String digits(byte[] number) {
        var digits = new StringBuilder(DIGITS);
        int bits = number.length * 8;
        int width = bits % BITS == 0 ? BITS : bits % BITS;
        for (int from = 0; digits.length() < DIGITS; from += width, width = from == 0 ? width : BITS) {
            int digit = 0;
            for (int bit = from; bit < from + width; bit++) {
                digit = digit << 1 | (number[bit >> 3] >> (7 - (bit & 7)) & 1);
            }
            if (digit != 0 || !digits.isEmpty()) {
                digits.append(Character.forDigit(digit, 1 << BITS));
            }
        }
        return digits.toString();
    }
}
