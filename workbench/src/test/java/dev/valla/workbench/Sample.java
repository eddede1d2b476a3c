package dev.valla.workbench;

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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A real dossier with a few claims put in by hand, so that the page is tested without the language model. */
final class Sample implements AutoCloseable {
    static final String ANNALS =
            "Anna Weil was born in Prague in 1890. She was arrested on 3 May 1921 near the river, with two printers whose"
                    + " names nobody wrote down.";
    private static final Read[] ANNALS_READ = {
        read("birth", "Anna Weil was born in Prague in 1890", "1890"),
        read("arrest", "She was arrested on 3 May 1921", "1921-05-03")
    };
    private static final String LETTERS =
            "My aunt was born in 1871, they say at home.\n\nShe died in 1940. <script>document.title='owned'</script>"
                    + " <img src=x onerror=\"document.title='owned'\">";
    private static final Read[] LETTERS_READ = {
        read("birth", "My aunt was born in 1871", "1871"), read("death", "She died in 1940", "1940")
    };

    private final Path folder;
    private final Dossier dossier;
    private final OpenDossier desk;

    Sample(Path folder) {
        this.folder = folder;
        dossier = Dossier.open(folder.resolve("weil.valla"), Access.CREATE);
        keep(folder, "annals.md", "1930", ANNALS, ANNALS_READ);
        keep(folder, "letters.md", "1924", LETTERS, LETTERS_READ);
        desk = new OpenDossier(dossier, "a reader", "test", this::take);
    }

    /** In place of a language model: a file says who was born, or it is refused. */
    private Intake.Outcome take(Path file, String path) {
        try {
            String text = Files.readString(file);
            var birth = Pattern.compile("\\w+ was born in (\\d{4})").matcher(text);
            if (!birth.find()) {
                return new Intake.Outcome(false, List.of("nobody is born in it"));
            }
            synchronized (dossier) {
                keep(folder, path, "1950", text, read("birth", birth.group(), birth.group(1)));
            }
            return new Intake.Outcome(true, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code study} does it when the documents have changed: read anew, without what persons entered. */
    void readAgain() {
        synchronized (dossier) {
            keep(folder, "annals.md", "1930", "In short. " + ANNALS, ANNALS_READ);
            keep(folder, "letters.md", "1924", "In short. " + LETTERS, LETTERS_READ);
        }
    }

    /** One document more, with one claim in it. */
    void tell(String path, String text, String person, String type, String words, String time) {
        synchronized (dossier) {
            keep(folder, path, "1950", text, new Read(type, words, time, person));
        }
        desk.renew();
    }

    /** One document more, in which nothing was read. */
    void tell(String path, String text) {
        synchronized (dossier) {
            keep(folder, path, "1950", text);
        }
        desk.renew();
    }

    private record Read(String type, String words, String time, String person) {}

    private static Read read(String type, String words, String time) {
        return new Read(type, words, time, "Anna Weil");
    }

    private void keep(Path folder, String path, String date, String text, Read... reads) {
        Bibliography u = Bibliography.UNSTATED;
        var about = new Bibliography(
                u.title(),
                u.authors(),
                Optional.of(date),
                Optional.of("en"),
                u.licence(),
                u.kind(),
                u.speaker(),
                u.through(),
                u.subject());
        var source = new Source(path, text, 0, digest(text), about, List.of());
        List<Claim> claims = List.of(reads).stream().map(r -> claim(source, r)).toList();
        dossier.keep(
                new Arrival(source, folder.resolve(path.replaceAll("[^\\w.]", "_")), List.of(), "by hand"),
                claims,
                List.of());
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Claim claim(Source source, Read read) {
        int start = source.text().indexOf(read.words());
        return new Claim(
                "",
                EventType.of(read.type()).orElseThrow(),
                Quotation.of(source, start, start + read.words().length()),
                List.of(new Participant(Role.SUBJECT, read.person(), read.person())),
                Optional.of(StatedTime.of(read.time(), read.time())),
                Optional.empty(),
                List.of(),
                List.of(),
                Claim.Citation.NONE,
                Claim.Polarity.ASSERTED,
                Claim.Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                List.of(read.type() + ": put in by hand"));
    }

    Dossier dossier() {
        return dossier;
    }

    Desk desk() {
        return desk;
    }

    @Override
    public void close() {
        desk.close();
        dossier.close();
    }
}
