package dev.valla.dossier;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Source;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents of a dossier as they travel: out of it, and into it beside those that are there. */
final class Documents {
    private final Sql sql;
    private final Sources sources;

    Documents(Sql sql, Sources sources) {
        this.sql = sql;
        this.sources = sources;
    }

    List<Whole.Document> all() {
        Map<String, Path> origins = new HashMap<>();
        sql.all("SELECT path, origin FROM source", row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(one -> origins.put(one.getKey(), sources.origin(one.getValue())));
        Map<String, List<Whole.Before>> before = before();
        return sources.all().stream()
                .map(stored -> document(stored, origins, before))
                .toList();
    }

    private static Whole.Document document(
            Stored stored, Map<String, Path> origins, Map<String, List<Whole.Before>> before) {
        String path = stored.source().path();
        return new Whole.Document(
                stored, origins.getOrDefault(path, Path.of(path)), before.getOrDefault(path, List.of()));
    }

    private Map<String, List<Whole.Before>> before() {
        Map<String, List<Whole.Before>> before = new HashMap<>();
        sql.all(
                        """
                        SELECT path, text_before.sha256, text_before.text, text_before.received FROM text_before
                        JOIN source ON source.id = text_before.source ORDER BY text_before.rowid""",
                        row -> Map.entry(
                                row.getString(1),
                                new Whole.Before(row.getString(2), row.getString(3), Instant.parse(row.getString(4)))))
                .forEach(one -> before.computeIfAbsent(one.getKey(), p -> new ArrayList<>())
                        .add(one.getValue()));
        return before;
    }

    /**
     * Takes documents in. One that is here byte for byte is one; where both have it, the text that came in later is the one that
     * holds, and what one knows of the document fills what the other lacks.
     *
     * @param from what the dossier they come from is called: it tells two documents of one name apart
     * @return what each is called here
     */
    Map<String, String> bring(List<Whole.Document> theirs, String from) {
        Map<String, String> paths = new LinkedHashMap<>();
        List<Whole.Document> ours = new ArrayList<>(all());
        for (Whole.Document document : theirs) {
            Source source = document.stored().source();
            Optional<Whole.Document> same = same(ours, source);
            same.ifPresent(ours::remove);
            String path = same.map(our -> our.stored().source().path()).orElseGet(() -> free(source.path(), from));
            same.ifPresentOrElse(our -> unite(our, document), () -> put(document, path));
            paths.put(source.path(), path);
        }
        return paths;
    }

    private static Optional<Whole.Document> same(List<Whole.Document> ours, Source theirs) {
        return ours.stream()
                .filter(our -> our.stored().source().sha256().equals(theirs.sha256()))
                .min(Comparator.comparing(our -> !our.stored().source().text().equals(theirs.text())));
    }

    private String free(String path, String from) {
        List<String> taken = sql.all("SELECT path FROM source", row -> row.getString(1));
        String candidate = path;
        for (int n = 1; taken.contains(candidate); n++) {
            candidate = from + (n == 1 ? "" : "-" + n) + "/" + path;
        }
        return candidate;
    }

    private void put(Whole.Document document, String path) {
        Stored stored = document.stored();
        int id = sources.put(arrival(document, stored.source().withPath(path)), stored.received());
        document.before().forEach(before -> keep(id, before));
    }

    private static Arrival arrival(Whole.Document document, Source source) {
        return new Arrival(
                source,
                document.origin(),
                document.stored().remarks(),
                document.stored().reader());
    }

    private void unite(Whole.Document our, Whole.Document their) {
        Stored ours = our.stored();
        Stored theirs = their.stored();
        boolean oursHolds = !theirs.received().isAfter(ours.received());
        String path = ours.source().path();
        int id = sql.number("SELECT id FROM source WHERE path = ?", path);
        if (!ours.source().text().equals(theirs.source().text())) {
            if (oursHolds) {
                keep(
                        id,
                        new Whole.Before(
                                theirs.source().sha256(), theirs.source().text(), theirs.received()));
            } else {
                sources.put(
                        new Arrival(theirs.source().withPath(path), our.origin(), theirs.remarks(), theirs.reader()),
                        theirs.received());
            }
        }
        their.before().stream().filter(before -> !our.before().contains(before)).forEach(before -> keep(id, before));
        Bibliography about = oursHolds
                ? Bibliographies.joined(ours.source().about(), theirs.source().about())
                : Bibliographies.joined(theirs.source().about(), ours.source().about());
        if (!about.equals(ours.source().about())) {
            sql.run("UPDATE source SET about = ? WHERE id = ?", AboutContent.written(about), id);
        }
    }

    private void keep(int source, Whole.Before before) {
        boolean there = sql.number(
                        "SELECT COUNT(*) FROM text_before WHERE source = ? AND text = ? AND received = ?",
                        source,
                        before.text(),
                        before.received().toString())
                > 0;
        if (!there) {
            sql.run(
                    "INSERT INTO text_before VALUES (?, ?, ?, ?)",
                    source,
                    before.sha256(),
                    before.text(),
                    before.received().toString());
        }
    }
}
