package dev.valla.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.Landmark;
import dev.valla.claim.Problem;
import dev.valla.claim.Source;
import dev.valla.claim.Unweighed;
import dev.valla.dossier.Anchor;
import dev.valla.dossier.Anchored;
import dev.valla.dossier.Entry;
import dev.valla.dossier.Stored;
import dev.valla.dossier.Whole;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link WholeLines} wrote. Lines that do not hold what they should are told and left out; the rest goes on. */
final class WholeFile {
    private final String file;
    private final Path folder;
    private final List<Whole.Document> documents = new ArrayList<>();
    private final List<Anchored> claims = new ArrayList<>();
    private final List<Unweighed> passages = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<ClaimForm> form = Optional.empty();
    private final Map<String, Integer> seen = new HashMap<>();
    private boolean ended;

    /** What was read, and what could not be. */
    record Read(Whole whole, List<Problem> problems) {}

    /** @param folder where the dossier lies that takes this in: sources are as if they had come from there */
    private WholeFile(String file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    static boolean isHead(JsonNode line) {
        return line.path(WholeLines.HEAD).asText().equals("dossier");
    }

    /** @throws Unreadable if it is from a newer Valla, cut short, or its journal is not as it was sealed */
    static Read read(String file, List<JsonLine> lines, Path folder) {
        WholeFile reading = new WholeFile(file, folder);
        int form = lines.isEmpty() ? 0 : lines.get(0).json().path("form").asInt();
        if (form != WholeLines.FORM) {
            throw reading.unreadable(
                    "this export has a form that this Valla does not know (%d)".formatted(form),
                    "use the Valla that wrote it");
        }
        lines.subList(1, lines.size()).forEach(reading::line);
        if (!reading.ended) {
            throw reading.unreadable("this export ends too early", "make it again: valla export --as dossier");
        }
        reading.demandSeals();
        return new Read(
                new Whole(reading.documents, reading.claims, reading.passages, reading.entries), reading.problems);
    }

    private Unreadable unreadable(String what, String mend) {
        return new Unreadable(new Problem(what, file, mend));
    }

    private void line(JsonLine line) {
        JsonNode json = line.json();
        json.fieldNames().forEachRemaining(kind -> seen.merge(kind, 1, Integer::sum));
        try {
            if (json.has("source")) {
                documents.add(document(json.path("source")));
                form = Optional.empty();
            } else if (json.has("claim")) {
                claims.add(claim(json.path("claim")));
            } else if (json.has("passage")) {
                passages.add(passage(json.path("passage")));
            } else if (json.has("entry")) {
                entries.add(entry(json.path("entry")));
            } else if (json.has("end")) {
                ended = isWhole(json.path("end"));
            } else {
                throw new ClaimForm.Wrong("this line holds nothing that is known", "make the export again");
            }
        } catch (ClaimForm.Wrong wrong) {
            problems.add(new Problem(wrong.what(), line.where(file), wrong.mend()));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            problems.add(new Problem(
                    String.valueOf(wrong.getMessage()),
                    line.where(file),
                    "make the export again: valla export --as dossier"));
        }
    }

    private boolean isWhole(JsonNode end) {
        return end.path("sources").asInt() == seen("source")
                && end.path("claims").asInt() == seen("claim")
                && end.path("passages").asInt() == seen("passage")
                && end.path("entries").asInt() == seen("entry");
    }

    private int seen(String kind) {
        return seen.getOrDefault(kind, 0);
    }

    private ClaimForm form() {
        ClaimForm ready = form.orElseGet(() -> new ClaimForm(
                documents.stream().map(document -> document.stored().source()).toList()));
        form = Optional.of(ready);
        return ready;
    }

    private Whole.Document document(JsonNode json) throws ClaimForm.Wrong {
        String path = need(json, "path");
        String text = need(json, "text");
        CodePoints points = new CodePoints(List.of(new Source(path, text, 0, "", Bibliography.UNSTATED, List.of())));
        List<Landmark> landmarks = new ArrayList<>();
        for (JsonNode one : json.path("landmarks")) {
            landmarks.add(new Landmark(
                    Landmark.Kind.valueOf(need(one, "kind").toUpperCase(Locale.ROOT)),
                    need(one, "label"),
                    points.place(path, one.path("start").asInt()),
                    points.place(path, one.path("end").asInt())));
        }
        Source source = new Source(
                path,
                text,
                points.place(path, json.path("body").asInt()),
                need(json, "sha256"),
                about(json.path("about")),
                texts(json.path("notRead")),
                landmarks);
        List<Whole.Before> before = new ArrayList<>();
        for (JsonNode one : json.path("before")) {
            before.add(new Whole.Before(need(one, "sha256"), need(one, "text"), Instant.parse(need(one, "received"))));
        }
        return new Whole.Document(
                new Stored(
                        source,
                        Instant.parse(need(json, "received")),
                        texts(json.path("remarks")),
                        need(json, "reader")),
                origin(need(json, "origin")),
                before);
    }

    /** Never above the folder: what a file says of other folders means nothing here. */
    private Path origin(String written) {
        Path origin = folder.resolve(written).normalize();
        return origin.startsWith(folder) ? origin : folder.resolve(String.valueOf(origin.getFileName()));
    }

    private static Bibliography about(JsonNode json) {
        return new Bibliography(
                ClaimForm.text(json, "title"),
                texts(json.path("authors")),
                ClaimForm.text(json, "date"),
                ClaimForm.text(json, "language"),
                ClaimForm.text(json, "licence"),
                ClaimForm.text(json, "kind"),
                ClaimForm.text(json, "speaker"),
                texts(json.path("through")),
                ClaimForm.text(json, "subject"));
    }

    private Anchored claim(JsonNode json) throws ClaimForm.Wrong {
        Anchor anchor = Anchor.valueOf(need(json, "anchor").toUpperCase(Locale.ROOT));
        Claim claim = form().read(json, anchor != Anchor.LOST);
        return new Anchored(claim.withId(need(json, "id")), anchor);
    }

    private Unweighed passage(JsonNode json) throws ClaimForm.Wrong {
        return new Unweighed(form().quotation(json.path("quote"), true), texts(json.path("names")), need(json, "why"));
    }

    private static Entry entry(JsonNode json) throws ClaimForm.Wrong {
        JsonNode content = json.path("content");
        Instant.parse(need(json, "made"));
        return new Entry(
                json.path("entry").asInt(),
                need(json, "kind"),
                need(json, "target"),
                content.isTextual() ? content.asText() : content.toString(),
                need(json, "reason"),
                need(json, "who"),
                need(json, "made"),
                json.has("supersedes") ? Optional.of(json.path("supersedes").asInt()) : Optional.empty(),
                need(json, "seal"));
    }

    /** Whoever changed an entry on the way shows. */
    private void demandSeals() {
        String before = "";
        for (Entry entry : entries) {
            if (!entry.sealed(before).seal().equals(entry.seal())) {
                throw unreadable(
                        "entry %d of its journal is not as it was sealed".formatted(entry.entry()),
                        "ask for the export again: something other than Valla changed it");
            }
            before = entry.seal();
        }
    }

    private static String need(JsonNode json, String name) throws ClaimForm.Wrong {
        return ClaimForm.text(json, name)
                .orElseThrow(() -> new ClaimForm.Wrong(
                        "the line lacks \"%s\"".formatted(name), "make the export again: valla export --as dossier"));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
