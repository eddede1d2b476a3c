package dev.valla.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * One entry of the journal as it is kept, whatever its kind.
 *
 * @param entry      its number, from 1
 * @param kind       {@code judgement}, {@code correction}, {@code reading}, …
 * @param target     what it is on, as written: {@code witness:NAME}, {@code c17}, a reading's name
 * @param content    the rest of it, in JSON
 * @param made       when, as ISO 8601
 * @param supersedes the entry it takes the place of
 * @param seal       fingerprint of all this and of the seal before it
 */
public record Entry(
        int entry,
        String kind,
        String target,
        String content,
        String reason,
        String who,
        String made,
        Optional<Integer> supersedes,
        String seal) {

    static Entry read(ResultSet row) throws SQLException {
        int supersedes = row.getInt(8);
        return new Entry(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                supersedes == 0 ? Optional.empty() : Optional.of(supersedes),
                row.getString(9));
    }

    /** @param before the seal of the entry before it; empty for the first */
    public Entry sealed(String before) {
        String all = String.join(
                "\u0000",
                before,
                String.valueOf(entry),
                kind,
                target,
                content,
                reason,
                who,
                made,
                supersedes.map(String::valueOf).orElse(""));
        return new Entry(entry, kind, target, content, reason, who, made, supersedes, Digests.sha256(all));
    }

    Entry numbered(int entry) {
        return new Entry(entry, kind, target, content, reason, who, made, supersedes, seal);
    }

    Entry superseding(Optional<Integer> entry) {
        return new Entry(this.entry, kind, target, content, reason, who, made, entry, seal);
    }

    /** What makes it the same entry in two journals: all that its author entered, and when. */
    Entry bare() {
        return new Entry(0, kind, target, content, reason, who, made, Optional.empty(), "");
    }

    /** As another entry of the same kind, in the same place of the journal. */
    Entry with(String target, String content, String reason) {
        return new Entry(entry, kind, target, content, reason, who, made, supersedes, seal);
    }
}
