package dev.valla.bench.engine;

import dev.valla.weigh.Cuts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** All cuts of one and two, in the form of the expected files: their number and sums, and those of 2,000 claims. */
final class CutAnswers {
    private static final int SAMPLES = 2000;

    private final Cuts cuts;
    private final int claims;
    private long sumOfOnes;
    private long sumOfTwos;
    private int withOne;

    CutAnswers(Cuts cuts, int claims) {
        this.cuts = cuts;
        this.claims = claims;
        for (int claim = 0; claim < claims; claim++) {
            add(claim);
        }
    }

    private void add(int claim) {
        withOne += cuts.ones(claim).isEmpty() ? 0 : 1;
        for (int member : cuts.ones(claim)) {
            sumOfOnes += EngineRun.mix((long) claim << 20 | member);
        }
        for (Cuts.Two two : cuts.twos(claim)) {
            sumOfTwos += EngineRun.mix(EngineRun.mix(claim) ^ ((long) two.first() << 32 | two.second()));
        }
    }

    void write(EngineRun run, EngineRun.Times times) throws IOException {
        var lines = new ArrayList<String>(List.of(head()));
        for (int claim = 0; claim < claims; claim += claims / SAMPLES) {
            lines.add(line(claim));
        }
        Files.write(run.file("answers-cuts2-%s.jsonl".formatted(run.size())), lines);
        run.line("cuts2", times, cuts.countOfOnes() + cuts.countOfTwos(), sumOfOnes + sumOfTwos);
    }

    private String head() {
        return ("{\"kind\":\"cuts\",\"spofPairs\":%d,\"claimsWithSpof\":%d,\"minimalPairs\":%d,"
                        + "\"sumSpof\":\"%s\",\"sumPairs\":\"%s\"}")
                .formatted(
                        cuts.countOfOnes(),
                        withOne,
                        cuts.countOfTwos(),
                        Long.toHexString(sumOfOnes),
                        Long.toHexString(sumOfTwos));
    }

    private String line(int claim) {
        List<String> twos = cuts.twos(claim).stream()
                .map(two -> "[" + two.first() + "," + two.second() + "]")
                .toList();
        return "{\"claim\":%d,\"spof\":%s,\"pairs\":[%s]}"
                .formatted(claim, cuts.ones(claim).toString().replace(" ", ""), String.join(",", twos));
    }
}
