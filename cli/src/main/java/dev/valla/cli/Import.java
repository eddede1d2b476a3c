package dev.valla.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.valla.ask.Material;
import dev.valla.claim.Claim;
import dev.valla.claim.Correction;
import dev.valla.claim.Problem;
import dev.valla.claim.Source;
import dev.valla.dossier.Access;
import dev.valla.dossier.Anchored;
import dev.valla.dossier.Dossier;
import dev.valla.dossier.Merged;
import dev.valla.dossier.Slots;
import dev.valla.dossier.Stored;
import dev.valla.dossier.Whole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Brings in claims that were read by hand or by another program, annotations, or all of another dossier. Every"
                        + " quotation must stand in its source, letter by letter; what was brought in before adds nothing.",
        header = {
            "Examples",
            "  valla import claims.jsonl                     in the form of valla claims --jsonl",
            "  valla import annotations.json                 W3C Web Annotations, of Recogito or Hypothes.is",
            "  valla import everything.jsonl -d new.valla    what valla export --as dossier wrote",
            ""
        })
final class Import implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON Lines or JSON.")
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--checked",
            description =
                    "You have compared each claim with its words, and it is right. Without it they come in unchecked.")
    boolean checked;

    @Option(
            names = "--because",
            paramLabel = "REASON",
            description = "Why, or by whom they were read; kept with each claim.")
    String reason = "";

    @Option(names = "--jsonl", description = "What became of it, one JSON object a line.")
    boolean jsonl;

    @Mixin
    Who who = new Who();

    private final Outside outside;

    Import(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        int exit = Exit.DONE;
        for (Path typed : files) {
            String name = typed.toString();
            int one = switch (ImportFile.read(outside.file(typed), name)) {
                case ImportFile.Dossier whole -> whole(name, whole.lines());
                case ImportFile.Claims claims -> claims(name, claims);
                case ImportFile.Annotations annotations -> annotations(name, annotations.annotations());
            };
            exit = Math.max(exit, one);
        }
        return exit;
    }

    private int claims(String name, ImportFile.Claims file) {
        try (Dossier dossier = DossierFile.toWrite(common, outside)) {
            ClaimForm form = new ClaimForm(sources(dossier));
            Taking taking = new Taking(dossier, name);
            taking.problems.addAll(file.problems());
            for (JsonLine line : file.lines()) {
                taking.take(() -> form.read(line.json()), line.where(name));
            }
            return taking.end();
        }
    }

    private int annotations(String name, List<JsonNode> annotations) {
        try (Dossier dossier = DossierFile.toWrite(common, outside)) {
            AnnotationForm form = new AnnotationForm(sources(dossier));
            Taking taking = new Taking(dossier, name);
            int number = 0;
            for (JsonNode annotation : annotations) {
                number++;
                String id = ClaimForm.text(annotation, "id")
                        .map(one -> " (" + one + ")")
                        .orElse("");
                taking.take(() -> form.read(annotation), "%s, annotation %d%s".formatted(name, number, id));
            }
            return taking.end();
        }
    }

    private static List<Source> sources(Dossier dossier) {
        return dossier.sources().stream().map(Stored::source).toList();
    }

    /** A claim, or why there is none. */
    @FunctionalInterface
    private interface Given {
        Claim claim() throws ClaimForm.Wrong;
    }

    /** Claims taken in one after the other; those that are there already, as read or as corrected, are not taken twice. */
    private final class Taking {
        private final Dossier dossier;
        private final String name;
        private final Set<Slots> there = new HashSet<>();
        private final List<Problem> problems = new ArrayList<>();
        private int taken;
        private int known;

        Taking(Dossier dossier, String name) {
            this.dossier = dossier;
            this.name = name;
            dossier.whole().claims().stream()
                    .map(Anchored::claim)
                    .map(Slots::of)
                    .forEach(there::add);
            dossier.material().claims().stream().map(Slots::of).forEach(there::add);
        }

        void take(Given given, String where) {
            try {
                Claim claim = given.claim();
                if (there.add(Slots.of(claim))) {
                    enter(claim);
                    taken++;
                } else {
                    known++;
                }
            } catch (ClaimForm.Wrong wrong) {
                problems.add(new Problem(wrong.what(), where, wrong.mend()));
            }
        }

        private void enter(Claim claim) {
            String because = reason.isBlank() ? "brought in from " + name : reason.strip() + " (" + name + ")";
            Claim entered = dossier.bring(claim, because, who.name(outside));
            if (checked) {
                dossier.correct(entered.id(), new Correction.Change.Checked(), because, who.name(outside));
            }
            if (jsonl) {
                new Lines(outside.out())
                        .line(Lines.object()
                                .put("claim", entered.id())
                                .put("type", entered.type().word()));
            }
        }

        int end() {
            Screen screen = common.screen(outside);
            problems.forEach(screen::problem);
            String told = "%s: %s taken in, %d there already, %d not taken."
                    .formatted(name, Told.count(taken, "claim"), known, problems.size());
            if (jsonl) {
                screen.say(told);
            } else {
                screen.line(told);
            }
            return problems.isEmpty() ? Exit.DONE : taken + known == 0 ? Exit.UNREADABLE : Exit.PARTLY;
        }
    }

    private int whole(String name, List<JsonLine> lines) {
        Path file = DossierFile.of(common, outside);
        WholeFile.Read read = WholeFile.read(
                name,
                lines,
                file.toAbsolutePath().normalize().resolveSibling("").normalize());
        Screen screen = common.screen(outside);
        read.problems().forEach(screen::problem);
        try (Dossier dossier = Dossier.open(file, Access.CREATE)) {
            Merged merged = dossier.join(
                    read.whole(),
                    () -> weighed(read.whole()),
                    new Dossier.Pair(DossierFile.title(file), DossierFile.title(Path.of(name))),
                    who.name(outside));
            new MergedText(screen, outside).print(name, DossierFile.title(file) + ".valla", merged, jsonl);
        }
        return read.problems().isEmpty() ? Exit.DONE : Exit.PARTLY;
    }

    /** As it was weighed where it comes from: in a dossier of its own, for as long as that takes. */
    private static Material weighed(Whole whole) {
        try {
            Path folder = Files.createTempDirectory("valla-import");
            Path file = folder.resolve("theirs.valla");
            try (Dossier theirs = Dossier.open(file, Access.CREATE)) {
                Merged same = theirs.join(whole, Import::nothing, new Dossier.Pair("theirs", "theirs"), "valla");
                boolean asThere = same.claims().entrySet().stream()
                        .allMatch(one -> one.getKey().equals(one.getValue()));
                return asThere ? theirs.material() : nothing();
            } finally {
                try (var left = Files.list(folder)) {
                    for (Path one : left.toList()) {
                        Files.delete(one);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no room for what is brought in", e);
        }
    }

    private static Material nothing() {
        return new Material(List.of(), List.of(), Set.of(), List.of(), List.of());
    }
}
