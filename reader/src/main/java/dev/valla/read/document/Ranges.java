package dev.valla.read.document;

import java.util.ArrayList;
import java.util.List;

/** Pages that were not read, in words. */
final class Ranges {
    static final String NOT_READ = "not read";

    private Ranges() {}

    /** @param pages counted from 0, in order */
    static String told(List<Integer> pages, List<String> labels) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int first = i;
            while (i + 1 < pages.size() && pages.get(i + 1) == pages.get(i) + 1) {
                i++;
            }
            String from = labels.get(pages.get(first));
            ranges.add(first == i ? from : from + "–" + labels.get(pages.get(i)));
        }
        return pages.size() == 1
                ? "page %s holds an image only and was not read".formatted(ranges.getFirst())
                : "pages %s hold images only and were not read".formatted(String.join(", ", ranges));
    }
}
