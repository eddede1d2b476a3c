package dev.valla.read.when;

import dev.valla.claim.StatedTime;
import dev.valla.time.Edtf;
import java.util.Optional;

/**
 * A time that a text speaks of.
 *
 * @param start    first char of its words, in UTF-16 units from the start of the text
 * @param end      one past the last
 * @param words    the very words
 * @param edtf     what the words mean; empty where they pin no calendar time (a length, "now"). An unknown year is
 *                 {@code XXXX}
 * @param calendar the calendar that the text names
 * @param timex    the same as TIMEX3
 * @param anchor   what it was reckoned from, if it does not stand by itself
 * @param modifier the words before it that bound it
 * @param bounded  {@code edtf} with the modifier heard: {@code ../1939} for "by 1939"
 * @param range    the range it is one end of
 * @param length   how long, where the words tell a length or an age
 */
public record TimeExpression(
        int start,
        int end,
        String words,
        Optional<Edtf> edtf,
        StatedTime.Calendar calendar,
        Timex timex,
        Optional<Anchor> anchor,
        Optional<Modifier> modifier,
        Optional<Edtf> bounded,
        Optional<Range> range,
        Optional<Length> length) {

    /**
     * A range, one expression for each end.
     *
     * @param id    numbers the ranges of a text from 1
     * @param first whether this is its beginning
     * @param whole both ends joined: {@code 1938/1940}
     */
    public record Range(int id, boolean first, Edtf whole) {}
}
