package dev.valla.read.claims;

import dev.valla.claim.StatedTime;
import dev.valla.time.Edtf;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "As of 12 March": the time at which something was so, which by itself reads as one since when.
 *
 * @param said    the time as it was read
 * @param plainly the time named in it, as EDTF
 */
record AsOf(StatedTime said, String plainly) {
    private static final Pattern WORDS = Pattern.compile("(?i)^as (?:of|at)\\b");
    private static final String SINCE = "/..";

    /** Empty where the words say nothing of the kind. */
    static Optional<AsOf> of(StatedTime time) {
        String edtf = time.edtf().text();
        return edtf.endsWith(SINCE) && WORDS.matcher(time.words()).find()
                ? Optional.of(new AsOf(time, edtf.substring(0, edtf.length() - SINCE.length())))
                : Optional.empty();
    }

    /** That very time. */
    StatedTime then() {
        return at(plainly);
    }

    /** By that time. */
    StatedTime until() {
        return at("../" + plainly);
    }

    private StatedTime at(String edtf) {
        return Edtf.read(edtf)
                .map(time -> new StatedTime(time, said.words(), said.calendar(), said.resolvedFrom()))
                .orElse(said);
    }
}
