package dev.valla.read.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents as archives hold them, in our own words: who speaks in them is told by headings, turns, signatures and oaths.
 * How often the chain of a claim, those that it came through, and what it rests on, are read right; and, where a list is full
 * ({@code lists: full}), how much of all that was read may fairly be read there. {@code -Dvalla.witnesses=FOLDER} measures
 * other documents, and asserts nothing of them.
 */
class WitnessesTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/valla/read/claims/witnesses");

    /** One expected claim and what was made of it; {@code rests} is empty where nothing was expected of its grounds. */
    private record Outcome(
            String document,
            String line,
            boolean met,
            boolean by,
            boolean through,
            Optional<Boolean> rests,
            String read) {
        boolean right() {
            return met && by && through && rests.orElse(true);
        }
    }

    /** One claim that was read where the list is full. */
    private record Reading(String document, boolean fair, String read) {}

    private record Measured(List<Outcome> outcomes, List<Reading> readings) {}

    @Test
    void nineInTenChainsAreRight() throws IOException {
        Optional<Path> elsewhere =
                Optional.ofNullable(System.getProperty("valla.witnesses")).map(Path::of);
        Measured all = measured(elsewhere.orElse(FOLDER));
        List<Outcome> found = all.outcomes().stream().filter(Outcome::met).toList();
        List<Outcome> grounded =
                found.stream().filter(o -> o.rests().isPresent()).toList();
        double met = share(all.outcomes(), Outcome::met);
        double by = share(found, Outcome::by);
        double through = share(found, Outcome::through);
        double precision = share(all.readings(), Reading::fair);
        String told =
                ("%d claims expected, read %.3f, attributedTo right %.3f, through right %.3f, grounds right in %d of %d;"
                                + " of %d read under full lists, fair %.3f%n%s")
                        .formatted(
                                all.outcomes().size(),
                                met,
                                by,
                                through,
                                grounded.stream()
                                        .filter(o -> o.rests().orElse(true))
                                        .count(),
                                grounded.size(),
                                all.readings().size(),
                                precision,
                                faults(all));
        System.out.println(told);
        if (elsewhere.isPresent()) {
            return;
        }
        assertThat(met).as(told).isGreaterThan(0.80);
        assertThat(by).as(told).isGreaterThan(0.95);
        assertThat(through).as(told).isGreaterThan(0.95);
        assertThat(precision).as(told).isGreaterThan(0.92);
    }

    private static <T> double share(List<T> all, Predicate<T> which) {
        return (double) all.stream().filter(which).count() / all.size();
    }

    private static String faults(Measured all) {
        List<String> lines = new ArrayList<>();
        all.outcomes().stream()
                .filter(o -> !o.right())
                .map(o -> o.document() + ": " + o.line() + (o.met() ? "\n    read " + o.read() : "\n    not read"))
                .forEach(lines::add);
        all.readings().stream()
                .filter(r -> !r.fair())
                .map(r -> r.document() + ": not expected: " + r.read())
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static Measured measured(Path folder) throws IOException {
        Measured all = new Measured(new ArrayList<>(), new ArrayList<>());
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> measure(file, all));
        }
        return all;
    }

    private static void measure(Path file, Measured all) {
        String[] parts = text(file).split("(?m)^---\n", -1);
        String document = file.getFileName().toString();
        Source source = Shared.source(parts[1], TestimonyTest.about(parts[0]));
        List<Claim> claims = Shared.reader().read(source).claims();
        List<Told> expected = told(parts[2], "= ");
        parts[2].lines()
                .filter(line -> line.startsWith("= "))
                .map(line -> outcome(document, line.substring(2), claims))
                .forEach(all.outcomes()::add);
        if (parts[0].lines().anyMatch("lists: full"::equals)) {
            List<Told> besides = told(parts[2], "? ");
            claims.stream()
                    .map(claim -> new Reading(document, fair(claim, expected, besides), shown(claim)))
                    .forEach(all.readings()::add);
        }
    }

    private static List<Told> told(String list, String mark) {
        return list.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> Told.parse(line.substring(mark.length())))
                .toList();
    }

    /** Whether the claim says nothing but what is expected, though it may leave something out; or else may be read besides. */
    private static boolean fair(Claim claim, List<Told> expected, List<Told> besides) {
        return expected.stream()
                        .map(told -> told.without("by", "through", "restsOn", "only"))
                        .anyMatch(told -> told.agreesWith(claim))
                || besides.stream().anyMatch(told -> told.isToldBy(claim));
    }

    private static Outcome outcome(String document, String line, List<Claim> claims) {
        Told whole = Told.parse(line);
        Told act = whole.without("by", "through", "restsOn", "only");
        List<Claim> same = claims.stream().filter(act::isToldBy).toList();
        Optional<Boolean> rests = whole.names("restsOn") || whole.names("only")
                ? Optional.of(same.stream().anyMatch(whole.without("by", "through")::isToldBy))
                : Optional.empty();
        return new Outcome(
                document,
                line,
                !same.isEmpty(),
                same.stream().anyMatch(whole.without("through", "restsOn", "only")::isToldBy),
                same.stream().anyMatch(whole.without("by", "restsOn", "only")::isToldBy),
                rests,
                same.isEmpty() ? "" : shown(same.getFirst()));
    }

    private static String shown(Claim claim) {
        return Told.shown(claim) + " through=" + claim.through() + " restsOn=" + claim.restsOn() + " only="
                + claim.only();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
