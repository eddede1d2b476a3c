package dev.valla.workbench;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the browser asks. Never compared: the bytes are only passed on.
 *
 * @param file the name of a document that is brought in, as percent-encoded in a header since it may stand in no address; else
 *     empty
 */
@SuppressWarnings("ArrayRecordComponent")
record Request(String method, String path, String file, byte[] body) {
    private static final int MOST_BYTES = 1 << 20;
    /** The longest document that the reader takes. */
    private static final int MOST_BYTES_OF_A_DOCUMENT = 64 << 20;

    /** @throws TooLarge if the body is larger than any that our page sends */
    static Request of(HttpExchange exchange) throws IOException, TooLarge {
        String path = exchange.getRequestURI().getPath();
        int most = path.equals("/enter/document") ? MOST_BYTES_OF_A_DOCUMENT : MOST_BYTES;
        byte[] body = exchange.getRequestBody().readNBytes(most + 1);
        if (body.length > most) {
            throw new TooLarge(most);
        }
        return new Request(
                exchange.getRequestMethod(),
                path,
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-File"))
                        .orElse(""),
                body);
    }

    /** @throws BadQuestion if the name is none */
    String fileName() {
        try {
            return URLDecoder.decode(file, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadQuestion("this is no name of a file: " + file);
        }
    }

    /** A body that nobody reads to its end. */
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1;

        TooLarge(int most) {
            super("this is more than %d MB, the most that is taken".formatted(most >> 20));
        }
    }
}
