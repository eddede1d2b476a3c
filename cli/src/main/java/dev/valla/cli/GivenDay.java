package dev.valla.cli;

import dev.valla.time.Edtf;
import dev.valla.time.EdtfException;
import java.util.Optional;

/**
 * A day that the user names, as typed: {@code NAME=EDTF}.
 *
 * @param time empty where nothing stands behind the equals sign: the name is no day any more
 */
record GivenDay(String name, Optional<Edtf> time) {
    private static final String EXAMPLE = "for instance \"the market bombing=1975-03-04\"";

    /** @throws Misuse if it is of another form */
    static GivenDay read(String typed, String option) {
        int equals = typed.lastIndexOf('=');
        GivenDay day =
                new GivenDay(equals < 0 ? typed : typed.substring(0, equals).strip(), Optional.empty());
        if (equals < 1 || day.name().isEmpty()) {
            throw day.refused(option);
        }
        String time = typed.substring(equals + 1).strip();
        return time.isEmpty() ? day : new GivenDay(day.name(), Optional.of(day.parsed(time, option)));
    }

    private Edtf parsed(String time, String option) {
        try {
            return Edtf.parse(time);
        } catch (EdtfException wrong) {
            throw new Misuse("\"%s\" is given no day: %s".formatted(name, wrong.getMessage()), option, EXAMPLE);
        }
    }

    Misuse refused(String option) {
        return new Misuse("\"%s\" is given no day".formatted(name), option, EXAMPLE);
    }
}
