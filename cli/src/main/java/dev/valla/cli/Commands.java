package dev.valla.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Every command there is, in the order of help. Each does what its name says. */
enum Commands {
    STUDY,
    OPEN,
    REPORT,
    CLAIMS,
    CONFLICTS,
    LINEAGE,
    LINCHPINS,
    WITHOUT,
    WHY,
    WHEN,
    JUDGE,
    CORRECT,
    ARGUE,
    READINGS,
    EXPORT,
    IMPORT,
    MERGE,
    CHECK;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Object make(Outside outside) {
        return switch (this) {
            case STUDY -> new Study(outside);
            case OPEN -> new Open(outside);
            case REPORT -> new Report(outside);
            case CLAIMS -> new ListClaims(outside);
            case CONFLICTS -> new ListConflicts(outside);
            case LINEAGE -> new ListLineage(outside);
            case LINCHPINS -> new ListLinchpins(outside);
            case WITHOUT -> new Without(outside);
            case WHY -> new WhyStands(outside);
            case WHEN -> new When(outside);
            case JUDGE -> new Judge(outside);
            case CORRECT -> new Correct(outside);
            case ARGUE -> new Argue(outside);
            case READINGS -> Readings.of(outside);
            case EXPORT -> new Export(outside);
            case IMPORT -> new Import(outside);
            case MERGE -> new Merge(outside);
            case CHECK -> new Check(outside);
        };
    }

    static Optional<Commands> named(String typed) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(typed))
                .findFirst();
    }

    /** The command that was probably meant: at most two slips of the finger away, or begun with what was typed. */
    static Optional<String> like(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .map(Commands::word)
                .filter(command -> slips(word, command) <= 2 || (word.length() > 1 && command.startsWith(word)))
                .min(Comparator.comparingInt(command -> slips(word, command)));
    }

    /** Levenshtein's distance; the words are short. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
