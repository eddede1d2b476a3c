package dev.valla.cli;

import dev.valla.dossier.Access;
import dev.valla.dossier.Dossier;
import dev.valla.dossier.Merged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        description =
                "Joins the dossiers of several persons. A source that both have is one, and so is a claim that both read; the first"
                        + " dossier’s ids stay. Where their judgements contradict each other neither is followed, and both readings"
                        + " are kept by name.",
        header = {
            "Examples",
            "  valla merge anna.valla ben.valla -o both.valla",
            "  valla merge ben.valla -d anna.valla            brings Ben's into Anna's",
            "  valla merge anna.valla ben.valla -o both.valla --jsonl      with what each id became",
            ""
        })
final class Merge implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Parameters(arity = "1..*", paramLabel = "DOSSIER", description = "Those to join, the one whose ids stay first.")
    List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The joined dossier, made new. Without it they are brought into the one of -d.")
    @Nullable
    Path into;

    @Option(names = "--jsonl", description = "What became of each source and claim, one JSON object a line.")
    boolean jsonl;

    @Mixin
    Who who = new Who();

    private final Outside outside;

    Merge(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        if (into == null && common.dossier().isEmpty()) {
            throw new Misuse(
                    "into which dossier?", "valla merge", "add -o NEW.valla, or -d DOSSIER to bring them into that");
        } else if (into != null && common.dossier().isPresent()) {
            throw new Misuse("-o makes a dossier and -d names one that is there", "valla merge", "take one of them");
        }
        return into == null ? intoDossier() : intoNew(outside.file(into));
    }

    private int intoDossier() {
        try (Dossier dossier = DossierFile.toWrite(common, outside)) {
            files.forEach(file -> join(dossier, DossierFile.title(dossier.file()), outside.file(file)));
            return Exit.DONE;
        }
    }

    private int intoNew(Path file) {
        if (files.size() < 2) {
            throw new Misuse("one dossier has nothing to be joined with", "valla merge", "name two or more");
        }
        Path first = outside.file(files.get(0));
        Dossier.copy(first, file);
        boolean done = false;
        try (Dossier dossier = Dossier.open(file, Access.WRITE)) {
            files.subList(1, files.size())
                    .forEach(other -> join(dossier, DossierFile.title(first), outside.file(other)));
            done = true;
        } finally {
            takeAway(file, !done);
        }
        return Exit.DONE;
    }

    /** Half of a joined dossier is none. */
    private static void takeAway(Path file, boolean half) {
        try {
            if (half) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("half of the joined dossier is left: " + file, e);
        }
    }

    private void join(Dossier dossier, String called, Path file) {
        if (file.equals(dossier.file())) {
            throw new Misuse("a dossier is not brought into itself", file.toString(), "name another");
        }
        try (Dossier other = Dossier.open(file, Access.READ)) {
            Merged merged = dossier.join(
                    other.whole(),
                    other::material,
                    new Dossier.Pair(called, DossierFile.title(file)),
                    who.name(outside));
            new MergedText(common.screen(outside), outside)
                    .print(
                            String.valueOf(file.getFileName()),
                            String.valueOf(dossier.file().getFileName()),
                            merged,
                            jsonl);
        }
    }
}
