package dev.valla.workbench;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** What the browser asks. Never compared: the bytes are only passed on. */
@SuppressWarnings("ArrayRecordComponent")
record Request(String method, String path, byte[] body) {
    private static final int MOST_BYTES = 1 << 20;

    /** @throws IOException if the connection breaks, or the body is larger than any that our page sends */
    static Request of(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new IOException("a request of more than " + MOST_BYTES + " bytes");
        }
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), body);
    }
}
