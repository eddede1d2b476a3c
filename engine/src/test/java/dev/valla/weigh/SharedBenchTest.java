package dev.valla.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand claims made by the generator beside the project, with answers worked out by others. */
class SharedBenchTest {
    private static final Pattern CLAIM = Pattern.compile("\\{\"claim\":(\\d+),");
    private static final Pattern CHAIN = Pattern.compile("\\{\"s\":\\[([0-9,]*)],\"c\":\\[([0-9,]*)]}");

    @TempDir
    static Path made;

    private static Path bench = Path.of("");
    private static SupportGraph graph = SupportGraph.builder().build();

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        Optional<Path> found = shared().map(s -> s.resolve("bench")).filter(b -> Files.exists(b.resolve("Gen.java")));
        Assumptions.assumeTrue(found.isPresent(), "no shared/bench beside the project: set VALLA_SHARED to find it");
        bench = found.orElseThrow();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(), bench.resolve("Gen.java").toString(), "support", "small", made.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        graph = read(made.resolve("support-small.jsonl"));
    }

    private static Optional<Path> shared() {
        String named = System.getenv("VALLA_SHARED");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .filter(p -> Files.exists(p.resolve("pom.xml")))
                .reduce((lower, higher) -> higher)
                .map(root -> root.resolveSibling("shared"));
    }

    private static SupportGraph read(Path file) throws IOException {
        var builder = SupportGraph.builder();
        for (int source = 0; source < 200; source++) {
            builder.member("source:" + source);
        }
        for (String line : Files.readAllLines(file)) {
            Matcher claim = CLAIM.matcher(line);
            if (claim.lookingAt()) {
                int finding = builder.finding("claim:" + claim.group(1));
                Matcher chain = CHAIN.matcher(line);
                while (chain.find()) {
                    builder.leg(finding, numbers(chain.group(1)), numbers(chain.group(2)));
                }
            }
        }
        return builder.build();
    }

    private static int[] numbers(String list) {
        return Pattern.compile("\\d+")
                .matcher(list)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .toArray();
    }

    @Test
    void everyWhatIfLeavesStandingWhatIsExpected() throws IOException {
        List<String> expected = Files.readAllLines(bench.resolve("expected-whatif-small.jsonl"));
        List<String> questions = Files.readAllLines(made.resolve("whatif-small.jsonl"));
        Weighing base = graph.weigh();
        var lines = new ArrayList<String>();
        for (int q = 0; q + 1 < questions.size(); q++) {
            String line = questions.get(q + 1);
            Ids off = Ids.of(numbers(line.substring(line.indexOf('['))));
            Ids standing = graph.weigh(off).standing();
            assertThat(base.standing().minus(base.without(off).falls())).isEqualTo(standing);
            lines.add("{\"q\":%d,\"standing\":%d,\"sum\":\"%x\"}".formatted(q, standing.size(), sum(standing)));
        }
        assertThat(lines).isEqualTo(expected);
    }

    private static long sum(Ids findings) {
        return findings.stream().mapToLong(SharedBenchTest::mix).sum();
    }

    @Test
    void allCutsOfOneAndTwoAreThoseExpected() throws IOException {
        List<String> expected = Files.readAllLines(bench.resolve("expected-cuts-small.jsonl"));
        Cuts cuts = graph.weigh().cuts();
        long ones = 0;
        long twos = 0;
        for (int f = 0; f < graph.findings(); f++) {
            for (int member : cuts.ones(f)) {
                ones += mix((long) f << 20 | member);
            }
            for (Cuts.Two two : cuts.twos(f)) {
                twos += mix(mix(f) ^ ((long) two.first() << 32 | two.second()));
            }
        }
        assertThat(expected.getFirst())
                .contains("\"spofPairs\":" + cuts.countOfOnes())
                .contains("\"minimalPairs\":" + cuts.countOfTwos())
                .contains("\"sumSpof\":\"%x\",\"sumPairs\":\"%x\"".formatted(ones, twos));
    }

    @Test
    void everyThreeThousandthProofAndSmallestCutIsFollowedByTheChecker() {
        Ids off = Ids.of(0, 1, 2, 3, 4);
        Weighing weighing = graph.weigh(off);
        var checker = new Checker(graph, off);
        for (int f = 0; f < graph.findings(); f += 3000) {
            assertThat(checker.check(f, weighing.proof(f))).isEmpty();
            if (weighing.stands(f) && weighing.smallestCut(f) instanceof SmallestCut.Exactly cut) {
                assertThat(checker.checkCut(f, cut.members())).isEmpty();
                assertThat(checker.checkAtLeast(f, cut.members().size(), cut.supports()))
                        .isEmpty();
            }
        }
    }

    /** The finaliser of SplitMix64, by which the expected answers are summed up. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
