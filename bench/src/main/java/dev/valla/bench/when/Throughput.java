package dev.valla.bench.when;

import dev.valla.read.when.TimeReader;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads 1, 10 and 100 MB of text on one warm thread and prints a JSON line for each: MB a second of the thread's own processor
 * time (other work on the machine does not count), and the heap that is in use at the end. The text is that of a folder of {@code .txt}, over and over. Arguments: the folder; the language,
 * {@code en} if left out; the largest size in MB, 100 if left out.
 */
public final class Throughput {
    private static final int WARM_UP_MB = 20;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Throughput() {}

    public static void main(String[] args) throws IOException {
        String text = text(Path.of(args[0]));
        String language = args.length > 1 ? args[1] : "en";
        int largest = args.length > 2 ? Integer.parseInt(args[2]) : 100;
        TimeReader reader = TimeReader.forLanguage(language);
        measure(reader, text, WARM_UP_MB);
        for (int megabytes : List.of(1, 10, 100)) {
            if (megabytes <= largest) {
                System.out.println(measure(reader, text, megabytes));
            }
        }
    }

    private static String measure(TimeReader reader, String text, int megabytes) throws IOException {
        double bytesPerChar = text.getBytes(StandardCharsets.UTF_8).length / (double) text.length();
        long chars = (long) (megabytes * 1e6 / bytesPerChar);
        long[] times = {0};
        long begun = System.nanoTime();
        long cpu = CLOCK.getCurrentThreadCpuTime();
        reader.read(new Repeated(text, chars), Optional.empty(), time -> times[0]++);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double cpuSeconds = (CLOCK.getCurrentThreadCpuTime() - cpu) / 1e9;
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return "{\"op\":\"when\",\"mb\":%d,\"times\":%d,\"seconds\":%.3f,\"cpu_seconds\":%.3f,\"mb_per_cpu_second\":%.2f,\"heap_mb\":%.1f}"
                .formatted(megabytes, times[0], seconds, cpuSeconds, megabytes / cpuSeconds, used / 1e6);
    }

    private static String text(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                all.append(Files.readString(file)).append("\n\n");
            }
        }
        return all.toString();
    }

    /** A text over and over, up to a length. */
    private static final class Repeated extends Reader {
        private final String text;
        private long left;
        private int at;

        Repeated(String text, long length) {
            this.text = text;
            this.left = length;
        }

        @Override
        public int read(char[] into, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int n = (int) Math.min(Math.min(length, text.length() - at), left);
            text.getChars(at, at + n, into, offset);
            at = (at + n) % text.length();
            left -= n;
            return n;
        }

        @Override
        public void close() {
            left = 0;
        }
    }
}
