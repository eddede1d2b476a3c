package dev.valla.workbench;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Who may come in. Only the browser that opened the first address, only under the name of this machine (a foreign name that
 * resolves to it is DNS rebinding), and only from our own page (another site's request is forgery).
 */
final class Door implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(Door.class.getName());
    private static final String COOKIE = "valla";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final String token;
    private final String cookie;
    private final Set<String> hosts;
    private final Answers answers;
    private final AtomicLong requests = new AtomicLong();

    Door(String token, int port, Answers answers) {
        this.token = token;
        this.cookie = COOKIE + port;
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        this.answers = answers;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        try (exchange) {
            guard(exchange.getResponseHeaders());
            if (!isOurs(exchange)) {
                send(exchange, Answer.plain(403, "This request did not come from Valla's own page."));
            } else if (bringsToken(exchange)) {
                letIn(exchange);
            } else if (!hasCookie(exchange)) {
                send(
                        exchange,
                        Answer.plain(
                                403, "Open the address that `valla open` printed: it carries the key to this page."));
            } else {
                send(exchange, answer(exchange));
            }
        }
    }

    /** How many have knocked so far. */
    long requests() {
        return requests.get();
    }

    /** A fault of ours is told on the page and on the console; the page goes on. */
    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            return answers.to(Request.of(exchange));
        } catch (Request.TooLarge large) {
            return Answer.plain(413, String.valueOf(large.getMessage()));
        } catch (RuntimeException fault) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(),
                    fault);
            return Answer.plain(500, "This is a fault of Valla's, told in full on the console: " + fault);
        }
    }

    private static void guard(Headers headers) {
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
    }

    private boolean isOurs(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String host = headers.getFirst("Host");
        String origin = headers.getFirst("Origin");
        return host != null
                && hosts.contains(host)
                && (origin == null || hosts.stream().anyMatch(h -> origin.equals("http://" + h)))
                && (origin != null || !exchange.getRequestMethod().equals("POST"));
    }

    private boolean bringsToken(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query != null && query.startsWith("token=") && same(query.substring("token=".length()), token);
    }

    /** The token leaves the address at once, so that it stays neither in the history nor on a screenshot. */
    private void letIn(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Set-Cookie", cookie + "=" + token + "; HttpOnly; SameSite=Strict; Path=/");
        exchange.getResponseHeaders().set("Location", "/");
        exchange.sendResponseHeaders(303, -1);
    }

    private boolean hasCookie(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().get("Cookie")).orElse(List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(";\\s*")))
                .filter(pair -> pair.startsWith(cookie + "="))
                .anyMatch(pair -> same(pair.substring(cookie.length() + 1), token));
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        answer.policy().ifPresent(policy -> exchange.getResponseHeaders().set("Content-Security-Policy", policy));
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), head || answer.body().length == 0 ? -1 : answer.body().length);
        if (!head && answer.body().length > 0) {
            exchange.getResponseBody().write(answer.body());
        }
    }
}
