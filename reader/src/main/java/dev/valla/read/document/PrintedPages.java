package dev.valla.read.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of a document without what a printer put on each of them: running heads, and page numbers, by which the pages are then
 * called.
 *
 * @param pages  for each page its paragraphs, each a list of lines
 * @param labels what a reader calls the page: its printed number where most pages show one, else its place in the file
 */
record PrintedPages(List<List<List<String>>> pages, List<String> labels, List<String> remarks) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-–—\\[(]?\\s*(?:page|p\\.|seite|s\\.)?\\s*(\\d{1,4})(?: ?(?:of|/) ?\\d{1,4})?\\s*[-–—\\])]?");
    private static final int FEWEST = 3;

    static PrintedPages of(List<List<List<String>>> given) {
        List<List<List<String>>> pages =
                new ArrayList<>(given.stream().map(PrintedPages::copy).toList());
        OptionalInt shift = shift(pages);
        if (shift.isPresent()) {
            for (int i = 0; i < pages.size(); i++) {
                dropNumber(pages.get(i), i + shift.getAsInt());
            }
        }
        List<String> remarks = new ArrayList<>();
        for (boolean top : new boolean[] {true, false}) {
            int dropped = dropRunning(pages, top);
            if (dropped > 0) {
                remarks.add("a running %s was left out on %d pages".formatted(top ? "head" : "foot", dropped));
            }
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int number = i + shift.orElse(1);
            labels.add(number > 0 ? String.valueOf(number) : Roman.of(i + 1));
        }
        return new PrintedPages(pages, labels, remarks);
    }

    private static List<List<String>> copy(List<List<String>> page) {
        List<List<String>> copy = new ArrayList<>();
        page.forEach(paragraph -> copy.add(new ArrayList<>(paragraph)));
        return copy;
    }

    /** By how much the printed number exceeds the place in the file, counted from 0, if one number does for most pages. */
    private static OptionalInt shift(List<List<List<String>>> pages) {
        Map<Integer, Integer> votes = new HashMap<>();
        int written = 0;
        for (int i = 0; i < pages.size(); i++) {
            List<List<String>> page = pages.get(i);
            if (page.isEmpty()) {
                continue;
            }
            written++;
            int at = i;
            List.of(number(edge(page, true)), number(edge(page, false))).stream()
                    .flatMapToInt(OptionalInt::stream)
                    .map(number -> number - at)
                    .distinct()
                    .forEach(difference -> votes.merge(difference, 1, Integer::sum));
        }
        int most = votes.values().stream().mapToInt(v -> v).max().orElse(0);
        if (most < FEWEST || most * 2 < written) {
            return OptionalInt.empty();
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most)
                .mapToInt(Map.Entry::getKey)
                .min();
    }

    private static OptionalInt number(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    private static String edge(List<List<String>> page, boolean top) {
        return top ? page.getFirst().getFirst() : page.getLast().getLast();
    }

    private static void dropNumber(List<List<String>> page, int printed) {
        for (boolean top : new boolean[] {true, false}) {
            if (!page.isEmpty() && number(edge(page, top)).orElse(printed - 1) == printed) {
                drop(page, top);
                return;
            }
        }
    }

    private static void drop(List<List<String>> page, boolean top) {
        List<String> paragraph = top ? page.getFirst() : page.getLast();
        paragraph.remove(top ? 0 : paragraph.size() - 1);
        if (paragraph.isEmpty()) {
            page.remove(paragraph);
        }
    }

    /** Takes away the first or last line where it is the same, but for its digits, on a third of the pages. */
    private static int dropRunning(List<List<List<String>>> pages, boolean top) {
        Map<String, Integer> seen = new HashMap<>();
        List<List<List<String>>> written =
                pages.stream().filter(page -> !page.isEmpty()).toList();
        written.forEach(page -> seen.merge(plain(edge(page, top)), 1, Integer::sum));
        int dropped = 0;
        for (List<List<String>> page : written) {
            int times = seen.getOrDefault(plain(edge(page, top)), 0);
            if (times >= FEWEST && times * 3 >= written.size()) {
                drop(page, top);
                dropped++;
            }
        }
        return dropped;
    }

    private static String plain(String line) {
        return line.replaceAll("\\d+", "#");
    }
}
