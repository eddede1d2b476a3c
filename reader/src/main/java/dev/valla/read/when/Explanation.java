package dev.valla.read.when;

import dev.valla.time.Edtf;
import java.util.Optional;

/** Tells in plain words how a time was understood. */
final class Explanation {
    private Explanation() {}

    static String of(TimeExpression time) {
        StringBuilder told = new StringBuilder();
        told.append('"').append(time.words()).append('"');
        told.append(time.edtf().map(e -> " is " + e.text()).orElse(" " + unpinned(time)));
        time.anchor()
                .ifPresent(a -> told.append(
                        a.words().isEmpty()
                                ? "; " + a.rule() + ": the document's date as given"
                                : "; " + a.rule() + ": \"" + a.words() + "\" at " + a.start()));
        if (time.edtf().map(Edtf::text).filter(e -> e.startsWith("XXXX")).isPresent()) {
            told.append("; nothing near it pins its year");
        }
        time.modifier().flatMap(m -> bound(m, time.bounded())).ifPresent(told::append);
        time.range()
                .ifPresent(r -> told.append("; ")
                        .append(r.first() ? "begins " : "ends ")
                        .append(r.whole().text()));
        return told.toString();
    }

    private static String unpinned(TimeExpression time) {
        return switch (time.timex().type()) {
            case DURATION ->
                "is a length of time"
                        + time.timex().value().map(v -> ", " + v).orElse("")
                        + time.length().map(l -> ": " + l.told()).orElse("");
            case SET -> "tells how often";
            case DATE, TIME -> "pins no day of the calendar";
        };
    }

    private static Optional<String> bound(Modifier modifier, Optional<Edtf> bounded) {
        return bounded.map(b -> "; with \"" + modifier.words() + "\" before it " + b.text());
    }
}
