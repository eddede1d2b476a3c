package dev.valla.bench.engine;

import dev.valla.weigh.Ids;
import dev.valla.weigh.SupportGraph;
import dev.valla.weigh.Weighing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * {@code bench/growth [MOST]}: made-up support graphs of each {@link Shape} from ten thousand findings to so many (ten
 * million): bytes of heap a finding, and nanoseconds a finding for what touches all. Where these stay, growth is linear.
 */
public final class Growth {
    private static final int QUESTIONS = 64;

    private Growth() {}

    public static void main(String[] args) {
        int most = args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000;
        System.out.println("""
                | shape | findings | heap, bytes a finding | sweep, ns a finding | cuts of one and two, ns a finding | one what-if in ms, mean of 64 |
                | --- | --- | --- | --- | --- | --- |""");
        for (Shape shape : Shape.values()) {
            for (int findings = 10_000; findings <= most; findings *= 10) {
                System.out.println(row(shape, findings));
            }
        }
    }

    private static String row(Shape shape, int findings) {
        long before = used();
        SupportGraph graph = shape.make(findings);
        long bytes = used() - before;
        int runs = Math.clamp(20_000_000L / findings, 3, 400);
        double sweep =
                EngineRun.time(runs, runs, () -> graph.weigh(Ids.of(0))).times().median();
        Weighing base = graph.weigh(Ids.of(0));
        double cuts = EngineRun.time(0, 1, base::cuts).times().median();
        List<Ids> questions = questions(graph);
        double whatIf =
                EngineRun.time(5, 5, () -> askAll(base, questions)).times().median() / QUESTIONS;
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %d | %.1f | %.0f | %.3f |",
                shape.name().toLowerCase(Locale.ROOT),
                findings,
                bytes / findings,
                sweep * 1e6 / findings,
                cuts * 1e6 / findings,
                whatIf);
    }

    private static long askAll(Weighing base, List<Ids> questions) {
        return questions.stream()
                .mapToLong(off -> base.without(off).falls().size())
                .sum();
    }

    /** One to twenty members each. */
    private static List<Ids> questions(SupportGraph graph) {
        var lot = new SplittableRandom(graph.findings());
        var questions = new ArrayList<Ids>();
        for (int q = 0; q < QUESTIONS; q++) {
            int[] off = new int[1 + lot.nextInt(20)];
            for (int i = 0; i < off.length; i++) {
                off[i] = Shape.member(graph.members(), lot);
            }
            questions.add(Ids.of(off));
        }
        return questions;
    }

    /** Of the heap, after two collections: the first may leave what it has only just found out to be dead. */
    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
