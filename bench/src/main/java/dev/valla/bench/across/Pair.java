package dev.valla.bench.across;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two short texts on one subject.
 *
 * @param title of the page both were taken from
 */
record Pair(String id, String title, String a, String b) {
    private static final Pattern ASIDE = Pattern.compile("\\s*\\(.*\\)\\s*$");

    List<Source> sources() {
        return List.of(source("a.txt", a), source("b.txt", b));
    }

    private Source source(String path, String text) {
        String subject = ASIDE.matcher(Untokenized.of(title)).replaceAll("");
        Bibliography about = new Bibliography(
                Optional.of(subject),
                List.of(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(subject));
        return new Source(path, Untokenized.of(text), 0, "", about, List.of());
    }
}
