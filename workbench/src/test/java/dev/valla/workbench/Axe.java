package dev.valla.workbench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core, run in the page. It comes from its WebJar, for tests alone. */
final class Axe {
    private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String SERIOUS = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .filter(v => v.impact === 'serious' || v.impact === 'critical')
              .map(v => v.id + ': ' + v.help + ' — ' + v.nodes.map(n => n.target.join(' ')).join(', '))
            """;

    private Axe() {}

    /** What axe calls serious or critical, and where; empty if it finds nothing of the kind. */
    @SuppressWarnings("unchecked")
    static List<String> serious(Page page) throws IOException {
        page.evaluate(script());
        return (List<String>) page.evaluate(SERIOUS);
    }

    private static String script() throws IOException {
        try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new IOException("not on the class path: " + SCRIPT);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
