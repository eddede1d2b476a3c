package dev.valla.read.document;

import dev.valla.claim.Problem;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Walks the files and folders that a user named, and gives each file its path as a source. */
final class Folders {
    private final Map<String, Found> found = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Folders(List<Path> named) {
        for (Path path : named) {
            if (!Files.exists(path)) {
                problems.add(new Problem("there is no such file or folder", path.toString(), "check the name"));
            } else if (Files.isDirectory(path)) {
                folder(path, named.size() > 1);
            } else if (Format.of(path) == Format.ARCHIVE) {
                archive(path, named.size() > 1 ? name(path) + "/" : "");
            } else {
                add(new Found(path, name(path)));
            }
        }
    }

    Listing listing() {
        return new Listing(List.copyOf(found.values()), problems);
    }

    /** @param severally whether other folders were named beside it, so that its own name has to tell its files apart */
    private void folder(Path folder, boolean severally) {
        int before = found.size() + problems.size();
        String prefix = severally ? name(folder.toAbsolutePath().normalize()) + "/" : "";
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(folder, prefix));
        } catch (IOException broken) {
            problems.add(new Problem(
                    "this folder could not be listed: " + broken.getMessage(), folder.toString(), "check its rights"));
        }
        if (found.size() + problems.size() == before) {
            problems.add(new Problem(
                    "this folder holds no document",
                    folder.toString(),
                    "put documents into it: texts, web pages, PDF, Word …"));
        }
    }

    /** @param prefix what stands before the names of its documents */
    private void archive(Path archive, String prefix) {
        int before = found.size() + problems.size();
        try {
            List<String> entries = Archive.entries(archive);
            for (String entry : entries) {
                if (!Archive.safe(entry)) {
                    problems.add(new Problem(
                            "the name of this document leads out of its archive; it was not read",
                            archive + ", " + entry,
                            "unpack it yourself, and look why"));
                } else if (!Sidecar.isOne(entry, entries::contains)) {
                    add(new Found(archive, prefix + entry, Optional.of(entry)));
                }
            }
            if (found.size() + problems.size() == before) {
                problems.add(
                        new Problem("this archive holds no document", archive.toString(), "put documents into it"));
            }
        } catch (NotReadable broken) {
            problems.add(new Problem(broken.what(), archive.toString(), broken.mend()));
        } catch (IOException broken) {
            problems.add(new Problem(
                    "this archive could not be opened: " + broken.getMessage(),
                    archive.toString(),
                    "check its rights"));
        }
    }

    private void add(Found one) {
        Found other = found.putIfAbsent(one.path(), one);
        if (other != null && !sameFile(other.origin(), one.origin())) {
            problems.add(new Problem(
                    "two files would have the same name in the dossier",
                    other.origin() + " and " + one.origin(),
                    "study the folder that holds both, or rename one"));
        }
    }

    private static boolean sameFile(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private static final Set<String> OURS =
                Set.of("valla", "valla-wal", "valla-shm", "valla-lock", "valla-journal");
        private final Path root;
        private final String prefix;

        Walk(Path root, String prefix) {
            this.root = root;
            this.prefix = prefix;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = prefix + root.relativize(file).toString().replace('\\', '/');
            if (hidden(file) || OURS.contains(Format.ending(file)) || Sidecar.isOne(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (Format.of(file) == Format.ARCHIVE) {
                archive(file, path + "/");
            } else if (attributes.isRegularFile()) {
                add(new Found(file, path));
            } else if (attributes.isSymbolicLink()) {
                problems.add(new Problem(
                        "this link leads nowhere", file.toString(), "mend the link, or take it out of the folder"));
            } else {
                problems.add(new Problem(
                        "this is no file (a pipe, a socket or a device)",
                        file.toString(),
                        "take it out of the folder"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            problems.add(
                    why instanceof FileSystemLoopException
                            ? new Problem(
                                    "this link leads back to a folder it lies in; it was not followed",
                                    file.toString(),
                                    "nothing is lost; take the link away to silence this")
                            : new Problem(
                                    "this could not be opened: "
                                            + why.getClass().getSimpleName(),
                                    file.toString(),
                                    "give yourself the right to read it (chmod u+rx)"));
            return FileVisitResult.CONTINUE;
        }

        private static boolean hidden(Path path) {
            return name(path).startsWith(".");
        }
    }
}
