package dev.valla.workbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What the report says: {@code report.properties}, which holds all of it. */
final class Texts {
    private static final String OF_THE_SCRIPT = "script.";
    private static final Properties ALL = read();

    private Texts() {}

    private static Properties read() {
        try (InputStream in = Texts.class.getResourceAsStream("report.properties")) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: report.properties");
            }
            var all = new Properties();
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param filled in where the text has %s or %d, in their order */
    static String of(String key, Object... filled) {
        String text = ALL.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("the report has no text \"" + key + "\"");
        }
        return text.formatted(filled);
    }

    /** What the report's own script says, by keys without their common beginning. */
    static Map<String, String> ofTheScript() {
        var texts = new TreeMap<String, String>();
        for (String key : ALL.stringPropertyNames()) {
            if (key.startsWith(OF_THE_SCRIPT)) {
                texts.put(key.substring(OF_THE_SCRIPT.length()), ALL.getProperty(key));
            }
        }
        return texts;
    }
}
