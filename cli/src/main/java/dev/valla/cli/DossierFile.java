package dev.valla.cli;

import dev.valla.dossier.Access;
import dev.valla.dossier.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which dossier a command works on: {@code -d FILE}, else the one {@code .valla} file in the current folder. */
final class DossierFile {
    private DossierFile() {}

    static Path of(Common common, Outside outside) {
        return common.dossier().map(outside::file).orElseGet(() -> theOne(outside));
    }

    static Dossier toRead(Common common, Outside outside) {
        return Dossier.open(of(common, outside), Access.READ);
    }

    static Dossier toWrite(Common common, Outside outside) {
        return Dossier.open(of(common, outside), Access.WRITE);
    }

    /** To write if that may be, else to read: on a disk that nobody may write to a dossier can still be looked at. */
    static Dossier toLookAt(Common common, Outside outside) {
        Path file = of(common, outside).toAbsolutePath();
        boolean may = !Files.exists(file) || (Files.isWritable(file) && Files.isWritable(file.getParent()));
        return Dossier.open(file, may ? Access.WRITE : Access.READ);
    }

    private static Path theOne(Outside outside) {
        List<Path> here = all(outside.folder());
        if (here.size() == 1) {
            return here.get(0);
        }
        if (here.isEmpty()) {
            throw new Misuse(
                    "there is no dossier in this folder",
                    outside.folder().toString(),
                    "make one: valla study FOLDER; or name one: -d FILE");
        }
        List<String> names =
                here.stream().map(path -> String.valueOf(path.getFileName())).toList();
        throw new Misuse(
                "there are %d dossiers in this folder: %s".formatted(here.size(), String.join(", ", names)),
                outside.folder().toString(),
                "say which: -d " + names.get(0));
    }

    /** What it is called: its file's name without the ending. */
    static String title(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    static List<Path> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(".valla"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the current folder cannot be listed", e);
        }
    }
}
