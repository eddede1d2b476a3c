package dev.valla.read.when;

import java.util.Optional;

/**
 * What an expression means here.
 *
 * @param stamp  the calendar time, if it is one
 * @param edtf   it in EDTF, or empty
 * @param moves  whether the narrated time is this one from here on
 */
record Understood(Optional<Stamp> stamp, Optional<String> edtf, Timex timex, Optional<Anchor> anchor, boolean moves) {
    static Understood date(Stamp stamp, Optional<Anchor> anchor, boolean moves) {
        return new Understood(
                Optional.of(stamp),
                Optional.of(Printer.edtf(stamp)),
                new Timex(Timex.Type.DATE, Optional.of(Printer.timex(stamp))),
                anchor,
                moves);
    }

    static Understood vague(Timex.Type type, Optional<String> value) {
        return new Understood(Optional.empty(), Optional.empty(), new Timex(type, value), Optional.empty(), false);
    }

    Understood timex(Timex.Type type, String value) {
        return new Understood(stamp, edtf, new Timex(type, Optional.of(value)), anchor, moves);
    }

    Understood edtf(String better) {
        return new Understood(stamp, Optional.of(better), timex, anchor, moves);
    }

    Understood from(Anchor better) {
        return new Understood(stamp, edtf, timex, Optional.of(better), moves);
    }
}
