package dev.valla.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.ask.Inquiry;
import dev.valla.ask.OneOfEach;
import dev.valla.ask.Resilience;
import dev.valla.ask.Standing.Degree;
import dev.valla.ask.WhatIf;
import dev.valla.claim.Argument.Meant;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import dev.valla.weigh.Cuts;
import dev.valla.weigh.SupportGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The generator's ten thousand claims as a dossier: each the ground of a dismissal, each chain an argument in the journal, from
 * sources and from other grounds. What {@code valla without}, {@code why} and the page ask must answer as was worked out by others.
 */
class SharedBenchTest {
    private static final Pattern CLAIM = Pattern.compile("\\{\"claim\":(\\d+),");
    private static final Pattern CHAIN = Pattern.compile("\\{\"s\":\\[([0-9,]*)],\"c\":\\[([0-9,]*)]}");
    private static final int SOURCES = 200;
    private static final int CLAIMS = 10_000;

    @TempDir
    static Path made;

    private static Path bench = Path.of("");
    private static Optional<Inquiry> asked = Optional.empty();

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
        Path file = made.resolve("bench.valla");
        try (Dossier dossier = Dossier.open(file, Access.CREATE)) {
            fill(dossier);
        }
        try (Dossier dossier = Dossier.open(file, Access.READ)) {
            asked = Optional.of(Inquiry.into(dossier.material()));
        }
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

    private static void fill(Dossier dossier) throws IOException {
        for (int s = 0; s < SOURCES; s++) {
            keep(dossier, Specimens.source(path(s), "Paper " + s), List.of());
        }
        var roll = new StringBuilder();
        IntStream.range(0, CLAIMS)
                .forEach(c -> roll.append(name(c)).append(" was dismissed").append(".\n"));
        Source source = Specimens.source("roll.txt", roll.toString());
        var claims = new ArrayList<Claim>();
        int at = 0;
        for (int c = 0; c < CLAIMS; c++) {
            int end = at + name(c).length() + " was dismissed".length();
            claims.add(dismissal(Quotation.of(source, at, end), name(c)));
            at = end + 2;
        }
        keep(dossier, source, claims);
        List<String> lines = Files.readAllLines(made.resolve("support-small.jsonl"));
        dossier.atOnce(() -> lines.forEach(line -> argue(dossier, line)));
    }

    private static void keep(Dossier dossier, Source source, List<Claim> claims) {
        dossier.keep(Specimens.arrival(made, source), claims, List.of());
    }

    private static Claim dismissal(Quotation quotation, String name) {
        return new Claim(
                "",
                EventType.DISMISSAL,
                quotation,
                List.of(new Participant(Role.SUBJECT, name, name)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Claim.Citation.NONE,
                Claim.Polarity.ASSERTED,
                Claim.Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                List.of());
    }

    /** Nobody is called like another: two syllables for each digit. */
    private static String name(int claim) {
        String[] syllables = {"Ba", "Che", "Di", "Fo", "Gu", "Kha", "Le", "Mi", "No", "Ru"};
        return "%04d"
                .formatted(claim)
                .chars()
                .mapToObj(digit -> syllables[digit - '0'])
                .collect(Collectors.joining(" "));
    }

    private static String path(int source) {
        return "paper-%03d.txt".formatted(source);
    }

    private static String ground(int claim) {
        return "f%dg".formatted(claim + 1);
    }

    private static Meant meant(int claim) {
        return new Meant(ground(claim), "dismissal", "dismissal of " + name(claim));
    }

    private static void argue(Dossier dossier, String line) {
        Matcher claim = CLAIM.matcher(line);
        if (claim.lookingAt()) {
            Meant conclusion = meant(Integer.parseInt(claim.group(1)));
            Matcher chain = CHAIN.matcher(line);
            while (chain.find()) {
                List<Subject> members = numbers(chain.group(1))
                        .<Subject>mapToObj(s -> new Subject.OfSource(path(s)))
                        .toList();
                List<Meant> premises =
                        numbers(chain.group(2)).mapToObj(SharedBenchTest::meant).toList();
                dossier.argue(conclusion, premises, members, true, Optional.empty(), "", "the generator");
            }
        }
    }

    private static IntStream numbers(String list) {
        return Pattern.compile("\\d+").matcher(list).results().mapToInt(n -> Integer.parseInt(n.group()));
    }

    private static Inquiry inquiry() {
        return asked.orElseThrow();
    }

    @Test
    void everyWhatIfLeavesStandingWhatIsExpected() throws IOException {
        List<String> expected = Files.readAllLines(bench.resolve("expected-whatif-small.jsonl"));
        List<String> questions = Files.readAllLines(made.resolve("whatif-small.jsonl"));
        var lines = new ArrayList<String>();
        for (int q = 0; q + 1 < questions.size(); q++) {
            String line = questions.get(q + 1);
            List<Subject> off = numbers(line.substring(line.indexOf('[')))
                    .<Subject>mapToObj(s -> new Subject.OfSource(path(s)))
                    .toList();
            Set<String> fallen = inquiry().without(off).changes().stream()
                    .filter(change -> change.after().degree() == Degree.FALLS)
                    .map(WhatIf.Change::finding)
                    .collect(Collectors.toCollection(HashSet::new));
            int[] standing = IntStream.range(0, CLAIMS)
                    .filter(c -> !fallen.contains(ground(c)))
                    .toArray();
            Inquiry reading = inquiry().inReading(off);
            assertThat(IntStream.range(0, CLAIMS)
                            .filter(c -> reading.degree(ground(c)) != Degree.FALLS)
                            .toArray())
                    .isEqualTo(standing);
            long sum = IntStream.of(standing).mapToLong(SharedBenchTest::mix).sum();
            lines.add("{\"q\":%d,\"standing\":%d,\"sum\":\"%x\"}".formatted(q, standing.length, sum));
        }
        assertThat(lines).isEqualTo(expected);
    }

    @Test
    void allCutsOfOneAndTwoAreThoseExpected() throws IOException {
        SupportGraph graph = inquiry().weighing().graph();
        Cuts cuts = inquiry().weighing().cuts();
        int[] source = IntStream.range(0, graph.members())
                .map(m -> number(graph.memberKey(m), "source:paper-(\\d+)\\.txt"))
                .toArray();
        long ones = 0;
        long twos = 0;
        for (int c = 0; c < CLAIMS; c++) {
            int finding = graph.finding(ground(c)).orElseThrow();
            for (int member : cuts.ones(finding)) {
                ones += mix((long) c << 20 | source[member]);
            }
            for (Cuts.Two two : cuts.twos(finding)) {
                long first = Math.min(source[two.first()], source[two.second()]);
                long second = Math.max(source[two.first()], source[two.second()]);
                twos += mix(mix(c) ^ (first << 32 | second));
            }
        }
        assertThat(Files.readAllLines(bench.resolve("expected-cuts-small.jsonl"))
                        .getFirst())
                .contains("\"sumSpof\":\"%x\",\"sumPairs\":\"%x\"".formatted(ones, twos));
    }

    private static int number(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /** Of the claims drawn for the expected answers those that one brings down, else those that two bring down. */
    @Test
    void whoMustBeWrongIsAsExpectedForEveryClaimDrawn() throws IOException {
        Pattern drawn = Pattern.compile("\\{\"claim\":(\\d+),\"spof\":\\[([0-9,]*)],\"pairs\":\\[(.*)]}");
        for (String line : Files.readAllLines(bench.resolve("expected-cuts-small.jsonl"))) {
            Matcher expected = drawn.matcher(line);
            if (expected.matches()) {
                boolean one = !expected.group(2).isEmpty();
                Set<Set<Integer>> sets = one
                        ? numbers(expected.group(2)).mapToObj(Set::of).collect(Collectors.toSet())
                        : Pattern.compile("\\d+,\\d+")
                                .matcher(expected.group(3))
                                .results()
                                .map(pair -> numbers(pair.group()).boxed().collect(Collectors.toSet()))
                                .collect(Collectors.toSet());
                Resilience firm = inquiry()
                        .resilience(ground(Integer.parseInt(expected.group(1))))
                        .orElseThrow();
                assertThat(firm.atLeast() < 3 ? sets(firm.cuts()) : Set.of()).isEqualTo(sets);
            }
        }
    }

    /** Those that are in the very same legs are told as one: any of them will do. */
    private static Set<Set<Integer>> sets(List<OneOfEach> cuts) {
        var sets = new HashSet<Set<Integer>>();
        for (OneOfEach cut : cuts) {
            List<Set<Integer>> grown = List.of(Set.of());
            for (List<Subject> list : cut.lists()) {
                grown = grown.stream()
                        .flatMap(some -> list.stream()
                                .map(one -> number(one.written(), "source:paper-(\\d+)\\.txt"))
                                .map(one -> Stream.concat(some.stream(), Stream.of(one))
                                        .collect(Collectors.toSet())))
                        .toList();
            }
            sets.addAll(grown);
        }
        return sets;
    }

    /** The finaliser of SplitMix64, by which the expected answers are summed up. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
