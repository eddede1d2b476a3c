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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents as archives hold them, in our own words: who speaks in them is told by headings, turns, signatures and oaths.
 * How often the chain of a claim, and those that it came through, are read right.
 */
class WitnessesTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/valla/read/claims/witnesses");

    /** One expected claim and what was made of it. */
    private record Outcome(String document, String line, boolean met, boolean by, boolean through, String read) {}

    @Test
    void nineInTenChainsAreRight() throws IOException {
        List<Outcome> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.sorted().forEach(file -> all.addAll(outcomes(file)));
        }
        double met = share(all, all.stream().filter(Outcome::met).toList());
        List<Outcome> found = all.stream().filter(Outcome::met).toList();
        double by = share(found, found.stream().filter(Outcome::by).toList());
        double through = share(found, found.stream().filter(Outcome::through).toList());
        String told = "%d claims expected, read %.3f, attributedTo right %.3f, through right %.3f%n%s"
                .formatted(all.size(), met, by, through, faults(all));
        System.out.println(told);
        assertThat(met).as(told).isGreaterThan(0.88);
        assertThat(by).as(told).isGreaterThan(0.95);
        assertThat(through).as(told).isGreaterThan(0.95);
    }

    private static double share(List<Outcome> all, List<Outcome> some) {
        return (double) some.size() / all.size();
    }

    private static String faults(List<Outcome> all) {
        return String.join(
                "\n",
                all.stream()
                        .filter(o -> !(o.met() && o.by() && o.through()))
                        .map(o -> o.document() + ": " + o.line()
                                + (o.met() ? "\n    read " + o.read() : "\n    not read"))
                        .toList());
    }

    private static List<Outcome> outcomes(Path file) {
        String[] parts = text(file).split("(?m)^---\n", -1);
        Source source = Shared.source(parts[1], TestimonyTest.about(parts[0]));
        List<Claim> claims = Shared.reader().read(source).claims();
        return parts[2].lines()
                .filter(line -> line.startsWith("= "))
                .map(line -> outcome(file.getFileName().toString(), line.substring(2), claims))
                .toList();
    }

    private static Outcome outcome(String document, String line, List<Claim> claims) {
        Told whole = Told.parse(line);
        List<Claim> same =
                claims.stream().filter(whole.without("by", "through")::isToldBy).toList();
        boolean by = same.stream().anyMatch(whole.without("through")::isToldBy);
        boolean through = same.stream().anyMatch(whole.without("by")::isToldBy);
        String read = same.isEmpty()
                ? ""
                : Told.shown(same.getFirst()) + " through=" + same.getFirst().through();
        return new Outcome(document, line, !same.isEmpty(), by, through, read);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
