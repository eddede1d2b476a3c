package dev.valla.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.claim.Argument;
import dev.valla.claim.Correction;
import dev.valla.claim.Judgement;
import dev.valla.claim.Problem;
import dev.valla.claim.Subject;
import dev.valla.time.Edtf;
import dev.valla.time.NamedDays;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What people judged and corrected, one entry after the other, never changed. Each entry is sealed with the fingerprint of itself
 * and the seal before it, so that a journal edited behind Valla's back shows.
 */
final class Journal {
    private static final String FIELDS =
            "SELECT entry, kind, target, content, reason, who, made, supersedes, seal FROM journal";
    private final Sql sql;

    Journal(Sql sql) {
        this.sql = sql;
    }

    /** Every judgement, superseded ones included, in the order in which they were passed. */
    List<Judgement> judgements() {
        return judgements(entries("judgement"));
    }

    /** Those among entries of any kind. */
    static List<Judgement> judgements(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind().equals("judgement"))
                .map(Journal::judgement)
                .toList();
    }

    /** Every correction, superseded ones included, with the words that the claim had then. */
    List<Remembered> corrections() {
        return entries("correction").stream().map(Journal::correction).toList();
    }

    /** A correction, and the words it was made on. */
    record Remembered(Correction correction, String words) {}

    /** Every entry of every kind. */
    List<Entry> everything() {
        return sql.all(FIELDS + " ORDER BY entry", Entry::read);
    }

    private List<Entry> entries(String kind) {
        return sql.all(FIELDS + " WHERE kind = ? ORDER BY entry", Entry::read, kind);
    }

    private static Judgement judgement(Entry entry) {
        JsonNode content = Content.parse(entry.content());
        return new Judgement(
                entry.entry(),
                Judgement.Verdict.valueOf(Content.need(content, "verdict")),
                Subjects.read(entry.target()),
                Content.text(content, "scope"),
                entry.reason(),
                entry.who(),
                Instant.parse(entry.made()),
                entry.supersedes(),
                Content.texts(content.path("restsOn")));
    }

    private static Remembered correction(Entry entry) {
        JsonNode content = Content.parse(entry.content());
        Correction correction = new Correction(
                entry.entry(),
                entry.target(),
                Change.read(content),
                entry.reason(),
                entry.who(),
                Instant.parse(entry.made()),
                entry.supersedes());
        return new Remembered(correction, Content.text(content, "words").orElse(""));
    }

    /** A verdict takes the place of the one in force on the same subject within the same scope. */
    Judgement judge(
            Judgement.Verdict verdict,
            Subject on,
            Optional<String> scope,
            String reason,
            List<String> restsOn,
            String who,
            Instant when) {
        ObjectNode content = Content.object().put("verdict", verdict.name());
        Content.put(content, "scope", scope);
        if (!restsOn.isEmpty()) {
            content.set("restsOn", Content.texts(restsOn));
        }
        return sql.atOnce(() -> {
            Optional<Integer> supersedes = inForce(judgements()).stream()
                    .filter(judgement ->
                            judgement.on().equals(on) && judgement.scope().equals(scope))
                    .map(Judgement::entry)
                    .findFirst();
            return judgement(append("judgement", on.written(), content.toString(), reason, who, when, supersedes));
        });
    }

    Correction correct(String claim, String words, Correction.Change change, String reason, String who, Instant when) {
        ObjectNode content = Change.written(change).put("words", words);
        return sql.atOnce(() -> {
            Optional<Integer> supersedes = corrections().stream()
                    .map(Remembered::correction)
                    .filter(old -> old.claim().equals(claim))
                    .filter(old -> Change.slot(old.change()).equals(Change.slot(change)))
                    .map(Correction::entry)
                    .reduce((earlier, later) -> later);
            return correction(append("correction", claim, content.toString(), reason, who, when, supersedes))
                    .correction();
        });
    }

    /** Every argument, those superseded or taken back included, in the order in which they were made. */
    List<Argument> arguments() {
        return entries("argument").stream()
                .flatMap(entry -> argument(entry).stream())
                .toList();
    }

    private static Optional<Argument> argument(Entry entry) {
        return ArgumentContent.read(
                entry.entry(),
                entry.content(),
                entry.reason(),
                entry.who(),
                Instant.parse(entry.made()),
                entry.supersedes());
    }

    /** Those whose place no entry took that is in force itself: taking back can be taken back. */
    List<Argument> argumentsInForce() {
        List<Entry> all = entries("argument");
        var superseded = new HashSet<Integer>();
        for (Entry entry : all.reversed()) {
            if (!superseded.contains(entry.entry())) {
                entry.supersedes().ifPresent(superseded::add);
            }
        }
        return all.stream()
                .filter(entry -> !superseded.contains(entry.entry()))
                .flatMap(entry -> argument(entry).stream())
                .toList();
    }

    Argument argue(
            Argument.Meant conclusion,
            List<Argument.Meant> premises,
            List<Subject> members,
            boolean only,
            Optional<Integer> insteadOf,
            String reason,
            String who,
            Instant when) {
        String content = ArgumentContent.written(conclusion, premises, members, only);
        return sql.atOnce(() -> {
            insteadOf.ifPresent(this::demandAnArgument);
            return argument(append("argument", conclusion.id(), content, reason, who, when, insteadOf))
                    .orElseThrow();
        });
    }

    /** @return the number of the entry that took it back */
    int takeBack(int argument, String reason, String who, Instant when) {
        return sql.atOnce(() -> {
            Entry before = demandAnArgument(argument);
            return append("argument", before.target(), "{}", reason, who, when, Optional.of(argument))
                    .entry();
        });
    }

    boolean isAboutArguments(int number) {
        return entries("argument").stream().anyMatch(entry -> entry.entry() == number);
    }

    private Entry demandAnArgument(int number) {
        return entries("argument").stream()
                .filter(entry -> entry.entry() == number)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("entry %d of the journal is no argument".formatted(number)));
    }

    /** Ids of the claims that persons read, in place of the machine. */
    Set<String> readByPersons() {
        return corrections().stream()
                .map(Remembered::correction)
                .filter(one -> one.change() instanceof Correction.Change.Missed
                        || one.change() instanceof Correction.Change.Brought)
                .map(Correction::claim)
                .collect(Collectors.toSet());
    }

    /** Those kept and neither superseded nor forgotten since. */
    List<KeptReading> readings() {
        Map<String, KeptReading> byName = new LinkedHashMap<>();
        for (Entry entry : entries("reading")) {
            byName.remove(entry.target());
            kept(entry).ifPresent(reading -> byName.put(entry.target(), reading));
        }
        return List.copyOf(byName.values());
    }

    /** The reading that an entry keeps; empty if it forgets one. */
    static Optional<KeptReading> kept(Entry entry) {
        JsonNode notBelieved = Content.parse(entry.content()).path("notBelieved");
        return notBelieved.isArray() ? Optional.of(reading(entry, notBelieved)) : Optional.empty();
    }

    private static KeptReading reading(Entry entry, JsonNode notBelieved) {
        return new KeptReading(
                entry.entry(),
                entry.target(),
                Content.items(notBelieved, one -> Subjects.read(one.asText())),
                entry.who(),
                Instant.parse(entry.made()));
    }

    KeptReading keep(String name, List<Subject> notBelieved, String who, Instant when) {
        ObjectNode content = Content.object();
        content.set(
                "notBelieved",
                Content.texts(notBelieved.stream().map(Subject::written).toList()));
        return sql.atOnce(() -> {
            Entry entry = append("reading", name, content.toString(), "", who, when, latest("reading", name));
            return reading(entry, content.path("notBelieved"));
        });
    }

    void forget(String name, String who, Instant when) {
        sql.atOnce(() -> append("reading", name, Content.object().toString(), "", who, when, latest("reading", name)));
    }

    NamedDays namedDays() {
        NamedDays days = NamedDays.none();
        for (Entry entry : entries("day")) {
            Optional<Edtf> time =
                    Content.text(Content.parse(entry.content()), "edtf").map(Edtf::parse);
            days = time.isPresent() ? days.with(entry.target(), time.get()) : days.without(entry.target());
        }
        return days;
    }

    void nameDay(String name, Optional<Edtf> time, String who, Instant when) {
        ObjectNode content = Content.object();
        Content.put(content, "edtf", time.map(Edtf::text));
        sql.atOnce(() -> append("day", name, content.toString(), "", who, when, latest("day", name)));
    }

    private Optional<Integer> latest(String kind, String name) {
        return entries(kind).stream()
                .filter(entry -> entry.target().equals(name))
                .map(Entry::entry)
                .reduce((earlier, later) -> later);
    }

    private Entry append(
            String kind,
            String target,
            String content,
            String reason,
            String who,
            Instant when,
            Optional<Integer> supersedes) {
        return append(new Entry(0, kind, target, content, reason, who, when.toString(), supersedes, ""));
    }

    /** @param entry is numbered and sealed here */
    private Entry append(Entry entry) {
        Optional<Entry> last = sql.first(FIELDS + " ORDER BY entry DESC LIMIT 1", Entry::read);
        Entry sealed = entry.numbered(last.map(Entry::entry).orElse(0) + 1)
                .sealed(last.map(Entry::seal).orElse(""));
        sql.run(
                "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sealed.entry(),
                sealed.kind(),
                sealed.target(),
                sealed.content(),
                sealed.reason(),
                sealed.who(),
                sealed.made(),
                sealed.supersedes(),
                sealed.seal());
        return sealed;
    }

    /**
     * Takes in the entries of another dossier, in their order, with author and time; those that are here already stay as they are.
     *
     * @param names is told the number of each as soon as it has one here
     * @return each as it is here
     */
    List<Entry> bring(List<Entry> theirs, Renaming names) {
        Map<Entry, Deque<Entry>> ours = new HashMap<>();
        everything()
                .forEach(entry -> ours.computeIfAbsent(entry.bare(), e -> new ArrayDeque<>())
                        .add(entry));
        List<Entry> brought = new ArrayList<>();
        for (Entry their : theirs) {
            Entry renamed = names.entry(their);
            Entry here = ours.getOrDefault(renamed.bare(), new ArrayDeque<>()).poll();
            Entry taken = here == null ? append(renamed) : here;
            names.entries().put(their.entry(), taken.entry());
            brought.add(taken);
        }
        return brought;
    }

    /** Those that no later one took the place of; of several that came from several dossiers the last. */
    static List<Judgement> inForce(List<Judgement> all) {
        Set<Integer> superseded = new HashSet<>();
        Set<List<Object>> later = new HashSet<>();
        for (Judgement judgement : all.reversed()) {
            if (!later.add(List.of(judgement.on(), judgement.scope()))) {
                superseded.add(judgement.entry());
            }
            judgement.supersedes().ifPresent(superseded::add);
        }
        return all.stream()
                .filter(judgement -> !superseded.contains(judgement.entry()))
                .toList();
    }

    /** Corrections claim by claim, each list in the order in which they were made. */
    Map<String, List<Remembered>> byClaim() {
        Map<String, List<Remembered>> byClaim = new TreeMap<>();
        corrections()
                .forEach(one -> byClaim.computeIfAbsent(one.correction().claim(), c -> new ArrayList<>())
                        .add(one));
        return byClaim;
    }

    /** Corrections among entries of any kind, claim by claim. */
    static Map<String, List<Correction>> byClaim(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind().equals("correction"))
                .map(entry -> correction(entry).correction())
                .collect(Collectors.groupingBy(Correction::claim, TreeMap::new, Collectors.toList()));
    }

    /** Entries whose seal does not fit. */
    List<Problem> check(String where) {
        List<Problem> problems = new ArrayList<>();
        String before = "";
        for (Entry entry : everything()) {
            if (!entry.sealed(before).seal().equals(entry.seal())) {
                problems.add(new Problem(
                        "entry %d of the journal is not as it was written".formatted(entry.entry()),
                        where,
                        "compare it with a backup: something other than Valla changed this file"));
            }
            before = entry.seal();
        }
        return problems;
    }
}
