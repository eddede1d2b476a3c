package dev.valla.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Landmark;
import dev.valla.claim.Source;
import dev.valla.claim.Unweighed;
import dev.valla.dossier.Anchored;
import dev.valla.dossier.Entry;
import dev.valla.dossier.Stored;
import dev.valla.dossier.Whole;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * All of a dossier, a JSON object a line: a head, then each source with its text, each claim as read, each passage that gave no
 * claim, each entry of the journal with its seal, and an end that counts them, so that a file cut short is noticed.
 */
final class WholeLines {
    static final String HEAD = "valla";
    static final int FORM = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Writer out;
    private final CodePoints points;
    private final ClaimForm form;
    private final Path folder;

    private WholeLines(Writer out, List<Source> sources, Path folder) {
        this.out = out;
        this.points = new CodePoints(sources);
        this.form = new ClaimForm(sources);
        this.folder = folder;
    }

    /** @param folder of the dossier: where sources came from is told from there, and nothing above it */
    static void write(Writer out, Whole whole, Path folder) throws IOException {
        List<Source> sources = whole.documents().stream()
                .map(document -> document.stored().source())
                .toList();
        new WholeLines(out, sources, folder).all(whole);
    }

    private void all(Whole whole) throws IOException {
        line(Lines.object().put(HEAD, "dossier").put("form", FORM).put("version", Version.number()));
        for (Whole.Document document : whole.documents()) {
            line("source", source(document));
        }
        for (Anchored anchored : whole.claims()) {
            line(
                    "claim",
                    form.written(anchored.claim())
                            .put("anchor", anchored.anchor().word()));
        }
        for (Unweighed passage : whole.unweighed()) {
            ObjectNode line = Lines.object();
            line.set("quote", form.quote(passage.passage()));
            line.set("names", Lines.texts(passage.names()));
            line("passage", line.put("why", passage.why()));
        }
        for (Entry entry : whole.journal()) {
            line("entry", entry(entry));
        }
        line(
                "end",
                Lines.object()
                        .put("sources", whole.documents().size())
                        .put("claims", whole.claims().size())
                        .put("passages", whole.unweighed().size())
                        .put("entries", whole.journal().size()));
    }

    private void line(String kind, ObjectNode content) throws IOException {
        ObjectNode line = Lines.object();
        line.set(kind, content);
        line(line);
    }

    private void line(ObjectNode line) throws IOException {
        out.write(line.toString());
        out.write('\n');
    }

    private ObjectNode source(Whole.Document document) {
        Stored stored = document.stored();
        Source source = stored.source();
        ObjectNode line = Lines.object()
                .put("path", source.path())
                .put("sha256", source.sha256())
                .put("origin", origin(document.origin()))
                .put("received", stored.received().toString())
                .put("reader", stored.reader());
        line.set("about", about(source.about()));
        line.set("notRead", Lines.texts(source.notRead()));
        line.set("remarks", Lines.texts(stored.remarks()));
        line.put("body", points.before(source.path(), source.body()));
        line.set("landmarks", Lines.list(source.landmarks(), landmark -> landmark(source.path(), landmark)));
        line.put("text", source.text());
        line.set(
                "before",
                Lines.list(
                        document.before(),
                        before -> Lines.object()
                                .put("sha256", before.sha256())
                                .put("received", before.received().toString())
                                .put("text", before.text())));
        return line;
    }

    private String origin(Path origin) {
        return origin.startsWith(folder)
                ? folder.relativize(origin).toString().replace('\\', '/')
                : String.valueOf(origin.getFileName());
    }

    /** What is known of a source, without its text. */
    static ObjectNode described(Source source) {
        ObjectNode line = Lines.object()
                .put("path", source.path())
                .put("sha256", source.sha256())
                .put("characters", source.text().codePointCount(0, source.text().length()));
        line.setAll(about(source.about()));
        line.set("notRead", Lines.texts(source.notRead()));
        return line;
    }

    private static ObjectNode about(Bibliography about) {
        ObjectNode line = Lines.object();
        Lines.put(line, "title", about.title());
        line.set("authors", Lines.texts(about.authors()));
        Lines.put(line, "date", about.date());
        Lines.put(line, "language", about.language());
        Lines.put(line, "licence", about.licence());
        Lines.put(line, "kind", about.kind());
        Lines.put(line, "speaker", about.speaker());
        line.set("through", Lines.texts(about.through()));
        Lines.put(line, "subject", about.subject());
        return line;
    }

    private ObjectNode landmark(String path, Landmark landmark) {
        return Lines.object()
                .put("kind", landmark.kind().name().toLowerCase(Locale.ROOT))
                .put("label", landmark.label())
                .put("start", points.before(path, landmark.start()))
                .put("end", points.before(path, landmark.end()));
    }

    /** Its content stays a text where JSON would not give back the very bytes that are sealed. */
    private static ObjectNode entry(Entry entry) {
        ObjectNode line = Lines.object()
                .put("entry", entry.entry())
                .put("kind", entry.kind())
                .put("target", entry.target());
        JsonNode content = parsed(entry.content());
        if (content.toString().equals(entry.content())) {
            line.set("content", content);
        } else {
            line.put("content", entry.content());
        }
        line.put("reason", entry.reason()).put("who", entry.who()).put("made", entry.made());
        entry.supersedes().ifPresent(old -> line.put("supersedes", old));
        return line.put("seal", entry.seal());
    }

    private static JsonNode parsed(String content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the journal holds what Valla did not write: " + content, e);
        }
    }
}
