package dev.valla.lineage;

import java.util.regex.Pattern;

/** Marks in square brackets that point to a reference or ask for one. */
final class Marks {
    private static final Pattern REFERENCE = Pattern.compile(
            "\\s*(\\d{1,4}(\\s*[,;–-]\\s*\\d{1,4})*|[a-z]|(note|nb|n)\\s*\\d+|citation needed|who\\?|when\\?|clarification needed|…|\\.\\.\\.)\\s*",
            Pattern.CASE_INSENSITIVE);

    private Marks() {}

    static boolean isReference(String within) {
        return REFERENCE.matcher(within).matches();
    }
}
