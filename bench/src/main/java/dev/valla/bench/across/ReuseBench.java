package dev.valla.bench.across;

import com.sun.management.OperatingSystemMXBean;
import dev.valla.lineage.Reuse;
import dev.valla.lineage.Reuse.Shared;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * {@code ReuseBench MEGABYTES [PASSIM_MEGABYTES]}: text reuse on generated text with planted copies; megabytes of text a second of
 * processor time, planted copies found, and what else is reported. On the first part of the same text, passim's method beside it.
 */
public final class ReuseBench {
    private static final int LEAST_WORDS = 9;

    private ReuseBench() {}

    public static void main(String[] args) throws Exception {
        long megabytes = args.length > 0 ? Long.parseLong(args[0]) : 100;
        long compared = args.length > 1 ? Long.parseLong(args[1]) : 20;
        Path folder = Files.createTempDirectory("reuse");
        Path file = folder.resolve("texts");
        Planted all = Planted.write(file, megabytes << 20, 7);
        System.out.printf(
                "%d texts, %d MB, %d planted copies%n",
                all.count(), all.bytes() >> 20, all.copies().size());
        if (compared > 0) {
            Planted part = all.first((int) Math.min(all.count(), all.count() * compared / megabytes));
            measure("seeds on diagonals, first part", part, found -> Reuse.find(part, folder, LEAST_WORDS, found));
            measure("passim's method, 1 run enough", part, found -> Passim.find(part, 1, LEAST_WORDS, found));
            measure("passim's method, 5 runs", part, found -> Passim.find(part, 5, LEAST_WORDS, found));
        }
        measure("seeds on diagonals, all", all, found -> Reuse.find(all, folder, LEAST_WORDS, found));
        Files.delete(file);
        Files.delete(folder);
    }

    /** Whether the one copied from the other, or both from a third. */
    private static boolean isPlanted(int a, int b, Map<Integer, Integer> exemplars) {
        Integer ofA = exemplars.get(a);
        Integer ofB = exemplars.get(b);
        return Integer.valueOf(a).equals(ofB) || Integer.valueOf(b).equals(ofA) || (ofA != null && ofA.equals(ofB));
    }

    /** Nanoseconds of all threads, collecting and compiling included. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void measure(String name, Planted texts, Consumer<Consumer<Shared>> method) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        List<Shared> found = new ArrayList<>();
        long start = processorTime();
        method.accept(found::add);
        double seconds = (processorTime() - start) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed())
                .sum();
        Map<Long, List<Shared>> byPair = new HashMap<>();
        found.forEach(s -> byPair.computeIfAbsent(
                        (long) Math.min(s.a(), s.b()) << 32 | Math.max(s.a(), s.b()), p -> new ArrayList<>())
                .add(s));
        long right = texts.copies().stream()
                .filter(c -> byPair.containsKey((long) c.from() << 32 | c.to()))
                .count();
        Map<Integer, Integer> exemplars = new HashMap<>();
        texts.copies().forEach(c -> exemplars.put(c.to(), c.from()));
        long unplanted = byPair.keySet().stream()
                .filter(p -> !isPlanted((int) (p >>> 32), (int) (long) p, exemplars))
                .count();
        System.out.printf(
                "%s: %.1f s of processor time, %.1f MB/s; %d of %d copies found, %d pairs that share nothing planted; heap at most %d MB%n",
                name,
                seconds,
                texts.bytes() / seconds / (1 << 20),
                right,
                texts.copies().size(),
                unplanted,
                peak >> 20);
    }
}
