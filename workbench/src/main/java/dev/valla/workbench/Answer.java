package dev.valla.workbench;

import dev.valla.workbench.report.HtmlReport;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What goes back to the browser. Never compared: the bytes are only passed on.
 *
 * @param policy in place of the page's own
 */
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, String type, byte[] body, Optional<String> policy) {
    Answer(int status, String type, byte[] body) {
        this(status, type, body, Optional.empty());
    }

    /** A report is a page of its own, with its own style and script, and a policy that allows these two and nothing else. */
    static Answer report(String html) {
        return new Answer(
                200,
                "text/html; charset=utf-8",
                html.getBytes(StandardCharsets.UTF_8),
                Optional.of(HtmlReport.policyOf(html) + "; frame-ancestors 'none'"));
    }

    static Answer plain(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param utf8 a source's text: sent as it is, and never as anything that a browser would run */
    static Answer text(byte[] utf8) {
        return new Answer(200, "text/plain; charset=utf-8", utf8);
    }

    static Answer json(byte[] json) {
        return new Answer(200, "application/json; charset=utf-8", json);
    }
}
