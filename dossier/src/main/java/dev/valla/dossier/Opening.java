package dev.valla.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/**
 * From a file to a connection, with every refusal on the way. The journal mode is WAL with {@code synchronous=FULL}: a commit is on
 * the disk when it returns, a process killed at any moment leaves the last commit, and readers never wait for the writer.
 */
final class Opening {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PATIENCE = 5_000;

    private Opening() {}

    static Sql sql(Path file, Access access) {
        boolean isNew = access == Access.CREATE && isNew(file);
        if (!isNew) {
            demandADatabase(file);
        }
        Sql sql = connect(file, access);
        boolean ready = false;
        try {
            demandADossier(sql, file, access, isNew);
            ready = true;
            return sql;
        } finally {
            if (!ready) {
                sql.close();
            }
        }
    }

    /** A file of no bytes is what remains of a process killed at its very start. */
    private static boolean isNew(Path file) {
        try {
            return !Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0);
        } catch (IOException e) {
            return false;
        }
    }

    private static void demandADatabase(Path file) {
        if (!Files.exists(file)) {
            throw new Refused("there is no such dossier", file.toString(), "make one: valla study FOLDER -d " + file);
        }
        if (Files.isDirectory(file)) {
            throw new Refused("this is a folder, no dossier", file.toString(), "study it: valla study " + file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new Refused("this file is no dossier", file.toString(), "name another file with -d");
            }
        } catch (IOException e) {
            throw new Refused("this file may not be read", file.toString(), "give yourself the right to read it");
        }
    }

    private static Sql connect(Path file, Access access) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        String address =
                "jdbc:sqlite:" + file.toAbsolutePath().normalize().toUri().toASCIIString();
        if (access == Access.READ) {
            config.setReadOnly(true);
            address += untouchable(file) ? "?immutable=1" : "";
        } else {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.enforceForeignKeys(true);
        }
        return new Sql(connection(config, address, file), file);
    }

    private static Connection connection(SQLiteConfig config, String address, Path file) {
        try {
            return config.createConnection(address);
        } catch (SQLiteException fault) {
            throw Sql.told(fault, file);
        } catch (SQLException fault) {
            throw new IllegalStateException("SQLite does not open " + address, fault);
        }
    }

    /** Where no file can be made beside it, nobody writes to it either, and SQLite needs none of its helpers. */
    private static boolean untouchable(Path file) {
        Path absolute = file.toAbsolutePath();
        return !Files.isWritable(absolute.getParent())
                && !Files.exists(absolute.resolveSibling(absolute.getFileName() + "-wal"));
    }

    private static void demandADossier(Sql sql, Path file, Access access, boolean isNew) {
        int application = sql.number("PRAGMA application_id");
        int version = sql.number("PRAGMA user_version");
        boolean blank = version == 0 && application == 0 && sql.number("SELECT COUNT(*) FROM sqlite_master") == 0;
        if (access == Access.CREATE && (isNew || blank)) {
            Schema.bring(sql, 0);
        } else if (application != Schema.APPLICATION) {
            throw new Refused("this is a database, but no dossier", file.toString(), "name another file with -d");
        } else if (version > Schema.VERSION) {
            throw new Refused(
                    "this dossier comes from a newer Valla (its form is %d, this one knows %d)"
                            .formatted(version, Schema.VERSION),
                    file.toString(),
                    "use that Valla, or a newer one; nothing was touched");
        } else if (version < Schema.VERSION) {
            bringForward(sql, file, access, version);
        }
    }

    private static void bringForward(Sql sql, Path file, Access access, int version) {
        if (access == Access.READ && version >= Schema.READABLE) {
            return;
        } else if (access == Access.READ) {
            throw new Refused(
                    "this dossier has an older form (%d; this Valla writes %d)".formatted(version, Schema.VERSION),
                    file.toString(),
                    "study its folder again, or judge something: that brings it forward");
        }
        Schema.bring(sql, version);
    }
}
