package dev.valla.dossier;

/**
 * The tables, and how an older file becomes a newer one: step {@code n} makes version {@code n + 1} of version {@code n}. A step that
 * was shipped is never changed.
 */
final class Schema {
    /** "Vall", so that {@code file(1)} and we know a dossier from any other database. */
    static final int APPLICATION = 0x56616C6C;

    static final int VERSION = 4;

    /** What later steps added to this form can be missing: reading needs none of it. */
    static final int READABLE = 2;

    private static final String[] STEPS = {"""
        CREATE TABLE source (
          id INTEGER PRIMARY KEY,
          path TEXT NOT NULL UNIQUE,
          text TEXT NOT NULL,
          body INTEGER NOT NULL,
          sha256 TEXT NOT NULL,
          about TEXT NOT NULL,
          not_read TEXT NOT NULL,
          remarks TEXT NOT NULL,
          origin TEXT NOT NULL,
          reader TEXT NOT NULL,
          received TEXT NOT NULL,
          text_sha256 TEXT NOT NULL
        ) STRICT
        ;
        CREATE INDEX source_by_digest ON source (sha256)
        ;
        CREATE TABLE text_before (
          source INTEGER NOT NULL REFERENCES source (id),
          sha256 TEXT NOT NULL,
          text TEXT NOT NULL,
          received TEXT NOT NULL
        ) STRICT
        ;
        CREATE TABLE claim (
          number INTEGER PRIMARY KEY,
          source INTEGER NOT NULL REFERENCES source (id),
          type TEXT NOT NULL,
          first INTEGER NOT NULL,
          past INTEGER NOT NULL,
          words TEXT NOT NULL,
          anchor TEXT NOT NULL CHECK (anchor IN ('exact', 'moved', 'changed', 'lost')),
          content TEXT NOT NULL
        ) STRICT
        ;
        CREATE INDEX claim_by_source ON claim (source)
        ;
        CREATE TABLE unweighed (
          source INTEGER NOT NULL REFERENCES source (id),
          first INTEGER NOT NULL,
          past INTEGER NOT NULL,
          words TEXT NOT NULL,
          names TEXT NOT NULL,
          why TEXT NOT NULL
        ) STRICT
        ;
        CREATE INDEX unweighed_by_source ON unweighed (source)
        ;
        CREATE TABLE journal (
          entry INTEGER PRIMARY KEY,
          kind TEXT NOT NULL CHECK (kind IN ('judgement', 'correction')),
          target TEXT NOT NULL,
          content TEXT NOT NULL,
          reason TEXT NOT NULL,
          who TEXT NOT NULL,
          made TEXT NOT NULL,
          supersedes INTEGER REFERENCES journal (entry),
          seal TEXT NOT NULL
        ) STRICT
        ;
        CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
        BEGIN SELECT RAISE (ABORT, 'an entry of the journal is never changed, only superseded'); END
        ;
        CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
        BEGIN SELECT RAISE (ABORT, 'an entry of the journal is never deleted, only superseded'); END
        ;
        CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
        WHEN NEW.entry <> (SELECT COALESCE(MAX(entry), 0) + 1 FROM journal)
        BEGIN SELECT RAISE (ABORT, 'entries of the journal are numbered one after the other'); END
        ;
        CREATE TRIGGER claim_is_never_deleted BEFORE DELETE ON claim
        BEGIN SELECT RAISE (ABORT, 'a claim is never deleted: its id may be cited'); END
        """, """
        ALTER TABLE source ADD COLUMN landmarks TEXT NOT NULL DEFAULT '[]'
        """, """
        CREATE TABLE journal_of_all_kinds (
          entry INTEGER PRIMARY KEY,
          kind TEXT NOT NULL CHECK (kind IN ('judgement', 'correction', 'reading', 'day')),
          target TEXT NOT NULL,
          content TEXT NOT NULL,
          reason TEXT NOT NULL,
          who TEXT NOT NULL,
          made TEXT NOT NULL,
          supersedes INTEGER,
          seal TEXT NOT NULL
        ) STRICT
        ;
        INSERT INTO journal_of_all_kinds SELECT * FROM journal ORDER BY entry
        ;
        DROP TABLE journal
        ;
        ALTER TABLE journal_of_all_kinds RENAME TO journal
        ;
        CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
        BEGIN SELECT RAISE (ABORT, 'an entry of the journal is never changed, only superseded'); END
        ;
        CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
        BEGIN SELECT RAISE (ABORT, 'an entry of the journal is never deleted, only superseded'); END
        ;
        CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
        WHEN NEW.entry <> (SELECT COALESCE(MAX(entry), 0) + 1 FROM journal)
        BEGIN SELECT RAISE (ABORT, 'entries of the journal are numbered one after the other'); END
        """, """
        CREATE TABLE journal_of_all_kinds (
          entry INTEGER PRIMARY KEY,
          kind TEXT NOT NULL CHECK (kind IN ('judgement', 'correction', 'reading', 'day', 'argument')),
          target TEXT NOT NULL,
          content TEXT NOT NULL,
          reason TEXT NOT NULL,
          who TEXT NOT NULL,
          made TEXT NOT NULL,
          supersedes INTEGER,
          seal TEXT NOT NULL
        ) STRICT
        ;
        INSERT INTO journal_of_all_kinds SELECT * FROM journal ORDER BY entry
        ;
        DROP TABLE journal
        ;
        ALTER TABLE journal_of_all_kinds RENAME TO journal
        ;
        CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
        BEGIN SELECT RAISE (ABORT, 'an entry of the journal is never changed, only superseded'); END
        ;
        CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
        BEGIN SELECT RAISE (ABORT, 'an entry of the journal is never deleted, only superseded'); END
        ;
        CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
        WHEN NEW.entry <> (SELECT COALESCE(MAX(entry), 0) + 1 FROM journal)
        BEGIN SELECT RAISE (ABORT, 'entries of the journal are numbered one after the other'); END
        """};

    private Schema() {}

    /** Brings the file to our version, in one transaction. */
    static void bring(Sql sql, int from) {
        sql.atOnce(() -> {
            for (int version = from; version < VERSION; version++) {
                sql.script(STEPS[version]);
            }
            sql.run("PRAGMA application_id = " + APPLICATION);
            sql.run("PRAGMA user_version = " + VERSION);
            return true;
        });
    }
}
