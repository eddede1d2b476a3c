package dev.valla.workbench;

import dev.valla.align.Alignment;
import dev.valla.align.Match;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Material;
import dev.valla.claim.Claim;
import dev.valla.claim.Judgement;
import dev.valla.claim.Judgement.Verdict;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import dev.valla.claim.Subject;
import dev.valla.conflict.Conflicts;
import dev.valla.conflict.Options;
import dev.valla.dossier.Access;
import dev.valla.dossier.Arrival;
import dev.valla.dossier.Dossier;
import dev.valla.lineage.Lineage;
import dev.valla.lineage.LineageIndex;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * What building a made-up dossier costs, and what each change of it: one JSON line an operation, the median of n. Run by
 * {@code bench/dossier [CLAIMS [N]]}; times depend on the machine, and nothing is asserted.
 */
final class DossierFigures {
    private static final int MOST_SOURCES = 1000;
    private static final int WORDS = 45;

    private final int n;
    private final MadeUp made;
    private final Material material;
    private Object held = List.of();

    private DossierFigures(int claims, int n) {
        this.n = n;
        int sources = Math.clamp(claims / 100, 10, MOST_SOURCES);
        this.made = new MadeUp(sources, claims / sources, Math.max(100, claims * 3 / 20), WORDS, 1);
        for (int copy = 0; copy < 10; copy++) {
            made.add(10, firstWords(made.sources().get(copy)));
        }
        this.material = made.material();
    }

    /** Of some eight claims. */
    private static String firstWords(Source source) {
        return source.text().substring(0, source.text().indexOf("\n\n"));
    }

    public static void main(String[] args) throws IOException {
        int n = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        List<Integer> sizes = args.length > 0 ? List.of(Integer.valueOf(args[0])) : List.of(1_000, 20_000, 100_000);
        for (int claims : sizes) {
            new DossierFigures(claims, n).measure();
        }
    }

    private void measure() throws IOException {
        for (int warm = 0; warm < 2 && material.claims().size() < 50_000; warm++) {
            held = Inquiry.into(material);
        }
        building();
        Inquiry inquiry = Inquiry.into(material);
        held = inquiry;
        answering(inquiry);
        changing(inquiry);
        opening();
    }

    private void building() {
        time("lineage", i -> held = Lineage.of(material.sources()));
        time("gather", i -> held = Alignment.gather(material.sources(), material.claims()));
        var gathered = Alignment.gather(material.sources(), material.claims());
        time("conflicts", i -> held = Conflicts.among(gathered, material.claims(), Options.NONE));
        time("build", i -> held = Inquiry.into(material));
    }

    private void answering(Inquiry inquiry) {
        time("linchpins", i -> held = inquiry.linchpins());
        time("without", i -> held = inquiry.without(List.of(source(i))));
        time("page-reading", i -> held = new Weighed(inquiry.inReading(List.of(source(i)))));
        time("overrule-copy", i -> held = inquiry.inReading(List.of(copy(inquiry, i))));
        time("overrule-match", i -> held = inquiry.inReading(List.of(match(inquiry, i))));
        time("without-match", i -> held = inquiry.without(List.of(match(inquiry, i))));
    }

    private void changing(Inquiry inquiry) {
        time("judge", i -> held = inquiry.following(with(judgement(source(i), Optional.empty()))));
        time("judge-scope", i -> held = inquiry.following(with(judgement(source(i), Optional.of("about:" + who(i))))));
        time(
                "check",
                i -> held = inquiry.following(new Material(
                        material.sources(),
                        material.claims(),
                        Set.of(claim(i).id()),
                        material.judgements(),
                        material.unweighed())));
        time("correct", i -> held = inquiry.following(corrected(claim(i))));
        var more = new ArrayList<Material>();
        for (int i = 0; i < n; i++) {
            made.add(10, firstWords(made.sources().get(i)));
            more.add(made.material());
        }
        var last = new ArrayList<>(List.of(inquiry));
        time("add-source", i -> last.set(0, last.getFirst().following(more.get(i))));
        held = last;
        var index = new LineageIndex();
        material.sources().forEach(index::add);
        held = List.of(index, last);
    }

    private Subject source(int i) {
        return new Subject.OfSource(material.sources().get(i * 7 % 10).path());
    }

    private static Subject copy(Inquiry inquiry, int i) {
        return new Subject.OfCopy(
                inquiry.lineage().get(i % inquiry.lineage().size()).id());
    }

    private static Subject match(Inquiry inquiry, int i) {
        List<Match> matches = inquiry.matches();
        return new Subject.OfMatch(matches.get(i * 13 % matches.size()).id());
    }

    private Claim claim(int i) {
        return material.claims().get(i * 17 % material.claims().size());
    }

    private String who(int i) {
        return claim(i).participants().getFirst().name();
    }

    private Material with(Judgement judgement) {
        return new Material(
                material.sources(), material.claims(), material.checked(), List.of(judgement), material.unweighed());
    }

    private static Judgement judgement(Subject on, Optional<String> scope) {
        return new Judgement(1, Verdict.DISCOUNT, on, scope, "", "", Instant.EPOCH, Optional.empty(), List.of());
    }

    private Material corrected(Claim claim) {
        var claims = new ArrayList<>(material.claims());
        claims.set(claims.indexOf(claim), claim.withTime(Optional.of(StatedTime.of("1850", "1850"))));
        return new Material(
                material.sources(), claims, material.checked(), material.judgements(), material.unweighed());
    }

    /** A server on a dossier's file, in a process that is warm: what a machine needs that has started already. */
    private void opening() throws IOException {
        Path folder = Files.createTempDirectory("valla-figures");
        Path file = folder.resolve("made-up.valla");
        try {
            write(file);
            time("read", i -> read(file));
            time("open", i -> answered(file));
        } finally {
            try (var left = Files.list(folder)) {
                for (Path each : left.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    private void write(Path file) {
        var bySource = new TreeMap<>(material.claims().stream()
                .collect(Collectors.groupingBy(c -> c.quotation().source())));
        try (Dossier dossier = Dossier.open(file, Access.CREATE)) {
            for (Source source : material.sources()) {
                dossier.keep(
                        new Arrival(source, file.resolveSibling(source.path()), List.of(), "made up"),
                        bySource.getOrDefault(source.path(), List.of()),
                        List.of());
            }
        }
    }

    private void read(Path file) {
        try (Dossier dossier = Dossier.open(file, Access.READ)) {
            held = dossier.material();
        }
    }

    /** To the first answer, and to the first that needs everything weighed. */
    private static void answered(Path file) {
        try (Dossier dossier = Dossier.open(file, Access.READ);
                OpenDossier desk = new OpenDossier(dossier, "", "", (path, bytes) -> {
                    throw new IllegalStateException("nothing is brought in");
                });
                Workbench workbench = Workbench.open(desk, 0)) {
            HttpURLConnection first =
                    (HttpURLConnection) workbench.address().toURL().openConnection();
            first.setInstanceFollowRedirects(false);
            first.getResponseCode();
            desk.now().inquiry();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void time(String operation, IntConsumer act) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < n; i++) {
            long begun = System.nanoTime();
            act.accept(i);
            times.add((System.nanoTime() - begun) / 1e6);
        }
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "{\"op\":\"%s\",\"claims\":%d,\"sources\":%d,\"ms\":%.2f,\"most\":%.2f,\"n\":%d,\"heap_mb\":%d}%n",
                operation,
                material.claims().size(),
                material.sources().size(),
                times.get(n / 2),
                times.getLast(),
                n,
                heap());
    }

    /** After the garbage is collected, while the last answer is held. */
    private long heap() {
        System.gc();
        Runtime java = Runtime.getRuntime();
        return held == null ? 0 : (java.totalMemory() - java.freeMemory()) >> 20;
    }
}
