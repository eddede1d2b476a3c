package dev.valla.bench.read;

import dev.valla.read.parse.EnglishParser;
import dev.valla.read.parse.Parser;
import dev.valla.read.parse.Progress;
import java.nio.file.Path;

/** {@code bench/parser}: how long opening the prepared language model takes in a fresh process, and how much heap it holds. */
public final class ParserOpening {
    private static final double NANOS = 1e9;

    private ParserOpening() {}

    public static void main(String[] args) throws Exception {
        long before = heap();
        long start = System.nanoTime();
        Parser parser = EnglishParser.open(Path.of(System.getProperty("valla.cache")), Progress.untold());
        double seconds = (System.nanoTime() - start) / NANOS;
        long held = heap() - before;
        int sentences = parser.parse("He was arrested in 1934.").size();
        System.out.printf("opened in %.2f s, %d MB of heap held; parsed %d sentence%n", seconds, held >> 20, sentences);
    }

    /** In use after the garbage was collected, in bytes. */
    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
