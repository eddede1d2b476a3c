package dev.valla.dossier;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Problem;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import dev.valla.claim.Unweighed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was read in the documents of a dossier. Ids are given here and never again to anything else. */
final class Claims {
    private static final String FIELDS = """
            SELECT number, type, path, first, past, words, anchor, content
            FROM claim JOIN source ON source.id = claim.source\s""";
    private final Sql sql;

    Claims(Sql sql) {
        this.sql = sql;
    }

    /** In the order of their ids: claims that come in later stand later, so that nothing already cited changes its place. */
    List<Anchored> all() {
        return sql.all(FIELDS + "ORDER BY number", Claims::anchored);
    }

    Optional<Anchored> one(String id) {
        return number(id).flatMap(number -> sql.first(FIELDS + "WHERE number = ?", Claims::anchored, number));
    }

    private static Optional<Integer> number(String id) {
        return id.matches("c[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(id.substring(1))) : Optional.empty();
    }

    /** Its place in the order of all. */
    static int number(Claim claim) {
        return number(claim.id())
                .orElseThrow(() -> new IllegalStateException("no id of a dossier's claim: " + claim.id()));
    }

    private static Anchored anchored(ResultSet row) throws SQLException {
        Quotation quotation = new Quotation(row.getString(3), row.getInt(4), row.getInt(5), row.getString(6));
        EventType type = EventType.of(row.getString(2)).orElseThrow();
        return new Anchored(
                ClaimContent.read("c" + row.getInt(1), type, quotation, row.getString(8)), Anchor.of(row.getString(7)));
    }

    /**
     * Takes in one more claim.
     *
     * @return with its id
     */
    Claim add(Claim claim) {
        String path = claim.quotation().source();
        int source = sql.first("SELECT id FROM source WHERE path = ?", row -> row.getInt(1), path)
                .orElseThrow(() -> new IllegalArgumentException("the dossier has no source " + path));
        String text = sql.first("SELECT text FROM source WHERE id = ?", row -> row.getString(1), source)
                .orElseThrow();
        if (!stands(claim.quotation(), path, text)) {
            throw new IllegalArgumentException("%s does not read \"%s\" at %d"
                    .formatted(
                            path, claim.quotation().words(), claim.quotation().start()));
        }
        insert(source, claim);
        return claim.withId("c" + sql.number("SELECT MAX(number) FROM claim"));
    }

    /**
     * Puts what was read now in the place of what was read before, and keeps the ids.
     *
     * @param readByPersons ids of claims that no reading of ours may take the place of
     */
    Kept replace(int source, Source now, List<Claim> read, List<Unweighed> unweighed, Set<String> readByPersons) {
        read.forEach(claim -> demandVerbatim(claim.quotation(), now));
        unweighed.forEach(passage -> demandVerbatim(passage.passage(), now));
        List<Anchored> before = sql.all(FIELDS + "WHERE claim.source = ? ORDER BY number", Claims::anchored, source);
        Reanchoring.Result result = Reanchoring.of(before, now, read, readByPersons);
        result.anchored().forEach(this::update);
        result.added().forEach(claim -> insert(source, claim));
        sql.run("DELETE FROM unweighed WHERE source = ?", source);
        unweighed.forEach(passage -> insert(source, passage));
        return kept(result);
    }

    /** Verbatim or refused: an assertion about our own reader. */
    private static void demandVerbatim(Quotation quotation, Source now) {
        if (!stands(quotation, now.path(), now.text())) {
            throw new IllegalArgumentException(
                    "%s does not read \"%s\" at %d".formatted(now.path(), quotation.words(), quotation.start()));
        }
    }

    private static boolean stands(Quotation quotation, String path, String text) {
        return quotation.source().equals(path) && text.startsWith(quotation.words(), quotation.start());
    }

    private void update(Anchored anchored) {
        Claim claim = anchored.claim();
        sql.run(
                "UPDATE claim SET first = ?, past = ?, words = ?, anchor = ?, content = ? WHERE number = ?",
                claim.quotation().start(),
                claim.quotation().end(),
                claim.quotation().words(),
                anchored.anchor().word(),
                ClaimContent.written(claim),
                number(claim.id()));
    }

    /** Where the words of a source's claims stand in another text of it. Nothing is read anew. */
    void still(Source now) {
        List<Anchored> before = sql.all(FIELDS + "WHERE path = ? ORDER BY number", Claims::anchored, now.path());
        Reanchoring.still(before.stream().map(Anchored::claim).toList(), now).forEach(this::update);
    }

    /**
     * Takes in a claim from another dossier, suspended or not.
     *
     * @param source its number in this file
     * @return the claim's id here
     */
    String bring(int source, Anchored anchored) {
        insert(source, anchored.claim(), anchored.anchor());
        return "c" + sql.number("SELECT MAX(number) FROM claim");
    }

    private void insert(int source, Claim claim) {
        insert(source, claim, Anchor.EXACT);
    }

    private void insert(int source, Claim claim, Anchor anchor) {
        sql.run(
                "INSERT INTO claim (source, type, first, past, words, anchor, content) VALUES (?, ?, ?, ?, ?, ?, ?)",
                source,
                claim.type().word(),
                claim.quotation().start(),
                claim.quotation().end(),
                claim.quotation().words(),
                anchor.word(),
                ClaimContent.written(claim));
    }

    void insert(int source, Unweighed passage) {
        sql.run(
                "INSERT INTO unweighed (source, first, past, words, names, why) VALUES (?, ?, ?, ?, ?, ?)",
                source,
                passage.passage().start(),
                passage.passage().end(),
                passage.passage().words(),
                Content.texts(passage.names()).toString(),
                passage.why());
    }

    private static Kept kept(Reanchoring.Result result) {
        Map<Anchor, Long> count =
                result.anchored().stream().collect(Collectors.groupingBy(Anchored::anchor, Collectors.counting()));
        return new Kept(
                result.added().size(),
                count.getOrDefault(Anchor.EXACT, 0L).intValue(),
                count.getOrDefault(Anchor.MOVED, 0L).intValue(),
                count.getOrDefault(Anchor.CHANGED, 0L).intValue(),
                result.anchored().stream()
                        .filter(anchored -> anchored.anchor() == Anchor.LOST)
                        .toList());
    }

    List<Unweighed> unweighed() {
        return sql.all(
                """
                SELECT path, first, past, words, names, why FROM unweighed
                JOIN source ON source.id = unweighed.source ORDER BY source.id, first""",
                row -> new Unweighed(
                        new Quotation(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4)),
                        Content.texts(Content.parse(row.getString(5))),
                        row.getString(6)));
    }

    /** Quotations that their source does not hold, but for those known to be lost. */
    List<Problem> check() {
        Map<String, String> texts =
                sql.all("SELECT path, text FROM source", row -> Map.entry(row.getString(1), row.getString(2))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return all().stream()
                .filter(anchored -> anchored.anchor() != Anchor.LOST)
                .map(Anchored::claim)
                .filter(claim -> !stands(
                        claim.quotation(),
                        claim.quotation().source(),
                        texts.getOrDefault(claim.quotation().source(), "")))
                .map(claim -> new Problem(
                        "the words of %s are not in its source: \"%s\""
                                .formatted(claim.id(), claim.quotation().words()),
                        claim.quotation().source(),
                        "study the file again"))
                .toList();
    }
}
