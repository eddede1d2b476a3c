package dev.valla.bench.engine;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * One run of the program: where the data is, how large, and where lines go.
 *
 * @param size small, medium or large, as in the names of the files
 */
record EngineRun(Path data, String size, PrintStream out) {
    /** Times in milliseconds, in the order taken. */
    @SuppressWarnings("ArrayRecordComponent") // made and read in one place
    record Times(double[] ms) {
        double median() {
            return at(0.5);
        }

        double at(double share) {
            double[] sorted = ms.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
        }

        double mean() {
            return Arrays.stream(ms).average().orElse(0);
        }
    }

    Path file(String name) {
        return data.resolve(name);
    }

    /** The last of some answers, all timed alike. */
    record Timed<T>(T answer, Times times) {}

    /** Runs it so often, after so many runs that are not counted. */
    static <T> Timed<T> time(int warmUp, int runs, Callable<T> what) {
        try {
            for (int i = 0; i < warmUp; i++) {
                what.call();
            }
            double[] ms = new double[runs];
            var answers = new ArrayList<T>(1);
            for (int i = 0; i < runs; i++) {
                answers.clear();
                long start = System.nanoTime();
                answers.add(what.call());
                ms[i] = (System.nanoTime() - start) / 1e6;
            }
            return new Timed<>(answers.getFirst(), new Times(ms));
        } catch (Exception e) {
            throw new IllegalStateException("a measurement failed", e);
        }
    }

    /** The line of an operation: the median, and how many answers it gave with which checksum. */
    void line(String op, Times times, long count, long sum) {
        print(op, times, count, sum, "");
    }

    /** As above, for many runs that differ: with their mean and 99th percentile. */
    void lineOfMany(String op, Times times, long count, long sum) {
        print(op, times, count, sum, number(",\"mean\":%s,\"p99\":%s", times.mean(), times.at(0.99)));
    }

    private void print(String op, Times times, long count, long sum, String more) {
        out.println("{\"op\":\"%s\",\"size\":\"%s\",%s,\"n\":%d%s,\"count\":%d,\"sum\":\"%016x\"}"
                .formatted(op, size, number("\"ms\":%s", times.median()), times.ms().length, more, count, sum));
    }

    private static String number(String format, Object... ms) {
        return String.format(
                Locale.ROOT,
                format,
                Arrays.stream(ms)
                        .map(x -> String.format(Locale.ROOT, "%.6f", (Double) x))
                        .toArray());
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014), by which answers are summed up. */
    static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
