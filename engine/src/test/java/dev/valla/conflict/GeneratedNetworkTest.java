package dev.valla.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The networks of the shared generator: what holds is taken in, and each planted contradiction is found, no more and no fewer. */
class GeneratedNetworkTest {
    private static final Pattern NUMBER = Pattern.compile(":(-?\\d+)");

    @TempDir
    static Path made;

    private static Path data() throws IOException, InterruptedException {
        Optional<Path> generator = Stream.iterate(
                        Path.of("").toAbsolutePath(), p -> p.getParent() != null, Path::getParent)
                .map(p -> p.resolveSibling("shared").resolve("bench/Gen.java"))
                .filter(Files::isReadable)
                .findFirst()
                .or(() -> Optional.ofNullable(System.getenv("VALLA_SHARED")).map(s -> Path.of(s, "bench/Gen.java")));
        assumeTrue(generator.isPresent(), "no folder \"shared\" beside the project: its networks are not checked");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(), generator.get().toString(), "stn", "small", made.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        return made;
    }

    private record Network(int points, int planted, List<long[]> constraints) {
        static Network read(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            Matcher header =
                    Pattern.compile("\"vars\":(\\d+).*\"planted\":(\\d+)").matcher(lines.getFirst());
            assertThat(header.find()).isTrue();
            List<long[]> constraints = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                constraints.add(NUMBER.matcher(line)
                        .results()
                        .mapToLong(m -> Long.parseLong(m.group(1)))
                        .toArray());
            }
            return new Network(Integer.parseInt(header.group(1)), Integer.parseInt(header.group(2)), constraints);
        }

        TemporalNetwork.Whole atOnce() {
            return TemporalNetwork.of(
                    points,
                    constraints.stream().mapToInt(c -> (int) c[1]).toArray(),
                    constraints.stream().mapToInt(c -> (int) c[2]).toArray(),
                    constraints.stream().mapToLong(c -> c[3]).toArray(),
                    constraints.stream().mapToInt(c -> (int) c[4]).toArray());
        }
    }

    @Test
    void eachPlantedContradictionIsFound() throws IOException, InterruptedException {
        Path data = data();
        assertThat(Network.read(data.resolve("stn-small-sat.jsonl")).atOnce())
                .isInstanceOf(TemporalNetwork.Whole.Consistent.class);
        Network one = Network.read(data.resolve("stn-small-unsat1.jsonl"));
        assertThat(one.atOnce()).isInstanceOfSatisfying(TemporalNetwork.Whole.Contradictory.class, c -> {
            assertThat(c.cycle().sum()).isEqualTo(-1);
            assertThat(c.cycle().constraints()).hasSize(6);
        });
        for (Network network : List.of(one, Network.read(data.resolve("stn-small-unsatmany.jsonl")))) {
            TemporalNetwork oneByOne = new TemporalNetwork(network.points());
            int refused = 0;
            for (long[] c : network.constraints()) {
                if (oneByOne.add((int) c[1], (int) c[2], c[3], (int) c[4]).isPresent()) {
                    refused++;
                }
            }
            assertThat(refused).isEqualTo(network.planted());
        }
    }
}
