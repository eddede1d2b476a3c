package dev.valla.cli;

import dev.valla.time.Edtf;
import java.util.Optional;

/**
 * A day that the user names, as typed: {@code NAME=EDTF}.
 *
 * @param time empty where nothing stands behind the equals sign: the name is no day any more
 */
record GivenDay(String name, Optional<Edtf> time) {
    /** @throws Misuse if it is of another form */
    static GivenDay read(String typed, String option) {
        int equals = typed.lastIndexOf('=');
        GivenDay day =
                new GivenDay(equals < 0 ? typed : typed.substring(0, equals).strip(), Optional.empty());
        if (equals < 1 || day.name().isEmpty()) {
            throw day.refused(option);
        }
        String time = typed.substring(equals + 1).strip();
        return time.isEmpty()
                ? day
                : new GivenDay(day.name(), Optional.of(Edtf.read(time).orElseThrow(() -> day.refused(option))));
    }

    Misuse refused(String option) {
        return new Misuse(
                "\"%s\" is given no day".formatted(name), option, "for instance \"the market bombing=1975-03-04\"");
    }
}
