package dev.valla.dossier;

import dev.valla.ask.Material;
import dev.valla.claim.Argument;
import dev.valla.claim.Claim;
import dev.valla.claim.Correction;
import dev.valla.claim.Judgement;
import dev.valla.claim.Problem;
import dev.valla.claim.Subject;
import dev.valla.claim.Unweighed;
import dev.valla.time.Edtf;
import dev.valla.time.NamedDays;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One inquiry in one file. Every change is on the disk when its method returns, and is there whole or not at all, however the
 * process ends. Not for several threads at once.
 */
public final class Dossier implements AutoCloseable {
    private final Path file;
    private final Sql sql;
    private final Optional<WriteLock> lock;
    private final Clock clock;
    private final Sources sources;
    private final Claims claims;
    private final Journal journal;

    private Dossier(Path file, Sql sql, Optional<WriteLock> lock, Clock clock) {
        this.file = file;
        this.sql = sql;
        this.lock = lock;
        this.clock = clock;
        this.sources = new Sources(sql, file);
        this.claims = new Claims(sql);
        this.journal = new Journal(sql);
    }

    /** @throws Refused if the file is no dossier, is from a newer Valla, is being written to, or cannot be had */
    public static Dossier open(Path file, Access access) {
        return open(file, access, Clock.systemUTC());
    }

    /** @param clock tells when things were received and judged */
    public static Dossier open(Path file, Access access, Clock clock) {
        Optional<WriteLock> lock = access == Access.READ ? Optional.empty() : Optional.of(WriteLock.on(file));
        boolean ready = false;
        try {
            Dossier dossier = new Dossier(file, Opening.sql(file, access), lock, clock);
            ready = true;
            return dossier;
        } finally {
            if (!ready) {
                lock.ifPresent(WriteLock::close);
            }
        }
    }

    public Path file() {
        return file;
    }

    /** Whether nothing can be entered, since it was opened to be read. */
    public boolean isReadOnly() {
        return lock.isEmpty();
    }

    /** Whether this document is here already, so that it need not be read. Costs a look into an index. */
    public Known known(String path, Path origin, String sha256) {
        return sources.known(path, origin, sha256);
    }

    /** Takes in a source and what was read in it, or its new state; one commit. Claims get their ids here. */
    public Kept keep(Arrival arrival, List<Claim> read, List<Unweighed> unweighed) {
        return sql.atOnce(() -> {
            int id = sources.put(arrival, clock.instant());
            return claims.replace(id, arrival.source(), read, unweighed, journal.readByPersons());
        });
    }

    /** The same document lies elsewhere now. */
    public void moved(String path, Path origin) {
        sources.moved(path, origin);
    }

    public List<Stored> sources() {
        return sources.all();
    }

    /** What the engine weighs: claims as corrected, without those that are suspended or were called no claim. */
    public Material material() {
        Map<String, List<Journal.Remembered>> corrections = journal.byClaim();
        List<Claim> weighed = new ArrayList<>();
        Set<String> checked = new HashSet<>();
        for (Anchored anchored : claims.all()) {
            if (anchored.anchor() != Anchor.LOST) {
                Claim claim = anchored.claim();
                Corrected corrected = corrected(claim, corrections.getOrDefault(claim.id(), List.of()));
                corrected.claim().ifPresent(weighed::add);
                if (corrected.checked() && corrected.claim().isPresent()) {
                    checked.add(claim.id());
                }
            }
        }
        return new Material(
                sources().stream().map(Stored::source).toList(),
                weighed,
                checked,
                Journal.inForce(journal.judgements()),
                claims.unweighed(),
                journal.argumentsInForce());
    }

    /**
     * The same as {@link #material()} where nothing but the journal was written to since, and in it no correction but of these
     * claims. Costs no reading of the texts and of the other claims.
     */
    public Material material(Material before, Collection<String> corrected) {
        Map<String, List<Journal.Remembered>> corrections = corrected.isEmpty() ? Map.of() : journal.byClaim();
        var weighed = new TreeMap<Integer, Claim>();
        if (!corrected.isEmpty()) {
            before.claims().forEach(claim -> weighed.put(Claims.number(claim), claim));
        }
        var checked = new HashSet<>(before.checked());
        for (String id : corrected) {
            Anchored read =
                    asRead(id).orElseThrow(() -> new IllegalArgumentException("the dossier has no claim " + id));
            Corrected now = corrected(read.claim(), corrections.getOrDefault(id, List.of()));
            weighed.remove(Claims.number(read.claim()));
            checked.remove(id);
            if (read.anchor() != Anchor.LOST) {
                now.claim().ifPresent(claim -> weighed.put(Claims.number(claim), claim));
                now.claim().filter(claim -> now.checked()).ifPresent(claim -> checked.add(id));
            }
        }
        return new Material(
                before.sources(),
                corrected.isEmpty() ? before.claims() : List.copyOf(weighed.values()),
                checked,
                Journal.inForce(journal.judgements()),
                before.unweighed(),
                journal.argumentsInForce());
    }

    /** A correction that was made on other words than the claim has now does not hold until it is made again. */
    private static Corrected corrected(Claim read, List<Journal.Remembered> all) {
        return Corrected.of(
                read,
                all.stream()
                        .filter(one -> one.words().equals(read.quotation().words()))
                        .map(Journal.Remembered::correction)
                        .toList());
    }

    /** How many claims were ever read, suspended ones included. Costs no reading of them. */
    public int claimCount() {
        return sql.number("SELECT COUNT(*) FROM claim");
    }

    /** How many entries the journal has, of whatever kind. */
    public int entries() {
        return sql.number("SELECT COUNT(*) FROM journal");
    }

    /** A claim as the machine read it. */
    public Optional<Anchored> asRead(String claim) {
        return claims.one(claim);
    }

    /** Claims whose words are no longer in their source. */
    public List<Anchored> suspended() {
        return claims.all().stream()
                .filter(anchored -> anchored.anchor() == Anchor.LOST)
                .toList();
    }

    /** Every judgement ever passed, in order; {@link Material#judgements} has those in force. */
    public List<Judgement> judgements() {
        return journal.judgements();
    }

    /** Every correction ever made, in order. */
    public List<Correction> corrections() {
        return journal.corrections().stream()
                .map(Journal.Remembered::correction)
                .toList();
    }

    /** Corrections that do not hold, since their claim's words changed after they were made. */
    public List<Correction> outdated() {
        return journal.corrections().stream()
                .filter(one -> claims.one(one.correction().claim())
                        .filter(now -> !now.claim().quotation().words().equals(one.words()))
                        .isPresent())
                .map(Journal.Remembered::correction)
                .toList();
    }

    /** All of it, to travel to another dossier. */
    public Whole whole() {
        return new Whole(new Documents(sql, sources).all(), claims.all(), claims.unweighed(), journal.everything());
    }

    /**
     * Brings all of another dossier in, at once or not at all; what is here keeps its ids.
     *
     * @param material what of the other is weighed; asked for only if its journal speaks of findings or links
     * @param called   what this dossier and the other are called
     * @param who      joins them
     */
    public Merged join(Whole other, Supplier<Material> material, Pair called, String who) {
        var parts = new Joining.Parts(sql, sources, claims, journal, this::material);
        var labels = new Joining.Labels(called.ours(), called.theirs(), who, now());
        return sql.atOnce(() -> Joining.of(parts, other, material, labels));
    }

    /** What two dossiers are called that are joined. */
    public record Pair(String ours, String theirs) {}

    /**
     * Makes a copy of a dossier.
     *
     * @throws Refused if there is a file already, or the dossier cannot be read
     */
    public static void copy(Path from, Path to) {
        if (Files.exists(to)) {
            throw new Refused("there is a file of this name already", to.toString(), "name another, or take it away");
        }
        try (Sql sql = Opening.sql(from, Access.READ)) {
            sql.run("VACUUM INTO ?", to.toString());
        }
        try (Dossier original = open(from, Access.READ);
                Dossier copy = open(to, Access.WRITE)) {
            new Documents(original.sql, original.sources)
                    .all()
                    .forEach(document -> copy.moved(document.stored().source().path(), document.origin()));
        }
    }

    /** Enters a verdict; the one in force on the same subject within the same scope is superseded. */
    public Judgement judge(Judgement.Verdict verdict, Subject on, Optional<String> scope, String reason, String who) {
        return judge(verdict, on, scope, reason, List.of(), who);
    }

    /**
     * Enters a verdict that rests on findings: when these fall it is flagged, not undone.
     *
     * @param restsOn ids of findings and claims
     */
    public Judgement judge(
            Judgement.Verdict verdict,
            Subject on,
            Optional<String> scope,
            String reason,
            List<String> restsOn,
            String who) {
        return journal.judge(verdict, on, scope, reason, restsOn, who, now());
    }

    /** Every argument ever made, in order; {@link Material#arguments} has those in force. */
    public List<Argument> arguments() {
        return journal.arguments();
    }

    /** Whether an entry of the journal is an argument, or took one back. */
    public boolean isAboutArguments(int entry) {
        return journal.isAboutArguments(entry);
    }

    /**
     * Enters what a person says that a finding rests on. It survives re-reading; where its findings come to say other things it is
     * set aside.
     *
     * @param conclusion as {@link dev.valla.ask.Inquiry#meant} gives it; the premises likewise
     * @param only       for a ground: that nothing else is said to carry it
     * @param insteadOf  the entry of an argument whose place it takes
     * @throws IllegalArgumentException if that entry is no argument
     */
    public Argument argue(
            Argument.Meant conclusion,
            List<Argument.Meant> premises,
            List<Subject> members,
            boolean only,
            Optional<Integer> insteadOf,
            String reason,
            String who) {
        return journal.argue(conclusion, premises, members, only, insteadOf, reason, who, now());
    }

    /**
     * An argument holds no longer; if the entry took another back, that one holds again.
     *
     * @return the entry that took it back
     * @throws IllegalArgumentException if the entry is no argument
     */
    public int takeBackArgument(int entry, String reason, String who) {
        return journal.takeBack(entry, reason, who, now());
    }

    /**
     * Enters a correction.
     *
     * @throws IllegalArgumentException if there is no such claim
     */
    public Correction correct(String claim, Correction.Change change, String reason, String who) {
        Anchored anchored =
                asRead(claim).orElseThrow(() -> new IllegalArgumentException("the dossier has no claim " + claim));
        return journal.correct(claim, anchored.claim().quotation().words(), change, reason, who, now());
    }

    /**
     * Takes in a claim that the machine missed, as a person read it. It survives re-reading for as long as its words stand.
     *
     * @param claim without an id
     * @return with the id that it has now
     * @throws IllegalArgumentException if its words are not in its source
     */
    public Claim add(Claim claim, String reason, String who) {
        return add(claim, new Correction.Change.Missed(), reason, who);
    }

    /** As {@link #add}, but nobody here has compared it with its words yet. */
    public Claim bring(Claim claim, String reason, String who) {
        return add(claim, new Correction.Change.Brought(), reason, who);
    }

    private Claim add(Claim claim, Correction.Change how, String reason, String who) {
        return sql.atOnce(() -> {
            Claim added = claims.add(claim);
            journal.correct(added.id(), added.quotation().words(), how, reason, who, now());
            return added;
        });
    }

    /** The readings that are kept, each under its name, in the order in which they were last kept. */
    public List<KeptReading> readings() {
        return journal.readings();
    }

    /** The dossier's own names for times, given by its users. */
    public NamedDays namedDays() {
        return journal.namedDays();
    }

    /** Names a time, or forgets the name where no time is given; what is read from then on knows it. */
    public void nameDay(String name, Optional<Edtf> time, String who) {
        journal.nameDay(name, time, who, now());
    }

    /** Keeps a reading; one of the same name is superseded. */
    public KeptReading keep(String name, List<Subject> notBelieved, String who) {
        return journal.keep(name, notBelieved, who, now());
    }

    /** Forgets a kept reading: it stays in the journal, and is no longer offered. */
    public void forget(String name, String who) {
        journal.forget(name, who, now());
    }

    private Instant now() {
        return clock.instant();
    }

    /** Looks through the whole file: the database, every text's digest, every quotation, every seal of the journal. */
    public List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        for (String fault : sql.all("PRAGMA integrity_check", row -> row.getString(1))) {
            if (!fault.equals("ok")) {
                problems.add(new Problem("the database is damaged: " + fault, file.toString(), "go back to a backup"));
            }
        }
        problems.addAll(sources.check());
        problems.addAll(claims.check());
        problems.addAll(journal.check(file.toString()));
        return problems;
    }

    /** Several entries in one commit: for whoever brings in very many. */
    void atOnce(Runnable entries) {
        sql.atOnce(() -> {
            entries.run();
            return true;
        });
    }

    /** As if the disk had room for so many pages of 4096 bytes and no more. */
    void allowPages(int pages) {
        sql.number("PRAGMA max_page_count = " + pages);
    }

    @Override
    public void close() {
        try {
            sql.close();
        } finally {
            lock.ifPresent(WriteLock::close);
        }
    }
}
