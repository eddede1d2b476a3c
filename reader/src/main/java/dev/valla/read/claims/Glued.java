package dev.valla.read.claims;

import dev.valla.read.when.TimeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two dates whose dash was lost on the way, "26 October 189110 February 1938": read as the two that they are. */
final class Glued {
    private static final String DATE = "\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}";
    private static final Pattern DATES = Pattern.compile("(" + DATE + ")(" + DATE + ")");

    private Glued() {}

    /** Both dates in their order; empty where the stretch holds no such pair. */
    static List<Moment> in(String text, int from, int to) {
        Matcher dates = DATES.matcher(text).region(from, to);
        List<Moment> found = new ArrayList<>();
        if (dates.find()) {
            for (int group = 1; group <= 2; group++) {
                int shift = dates.start(group);
                Moments.of(dates.group(group), TimeReader.forLanguage("en").read(dates.group(group)))
                        .forEach(m -> found.add(Moment.plain(m.start() + shift, m.end() + shift, m.time())));
            }
        }
        return found.size() == 2 ? found : List.of();
    }
}
