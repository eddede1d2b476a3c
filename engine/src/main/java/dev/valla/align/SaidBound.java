package dev.valla.align;

import dev.valla.claim.StatedTime;
import dev.valla.time.Bounds;
import dev.valla.time.Day;
import dev.valla.time.Edtf;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Before 1971", "after 4 November": what is named lies outside, though EDTF's bounds ({@code ../1971}) take it in. By the words
 * alone, since "by", "until" and "since" are written alike.
 *
 * @param before whether it lies before what is named, else after it
 * @param named  the day, month or year that is named, in EDTF
 */
record SaidBound(boolean before, String named) {
    private static final Pattern SAID = Pattern.compile(
            "(?i)^(?:some ?time |shortly |soon |just |long |not )?(before|prior to|earlier than|after|later"
                    + " than)\\b.*");
    private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)");
    private static final Pattern DAY = Pattern.compile("(?:\\d{4}|XXXX)-(\\d\\d)-(\\d\\d)");

    /** "After 4 November" told without a year speaks of the next one or the last, not of one half a year away. */
    private static final long NEAR = 60;

    private static final long YEAR = 365;

    /** Empty where the words name no such bound, or say "not before". */
    static Optional<SaidBound> of(StatedTime time) {
        Matcher said = SAID.matcher(time.words().strip());
        if (!said.matches() || time.words().regionMatches(true, 0, "not", 0, 3)) {
            return Optional.empty();
        }
        String edtf = time.edtf().text();
        boolean before = said.group(1).toLowerCase(Locale.ROOT).matches("before|prior to|earlier than");
        if (before && edtf.startsWith("../")) {
            return Optional.of(new SaidBound(true, edtf.substring(3)));
        }
        return !before && edtf.endsWith("/..")
                ? Optional.of(new SaidBound(false, edtf.substring(0, edtf.length() - 3)))
                : Optional.empty();
    }

    /** Whether that moment lies within what is named or on its wrong side. */
    boolean excludes(StatedTime moment) {
        Matcher yearless = YEARLESS.matcher(named);
        if (yearless.matches()) {
            Matcher day = DAY.matcher(moment.edtf().text());
            return day.matches() && isWrongSide(dayOfYear(day) - dayOfYear(yearless));
        }
        Bounds there = moment.edtf().span();
        Optional<Bounds> bound = Edtf.read(named)
                .map(Edtf::span)
                .filter(b -> b.earliest().isPresent() && b.latest().isPresent());
        return bound.isPresent()
                && (before
                        ? there.earliest().isPresent()
                                && there.firstDay() >= bound.get().firstDay()
                        : there.latest().isPresent()
                                && there.lastDay() <= bound.get().lastDay());
    }

    private boolean isWrongSide(long days) {
        long turned = Math.floorMod(days + YEAR / 2, YEAR) - YEAR / 2;
        return before ? turned >= 0 && turned <= NEAR : turned <= 0 && turned >= -NEAR;
    }

    private static long dayOfYear(Matcher day) {
        return Day.of(2001, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2))) - Day.of(2001, 1, 1);
    }
}
