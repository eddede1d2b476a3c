package dev.valla.read.when;

import dev.valla.time.Edtf;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What must hold of any text whatever, in each language: times in order, none overlapping, each with the very words that
 * stand at its offsets, each EDTF one that reads back, and all of it in time linear in the text. Entry point of Jazzer
 * (profile {@code fuzz}) and of {@link FuzzTest}.
 */
public final class TimesFuzzer {
    private static final List<TimeReader> READERS =
            Stream.of("en", "de", "fr", "ru").map(TimeReader::forLanguage).toList();

    /** Processor time that a text may take, instrumented and on a slow machine: per text, and per character. */
    private static final long NANOS = 200_000_000;

    private static final long NANOS_PER_CHAR = 50_000;

    private TimesFuzzer() {}

    /** Jazzer calls it once: the rules are compiled before the first text has its time taken. */
    public static void fuzzerInitialize() {
        READERS.forEach(reader -> reader.read(""));
    }

    /** What a user may say of when a text was written. */
    static final List<Optional<Edtf>> DATED = Stream.of("", "1989-11-02", "1831-03", "1940", "9999-12-31", "0001-01-01")
            .map(Edtf::read)
            .toList();

    /** The first byte chooses the language and the document's date, the rest is the text. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 0) {
            String text = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
            TimeReader reader = READERS.get(data[0] & 3);
            checkLinear(reader, text);
            check(text, reader.read(text, DATED.get(((data[0] >> 2) & 63) % DATED.size())));
        }
    }

    static void check(String text, List<TimeExpression> times) {
        int end = 0;
        for (TimeExpression time : times) {
            must(time.start() >= end && time.end() > time.start(), text, "has times out of order");
            stands(text, time.start(), time.end(), time.words());
            time.modifier().ifPresent(m -> stands(text, m.start(), m.end(), m.words()));
            time.anchor().ifPresent(a -> stands(text, a.start(), a.end(), a.words()));
            time.edtf().ifPresent(e -> must(Edtf.parse(e.text()).equals(e), text, e + " does not read back"));
            end = time.end();
        }
        List<TimeLine> lines = TimeLine.of("doc", text, times);
        must(lines.size() == times.size(), text, "gives other lines than times");
        lines.forEach(line -> must(line.json().startsWith("{\"doc\""), text, "gives no line of JSON"));
    }

    /** Three times over its allowance is no accident of the machine. */
    private static void checkLinear(TimeReader reader, String text) {
        long allowed = NANOS + NANOS_PER_CHAR * text.length();
        for (int attempt = 0; attempt < 3; attempt++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            reader.read(text);
            if (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before <= allowed) {
                return;
            }
        }
        must(false, text, "takes more than %d ms".formatted(allowed / 1_000_000));
    }

    private static void stands(String text, int start, int end, String words) {
        must(text.substring(start, end).equals(words), text, "does not read \"" + words + "\" at " + start);
    }

    private static void must(boolean holds, String text, String otherwise) {
        if (!holds) {
            throw new AssertionError("\"" + text + "\" " + otherwise);
        }
    }
}
