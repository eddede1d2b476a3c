package dev.valla.cli;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import dev.valla.dossier.Access;
import dev.valla.dossier.Arrival;
import dev.valla.dossier.Dossier;
import dev.valla.workbench.Intake.Outcome;
import dev.valla.workbench.OpenDossier;
import dev.valla.workbench.Workbench;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the build runs once, so that the JVM can keep ready whatever the short commands need: a dossier made by hand in an empty
 * folder, and each question asked of it. It opens no language model.
 */
public final class Rehearsal {
    private static final String ANNALS = "Anna Weil was born in Prague in 1890. Anna Weil was arrested on 3 May 1921.";
    private static final String LETTERS = "Anna Weil was born in Prague in 1871, they say at home.";

    private Rehearsal() {}

    /** @param arguments the empty folder */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String dossier = folder.resolve("rehearsal.valla").toString();
        try (Dossier made = Dossier.open(Path.of(dossier), Access.CREATE)) {
            keep(
                    made,
                    new Source("annals.md", ANNALS, 0, "a", Bibliography.UNSTATED, List.of()),
                    new Read(EventType.BIRTH, "Anna Weil was born in Prague in 1890", "1890"),
                    new Read(EventType.ARREST, "Anna Weil was arrested on 3 May 1921", "1921-05-03"));
            keep(
                    made,
                    new Source("letters.md", LETTERS, 0, "b", Bibliography.UNSTATED, List.of()),
                    new Read(EventType.BIRTH, "Anna Weil was born in Prague in 1871", "1871"));
        }
        Outside outside = Outside.real();
        for (String command : List.of("claims", "conflicts", "lineage", "linchpins", "report")) {
            Valla.run(outside, command, "-d", dossier);
        }
        Valla.run(outside, "claims", "--jsonl", "-d", dossier);
        Valla.run(outside, "without", "source:letters.md", "-d", dossier);
        Valla.run(outside, "why", "f1", "-d", dossier);
        outside.out().flush();
        open(Path.of(dossier));
    }

    /** The page as a browser asks for it, up to its first answers. */
    private static void open(Path file) throws IOException {
        try (Dossier dossier = Dossier.open(file, Access.WRITE);
                OpenDossier desk = new OpenDossier(
                        dossier, "rehearsal", Version.number(), (document, path) -> nothingIsBroughtIn());
                Workbench workbench = Workbench.open(desk, 0)) {
            URI address = workbench.address();
            String cookie = cookie(answer(address, "", ""));
            for (String question :
                    List.of("", "main.js", "ask/frame", "ask/claims", "ask/text/0", "ask/believed", "ask/findings")) {
                answer(address.resolve("/" + question), cookie, "");
            }
            for (String question : List.of("reading", "loads")) {
                answer(
                        address.resolve("/ask/" + question),
                        cookie,
                        "{\"before\":[],\"after\":[\"source:letters.md\"],\"whole\":true}");
            }
        }
    }

    /** The head of an answer. By a plain socket, for the JDK's own client would not send whence it asks. */
    private static String answer(URI address, String cookie, String question) throws IOException {
        byte[] body = question.getBytes(StandardCharsets.UTF_8);
        String asked = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String sent = "%s %s HTTP/1.1\r\n".formatted(body.length == 0 ? "GET" : "POST", asked)
                    + head(address.getAuthority(), cookie, body.length);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!answer.startsWith("HTTP/1.1 2") && !answer.startsWith("HTTP/1.1 3")) {
                throw new IOException("%s answered: %s"
                        .formatted(address, answer.lines().findFirst().orElse("nothing")));
            }
            return answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
        }
    }

    private static String head(String authority, String cookie, int length) {
        return "Host: %1$s\r\nOrigin: http://%1$s\r\nCookie: %2$s\r\nContent-Length: %3$d\r\nConnection: close\r\n\r\n"
                .formatted(authority, cookie, length);
    }

    private static String cookie(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie:"))
                .map(line -> line.substring("set-cookie:".length()).strip().replaceFirst(";.*", ""))
                .findFirst()
                .orElse("");
    }

    private static Outcome nothingIsBroughtIn() {
        throw new IllegalStateException("a rehearsal brings nothing in");
    }

    private record Read(EventType type, String words, String time) {}

    private static void keep(Dossier dossier, Source source, Read... reads) {
        List<Claim> claims = List.of(reads).stream().map(r -> claim(source, r)).toList();
        dossier.keep(new Arrival(source, Path.of(source.path()), List.of(), "rehearsal"), claims, List.of());
    }

    private static Claim claim(Source source, Read read) {
        int start = source.text().indexOf(read.words());
        return new Claim(
                "",
                read.type(),
                Quotation.of(source, start, start + read.words().length()),
                List.of(new Participant(Role.SUBJECT, "Anna Weil", "Anna Weil")),
                Optional.of(StatedTime.of(read.time(), read.time())),
                Optional.of("Prague"),
                List.of(),
                List.of(),
                Claim.Citation.NONE,
                Claim.Polarity.ASSERTED,
                Claim.Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                List.of());
    }
}
