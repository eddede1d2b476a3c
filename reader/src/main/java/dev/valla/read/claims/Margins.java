package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a transcript sets beside the words that were spoken: the numbers of its lines, and what was done meanwhile, in brackets. */
final class Margins {
    private static final Pattern NUMBER = Pattern.compile("(?m)^[ \\t]{0,4}(\\d{1,2})(?=[ \\t]{2,}\\S)");
    private static final Pattern MEANWHILE = Pattern.compile(
            "(?m)^[ \\t]{0,4}(?:\\d{1,2})?[ \\t]*(\\[[^\\]\\n]{3,80}\\]|\\((?:[Dd]uly )?[Ss]worn[^)\\n]{0,60}\\))[ \\t.]*$");
    /** As many numbered lines in a row as no list of sums has by chance. */
    private static final int ROW = 5;

    private Margins() {}

    record Aside(int start, int end) {}

    static List<Aside> of(String text, int body) {
        List<Aside> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text).region(body, text.length()).useAnchoringBounds(false);
        List<Aside> row = new ArrayList<>();
        int last = 0;
        while (number.find()) {
            int n = Integer.parseInt(number.group(1));
            if (n != last + 1) {
                keep(row, found);
            }
            row.add(new Aside(number.start(1), number.end(1)));
            last = n;
        }
        keep(row, found);
        Matcher meanwhile = MEANWHILE.matcher(text).region(body, text.length()).useAnchoringBounds(false);
        while (meanwhile.find()) {
            found.add(new Aside(meanwhile.start(1), meanwhile.end(1)));
        }
        return found;
    }

    private static void keep(List<Aside> row, List<Aside> found) {
        if (row.size() >= ROW) {
            found.addAll(row);
        }
        row.clear();
    }
}
