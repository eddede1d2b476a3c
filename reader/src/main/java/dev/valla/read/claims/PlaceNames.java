package dev.valla.read.claims;

import dev.valla.claim.StatedTime;
import dev.valla.place.Gazetteer;
import dev.valla.time.Bounds;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a place's name says of the place and of the time: "Petrograd" is Saint Petersburg, and was its name from 1914 to 1924. */
final class PlaceNames {
    private static final Pattern SPAN = Pattern.compile("(\\d{4})?\\s*–\\s*(\\d{4})?");

    private PlaceNames() {}

    /** For {@code because}; empty where the name is the usual one and belongs to no time. The place's words stay as they are. */
    static Optional<String> told(String place, Optional<StatedTime> time) {
        Optional<String> years = Gazetteer.yearsOf(place);
        Optional<String> usual = Gazetteer.usualName(place).filter(name -> !name.equals(place));
        if (years.isEmpty() && usual.isEmpty()) {
            return Optional.empty();
        }
        String what = usual.map(name -> "which is " + name).orElse("so called now");
        String when = years.map(span -> ", so called " + span).orElse("");
        boolean other = years.isPresent()
                && time.isPresent()
                && isOutside(time.get().edtf().span(), years.get());
        return Optional.of("place: \"%s\", %s%s%s"
                .formatted(place, what, when, other ? "; told here by a name of another time" : ""));
    }

    /** Whether the event certainly lies in none of those spans of years. */
    private static boolean isOutside(Bounds event, String years) {
        Matcher span = SPAN.matcher(years);
        while (span.find()) {
            long from = span.group(1) == null ? Long.MIN_VALUE : day(span.group(1), 1, 1);
            long to = span.group(2) == null ? Long.MAX_VALUE : day(span.group(2), 12, 31);
            if (event.latestOr(Long.MAX_VALUE) >= from && event.earliestOr(Long.MIN_VALUE) <= to) {
                return false;
            }
        }
        return true;
    }

    private static long day(String year, int month, int day) {
        return LocalDate.of(Integer.parseInt(year), month, day).toEpochDay();
    }
}
