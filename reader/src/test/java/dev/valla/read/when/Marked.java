package dev.valla.read.when;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in which a person marked the times, as the {@code .gold} and {@code .sentences} files have them. */
final class Marked {
    private Marked() {}

    static String read(String name) {
        try (InputStream in = Marked.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text without its marks.
     *
     * @param mark  its first group is the words marked
     * @param found hears each mark and where its words begin in the text
     */
    static String unmarked(String marked, Pattern mark, BiConsumer<Matcher, Integer> found) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = mark.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            found.accept(matcher, text.length());
            text.append(matcher.group(1));
            from = matcher.end();
        }
        return text.append(marked.substring(from)).toString();
    }
}
