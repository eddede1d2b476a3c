package dev.valla.cli;

import dev.valla.ask.Inquiry;
import java.util.List;
import java.util.regex.Pattern;

/** Ids of findings and claims as users type them. */
final class FindingIds {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;]+");

    private FindingIds() {}

    /** All of a text that is nothing but ids of the dossier, parted by commas or blanks; else none. */
    static List<String> among(Inquiry inquiry, String text) {
        List<String> ids = SEPARATORS.splitAsStream(text.strip()).toList();
        return ids.stream().allMatch(id -> inquiry.meant(id).isPresent()) ? ids : List.of();
    }
}
