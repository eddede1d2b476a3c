package dev.valla.dossier;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sqlite.SQLiteException;

/** A connection that speaks plainly: rows to values, and faults of the file to {@link Refused}. Not for several threads at once. */
final class Sql implements AutoCloseable {
    private final Connection connection;
    private boolean within;
    private final Path file;

    Sql(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** A row to a value. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Something that talks to the database. */
    @FunctionalInterface
    interface Step<T> {
        T take() throws SQLException;
    }

    <T> List<T> all(String sql, Row<T> row, Object... values) {
        return guarded(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                List<T> all = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        all.add(row.read(rows));
                    }
                }
                return all;
            }
        });
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... values) {
        return all(sql, row, values).stream().findFirst();
    }

    int number(String sql, Object... values) {
        return first(sql, row -> row.getInt(1), values).orElseThrow();
    }

    int run(String sql, Object... values) {
        return guarded(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    /** Several statements, parted by lines that hold a semicolon alone. */
    void script(String statements) {
        for (String statement : statements.split("\n;\n", -1)) {
            if (!statement.isBlank()) {
                run(statement);
            }
        }
    }

    /** All of it or nothing. On the disk when this returns; within another, when that one returns. */
    <T> T atOnce(Supplier<T> work) {
        if (within) {
            return work.get();
        }
        run("BEGIN IMMEDIATE");
        within = true;
        boolean done = false;
        try {
            T result = work.get();
            run("COMMIT");
            done = true;
            return result;
        } finally {
            within = false;
            if (!done) {
                undo();
            }
        }
    }

    /** SQLite has undone the work itself where the disk was full; then there is nothing left to undo. */
    private void undo() {
        try (PreparedStatement statement = connection.prepareStatement("ROLLBACK")) {
            statement.executeUpdate();
        } catch (SQLException nothingToUndo) {
            return;
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Optional<?> maybe ? maybe.orElse(null) : values[i];
            statement.setObject(i + 1, value);
        }
    }

    <T> T guarded(Step<T> step) {
        try {
            return step.take();
        } catch (SQLiteException fault) {
            throw told(fault, file);
        } catch (SQLException fault) {
            throw new IllegalStateException("the dossier %s was asked wrongly".formatted(file), fault);
        }
    }

    static RuntimeException told(SQLiteException fault, Path file) {
        String where = file.toString();
        return switch (fault.getResultCode()) {
            case SQLITE_FULL ->
                new Refused(
                        "the disk is full",
                        where,
                        "make room and give the same command again: what was kept so far is kept");
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_BUSY_RECOVERY, SQLITE_BUSY_SNAPSHOT ->
                new Refused("another program has the dossier in its hands", where, "wait until it is done");
            case SQLITE_NOTADB -> new Refused("this file is no dossier", where, "name another file with -d");
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_READONLY_CANTINIT, SQLITE_PERM, SQLITE_CANTOPEN ->
                new Refused(
                        "the dossier may not be written here", where, "check the rights of the file and its folder");
            case SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB, SQLITE_CORRUPT_INDEX ->
                new Refused("the file is damaged", where, "take a copy of it, then the latest backup");
            default ->
                fault.getResultCode().name().startsWith("SQLITE_IOERR")
                        ? new Refused(
                                "the disk did not take or give what it should (%s)".formatted(fault.getResultCode()),
                                where,
                                "check the disk and its room")
                        : new IllegalStateException("the dossier %s was asked wrongly".formatted(file), fault);
        };
    }

    @Override
    public void close() {
        guarded(() -> {
            connection.close();
            return true;
        });
    }
}
