package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.claim.Argument.Meant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ids of findings and claims as users type them. */
final class FindingIds {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;]+");
    private static final String GROUND = "g";

    private FindingIds() {}

    static Optional<Meant> meant(Inquiry inquiry, String typed) {
        String id = typed.strip();
        return inquiry.meant(id).or(() -> ground(inquiry, id));
    }

    /** The ground of an outcome of which no record names any: it is there as soon as somebody argues about it. */
    private static Optional<Meant> ground(Inquiry inquiry, String id) {
        return id.endsWith(GROUND) ? inquiry.groundOf(id.substring(0, id.length() - 1)) : Optional.empty();
    }

    /** All of a text that is nothing but ids of the dossier, parted by commas or blanks; else none. */
    static List<String> among(Inquiry inquiry, String text) {
        List<String> ids = SEPARATORS.splitAsStream(text.strip()).toList();
        return ids.stream().allMatch(id -> inquiry.meant(id).isPresent()) ? ids : List.of();
    }
}
