import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code java scripts/Zip.java FOLDER FILE.zip} puts the folder, under its own name and with its permissions, into an archive;
 * {@code --open FILE.zip FOLDER} takes one out. For machines that have no zip.
 */
class Zip {
    public static void main(String[] args) throws IOException {
        boolean open = args[0].equals("--open");
        URI zip = URI.create("jar:" + Path.of(args[1]).toUri());
        try (FileSystem archive = FileSystems.newFileSystem(
                zip, Map.of("create", String.valueOf(!open), "enablePosixFileAttributes", String.valueOf(isPosix())))) {
            if (open) {
                copy(archive.getPath("/"), archive.getPath("/"), Path.of(args[2]));
            } else {
                Path folder = Path.of(args[0]).toAbsolutePath();
                copy(folder, folder.getParent(), archive.getPath("/"));
            }
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    /** Everything below a folder, each under its path from {@code base}. */
    private static void copy(Path folder, Path base, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(base.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
                if (isPosix() && !file.equals(base)) {
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
                }
            }
        }
    }
}
