package dev.valla.dossier;

import dev.valla.claim.Problem;
import dev.valla.claim.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The documents of a dossier. */
final class Sources {
    private static final String FIELDS =
            "SELECT path, text, body, sha256, about, not_read, received, remarks, reader, landmarks FROM source";
    private final Sql sql;
    private final Path folder;

    Sources(Sql sql, Path dossier) {
        this.sql = sql;
        this.folder = dossier.toAbsolutePath().resolveSibling("").normalize();
    }

    private record Place(String path, String origin, String sha256) {
        static Place read(ResultSet row) throws SQLException {
            return new Place(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    Known known(String path, Path origin, String sha256) {
        Optional<Place> here = place("origin", written(origin));
        Optional<Place> named = place("path", path);
        Optional<Place> same = place("sha256", sha256);
        if (here.isPresent()) {
            return state(here.get(), sha256);
        }
        if (named.isPresent() && !stillThere(named.get())) {
            return state(named.get(), sha256);
        }
        if (same.isPresent()) {
            return stillThere(same.get())
                    ? new Known.SameBytes(same.get().path())
                    : new Known.Unchanged(same.get().path());
        }
        return new Known.No(named.isPresent() ? beside(path, origin) : path);
    }

    private static Known state(Place place, String sha256) {
        return place.sha256().equals(sha256) ? new Known.Unchanged(place.path()) : new Known.Changed(place.path());
    }

    private Optional<Place> place(String column, String value) {
        return sql.first("SELECT path, origin, sha256 FROM source WHERE " + column + " = ?", Place::read, value);
    }

    /** What came from an archive lies, as its origin says, below the archive as below a folder. */
    private boolean stillThere(Place place) {
        Path origin = folder.resolve(place.origin());
        for (Path above = origin; above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return above.equals(origin) || Files.isRegularFile(above);
            }
        }
        return false;
    }

    /** A file of another folder has this name already: the name of its own folder tells them apart. */
    private String beside(String path, Path origin) {
        Path parent = origin.toAbsolutePath().normalize().getParent();
        String prefix = parent == null || parent.getFileName() == null
                ? "other"
                : parent.getFileName().toString();
        String candidate = prefix + "/" + path;
        for (int n = 2; place("path", candidate).isPresent(); n++) {
            candidate = prefix + "-" + n + "/" + path;
        }
        return candidate;
    }

    /** Where a document came from, relative to the dossier where that can be: the two may travel together. */
    private String written(Path origin) {
        Path absolute = origin.toAbsolutePath().normalize();
        return absolute.startsWith(folder) ? folder.relativize(absolute).toString() : absolute.toString();
    }

    /** The file that a document came from, as {@link #written} wrote it. */
    Path origin(String written) {
        return folder.resolve(written).normalize();
    }

    /** Each source's number in this file, by its path. */
    Map<String, Integer> ids() {
        return sql.all("SELECT path, id FROM source", row -> Map.entry(row.getString(1), row.getInt(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return the source's number in this file */
    int put(Arrival arrival, Instant now) {
        Source source = arrival.source();
        sql.run(
                "INSERT INTO text_before SELECT id, sha256, text, received FROM source WHERE path = ? AND text <> ?",
                source.path(),
                source.text());
        sql.run(
                """
                INSERT INTO source (path, text, body, sha256, about, not_read, remarks, origin, reader, received, text_sha256,
                  landmarks)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (path) DO UPDATE SET text = excluded.text, body = excluded.body, sha256 = excluded.sha256,
                  about = excluded.about, not_read = excluded.not_read, remarks = excluded.remarks, origin = excluded.origin,
                  reader = excluded.reader, received = excluded.received, text_sha256 = excluded.text_sha256,
                  landmarks = excluded.landmarks""",
                source.path(),
                source.text(),
                source.body(),
                source.sha256(),
                AboutContent.written(source.about()),
                Content.texts(source.notRead()).toString(),
                Content.texts(arrival.remarks()).toString(),
                written(arrival.origin()),
                arrival.reader(),
                now.toString(),
                Digests.sha256(source.text()),
                LandmarkContent.written(source.landmarks()));
        return sql.number("SELECT id FROM source WHERE path = ?", source.path());
    }

    void moved(String path, Path origin) {
        sql.run("UPDATE source SET origin = ? WHERE path = ? AND origin <> ?", written(origin), path, written(origin));
    }

    List<Stored> all() {
        return sql.all(FIELDS + " ORDER BY id", Sources::stored);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        Source source = new Source(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                AboutContent.read(row.getString(5)),
                Content.texts(Content.parse(row.getString(6))),
                LandmarkContent.read(row.getString(10)));
        return new Stored(
                source,
                Instant.parse(row.getString(7)),
                Content.texts(Content.parse(row.getString(8))),
                row.getString(9));
    }

    List<Problem> check() {
        return sql
                .all(
                        "SELECT path, text, text_sha256 FROM source ORDER BY id",
                        row -> Digests.sha256(row.getString(2)).equals(row.getString(3)) ? "" : row.getString(1))
                .stream()
                .filter(path -> !path.isEmpty())
                .map(path -> new Problem(
                        "the text kept is not the one that was read",
                        path,
                        "go back to a backup, or study the file again"))
                .toList();
    }
}
