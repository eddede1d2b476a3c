package dev.valla.workbench;

import java.nio.charset.StandardCharsets;

/** What goes back to the browser. Never compared: the bytes are only passed on. */
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, String type, byte[] body) {
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
