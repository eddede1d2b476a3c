package dev.valla.read.when;

import dev.valla.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One line of {@code valla when --jsonl}: a time expression as it leaves the program.
 *
 * @param doc      path of the document without its ending
 * @param start    in Unicode code points from the start of the text
 * @param end      one past the last, in code points
 * @param edtf     what the words mean, or empty
 * @param bounded  the same with the words before it heard ("by 1939": {@code ../1939}), where that differs
 * @param range    the number of the range it is one end of
 * @param interval that range, joined
 * @param earliest first day that {@code edtf} allows, as {@code YYYY-MM-DD}; the winter of 9999 ends on {@code +10000-03-21}
 * @param latest   last day
 * @param type     TIMEX3 type
 * @param value    TIMEX3 value
 * @param explain  how the time was understood, for a person
 */
public record TimeLine(
        String doc,
        int start,
        int end,
        String text,
        Optional<String> edtf,
        Optional<String> bounded,
        Optional<Integer> range,
        Optional<String> interval,
        Optional<String> earliest,
        Optional<String> latest,
        String type,
        Optional<String> value,
        String explain) {

    /** The lines of one text, in order; offsets are turned into code points here and nowhere else. */
    public static List<TimeLine> of(String doc, CharSequence text, List<TimeExpression> times) {
        List<TimeLine> lines = new ArrayList<>();
        int chars = 0;
        int points = 0;
        for (TimeExpression time : times) {
            points += Character.codePointCount(text, chars, time.start());
            chars = time.start();
            lines.add(line(doc, points, points + Character.codePointCount(text, chars, time.end()), time));
        }
        return lines;
    }

    private static TimeLine line(String doc, int start, int end, TimeExpression time) {
        return new TimeLine(
                doc,
                start,
                end,
                time.words(),
                time.edtf().map(Edtf::text),
                time.bounded().map(Edtf::text).filter(b -> time.modifier().isPresent()),
                time.range().map(TimeExpression.Range::id),
                time.range().map(r -> r.whole().text()),
                time.edtf().flatMap(e -> day(e.span().earliest())),
                time.edtf().flatMap(e -> day(e.span().latest())),
                time.timex().type().name(),
                time.timex().value(),
                Explanation.of(time));
    }

    private static Optional<String> day(OptionalLong day) {
        return day.isPresent()
                ? Optional.of(LocalDate.ofEpochDay(day.getAsLong()).toString())
                : Optional.empty();
    }

    /** The line as JSON, without the explanation. */
    public String json() {
        JsonLine json = new JsonLine();
        json.put("doc", doc).put("start", start).put("end", end).put("text", text);
        json.put("edtf", edtf).put("bounded", bounded).put("range", range).put("interval", interval);
        json.put("earliest", earliest).put("latest", latest);
        return json.put("type", type).put("value", value).toString();
    }
}
