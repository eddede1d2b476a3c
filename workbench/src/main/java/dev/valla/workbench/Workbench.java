package dev.valla.workbench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves one dossier to one browser on 127.0.0.1, until closed. The first address carries a token; without it, or from another
 * site, nothing is answered.
 */
public final class Workbench implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String token;

    private final Door door;

    private Workbench(HttpServer server, String token, Desk desk) {
        this.server = server;
        this.token = token;
        this.door = new Door(token, server.getAddress().getPort(), new Answers(desk));
    }

    /**
     * Starts to listen.
     *
     * @param port 0 takes a free one
     * @throws IOException if the port is taken or may not be used
     */
    public static Workbench open(Desk desk, int port) throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        var workbench = new Workbench(server, HexFormat.of().formatHex(secret), desk);
        server.createContext("/", workbench.door);
        server.setExecutor(workbench.threads);
        server.start();
        return workbench;
    }

    /** Where the page is, with the token; to be opened once, for the page then holds a cookie. */
    public URI address() {
        return URI.create(
                "http://127.0.0.1:%d/?token=%s".formatted(server.getAddress().getPort(), token));
    }

    /** How many requests have come so far; an open page sends one each minute, so that it is known whether one is left. */
    public long requests() {
        return door.requests();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
