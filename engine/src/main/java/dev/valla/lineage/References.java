package dev.valla.lineage;

import dev.valla.claim.Quotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Documents that a source names as those it has things from: its notes and references, brackets, and "according to the protocol
 * of …" in its text. Five that cite one document meet in it, whether or not it is at hand.
 */
final class References {
    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?i)\\b(?:no|nr|vol|pp?|art)$");

    /** Key of a document → how the first source by path names it. */
    private final Map<String, String> names = new TreeMap<>();

    private final Map<String, Cites> bySource = new TreeMap<>();

    /** @param cited by path, what each source cites */
    References(SortedMap<String, Cites> cited) {
        cited.forEach((path, cites) -> {
            bySource.put(path, cites);
            cites.names().forEach(names::putIfAbsent);
        });
    }

    /** Names of the documents cited for these words, in the order of their marks. */
    List<String> citedFor(Quotation quotation) {
        Cites cites = bySource.get(quotation.source());
        if (cites == null || quotation.end() > cites.text().length()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        int from = sentenceStart(cites.text(), quotation.start());
        int to = sentenceEnd(cites.text(), quotation.end());
        cites.inText().forEach((at, key) -> {
            if (at >= from && at < to) {
                found.add(names.getOrDefault(key, key));
            }
        });
        marksAfter(cites, quotation.end(), to).forEach(key -> found.add(names.getOrDefault(key, key)));
        return List.copyOf(found);
    }

    /** All documents that a source cites, by their names. */
    List<String> citedBy(String path) {
        Cites cites = bySource.get(path);
        if (cites == null) {
            return List.of();
        }
        Set<String> keys = new LinkedHashSet<>(cites.noted().values());
        keys.addAll(cites.inText().values());
        return keys.stream()
                .map(k -> names.getOrDefault(k, k))
                .distinct()
                .sorted()
                .toList();
    }

    /** Those after the words and before the sentence ends, and directly after its full stop. */
    private static List<String> marksAfter(Cites cites, int from, int to) {
        List<String> keys = new ArrayList<>();
        int reach = to;
        for (Map.Entry<Integer, Cites.Mark> at : cites.marks().tailMap(from).entrySet()) {
            if (at.getKey() > reach) {
                break;
            }
            at.getValue().documents().stream()
                    .map(cites.noted()::get)
                    .filter(Objects::nonNull)
                    .forEach(keys::add);
            reach = Math.max(reach, at.getValue().end());
        }
        return keys;
    }

    private static int sentenceStart(String text, int at) {
        int start = at;
        while (start > 0 && !endsSentence(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int sentenceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !endsSentence(text, end)) {
            end++;
        }
        return Math.min(text.length(), end + 1);
    }

    private static boolean isAfterASentence(char next) {
        return Character.isWhitespace(next) || next == '[' || Cites.isRaised(next);
    }

    /** "No. 17". */
    private static boolean isOfANumber(String text, int stop) {
        return BEFORE_NUMBER
                        .matcher(text.substring(Math.max(0, stop - 4), stop))
                        .find()
                && stop + 2 < text.length()
                && Character.isDigit(text.charAt(stop + 2));
    }

    /** A full stop before a blank, a mark or the end; a line end before an empty line. */
    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return switch (c) {
            case '!', '?' -> isAfterASentence(next);
            case '.' -> isAfterASentence(next) && !isOfANumber(text, at);
            case '\n' -> next == '\n';
            default -> false;
        };
    }
}
