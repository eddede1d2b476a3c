package dev.valla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Material;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import dev.valla.conflict.Conflict;
import dev.valla.time.NamedDays;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code cases/pairs.txt}: two short texts, and whether they clash, as a historian judges. */
class TwoTextsTest {
    private static final SourceReader READER = Language.whenNeeded(CasesTest.quiet(), NamedDays.none());

    record Pair(String about, String a, String b, boolean clash, String why, boolean seen) {
        @Override
        public String toString() {
            return "%s / %s: %s, %s".formatted(a, b, clash ? "a clash" : "none", why);
        }
    }

    static Stream<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String entry :
                Files.readString(CasesTest.cases().resolve("pairs.txt")).split("\n\n", -1)) {
            Map<String, String> lines = new LinkedHashMap<>();
            for (String line : entry.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] parts = line.split(": ", 2);
                lines.put(parts[0], parts[1]);
            }
            if (!lines.isEmpty()) {
                pairs.add(pair(lines));
            }
        }
        return pairs.stream();
    }

    private static Pair pair(Map<String, String> lines) {
        boolean clash = lines.containsKey("clash");
        return new Pair(
                said("about", lines),
                said("a", lines),
                said("b", lines),
                clash,
                said(clash ? "clash" : "both hold", lines),
                !lines.containsKey("not seen"));
    }

    private static String said(String what, Map<String, String> lines) {
        return Objects.requireNonNull(lines.get(what), () -> "no \"%s\" in %s".formatted(what, lines));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void onlyWhatCannotBothBeTrueIsAConflict(Pair pair) {
        List<String> conflicts = conflicts(pair.about(), pair.a(), pair.b());
        if (pair.clash() && pair.seen()) {
            assertThat(conflicts).isNotEmpty();
        } else {
            assertThat(conflicts).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void whichTextComesFirstDoesNotMatter(Pair pair) {
        assertThat(conflicts(pair.about(), pair.b(), pair.a()))
                .hasSameSizeAs(conflicts(pair.about(), pair.a(), pair.b()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void aTextBesideItsCopyClashesNoMoreThanAlone(Pair pair) {
        assertThat(conflicts(pair.about(), pair.a(), pair.a())).hasSameSizeAs(conflicts(pair.about(), pair.a(), ""));
    }

    /** That nothing explains. */
    private static List<String> conflicts(String about, String a, String b) {
        List<Source> sources = List.of(source("a.txt", a, about), source("b.txt", b, about));
        List<Claim> claims = new ArrayList<>();
        for (Source source : sources) {
            for (Claim claim : READER.read(source).claims()) {
                claims.add(claim.withId("c" + (claims.size() + 1)));
            }
        }
        Material material = new Material(sources, claims, Set.of(), List.of(), List.of());
        return Inquiry.into(material).conflicts().stream()
                .map(ConflictNow::conflict)
                .filter(c -> c.explained().isEmpty())
                .map(Conflict::reason)
                .toList();
    }

    private static Source source(String path, String text, String about) {
        Bibliography said = new Bibliography(
                Optional.of(about),
                List.of(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(about));
        return new Source(path, text, 0, "", said, List.of());
    }
}
