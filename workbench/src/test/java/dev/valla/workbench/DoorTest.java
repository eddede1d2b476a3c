package dev.valla.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may come in, tried over a bare socket, for a polite client would not lie about its host. */
class DoorTest {
    @TempDir
    Path folder;

    private Sample sample;
    private Workbench workbench;
    private int port;
    private String cookie;

    @BeforeEach
    void open() throws IOException {
        sample = new Sample(folder);
        workbench = Workbench.open(sample.desk(), 0);
        URI address = workbench.address();
        port = address.getPort();
        cookie = "Cookie: valla%d=%s".formatted(port, address.getQuery().substring("token=".length()));
    }

    @AfterEach
    void close() {
        workbench.close();
        sample.close();
    }

    @Test
    void itListensOnThisMachineOnly() {
        assertThat(workbench.address().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void withoutTheTokenNothingIsAnswered() throws IOException {
        assertThat(get("/ask/claims", host())).startsWith("HTTP/1.1 403").doesNotContain("Weil");
        assertThat(get("/?token=guessed", host())).startsWith("HTTP/1.1 403");
        assertThat(get("/ask/claims", host(), cookie))
                .startsWith("HTTP/1.1 200")
                .contains("Weil");
    }

    @Test
    void aForeignNameForThisMachineIsRefused() throws IOException {
        assertThat(get("/ask/claims", "Host: evil.example:" + port, cookie)).startsWith("HTTP/1.1 403");
    }

    @Test
    void anotherSitesRequestIsRefused() throws IOException {
        assertThat(post("/enter/correction", "{}", host(), cookie, "Origin: http://evil.example"))
                .startsWith("HTTP/1.1 403");
        assertThat(post("/enter/correction", "{}", host(), cookie)).startsWith("HTTP/1.1 403");
        assertThat(sample.dossier().corrections()).isEmpty();
    }

    @Test
    void nothingIsKeptByTheBrowserAndNoForeignScriptMayRun() throws IOException {
        assertThat(get("/", host(), cookie))
                .contains("Cache-control: no-store")
                .contains("Content-security-policy: default-src 'none'; script-src 'self'");
    }

    @Test
    void pathsLeadToThePageAlone() throws IOException {
        assertThat(get("/../Ask.class", host(), cookie)).startsWith("HTTP/1.1 404");
        assertThat(get("/page/index.html", host(), cookie)).startsWith("HTTP/1.1 404");
        assertThat(get("/..%2f..%2fetc%2fpasswd", host(), cookie)).startsWith("HTTP/1.1 404");
    }

    @Test
    void aQuestionThatIsNoneGetsAPlainAnswer() throws IOException {
        String origin = "Origin: http://127.0.0.1:" + port;
        assertThat(post("/ask/why", "{}", host(), cookie, origin)).startsWith("HTTP/1.1 400");
        assertThat(post("/ask/why", "no JSON", host(), cookie, origin)).startsWith("HTTP/1.1 400");
    }

    @Test
    void whatIsLargerThanAnythingOurPageSendsIsNotTaken() throws IOException {
        String origin = "Origin: http://127.0.0.1:" + port;
        assertThat(post("/ask/why", " ".repeat((1 << 20) + 1), host(), cookie, origin))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void aDocumentIsKeptBesideTheDossierWhateverItsName() throws IOException {
        String origin = "Origin: http://127.0.0.1:" + port;
        assertThat(post("/enter/document", "{}", host(), cookie, origin, "X-File: ..%2F..%2Fevil.txt"))
                .startsWith("HTTP/1.1 200");
        assertThat(folder.resolve("weil.received/evil.txt")).hasContent("{}");
        assertThat(post("/enter/document", "{}", host(), cookie, origin, "X-File: ..%2F"))
                .startsWith("HTTP/1.1 400");
        assertThat(post("/enter/document", "{}", host(), cookie, origin, "X-File: %zz"))
                .startsWith("HTTP/1.1 400");
        assertThat(post("/enter/document", "{}", host(), cookie, "X-File: a.txt"))
                .startsWith("HTTP/1.1 403");
    }

    private String host() {
        return "Host: 127.0.0.1:" + port;
    }

    private String get(String path, String... headers) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n");
    }

    private String post(String path, String body, String... headers) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nContent-Length: "
                + body.length() + "\r\nConnection: close\r\n\r\n" + body);
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
