package dev.valla.lineage;

import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import dev.valla.spelling.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents that a source names as those it has things from: its numbered references, and "according to the protocol of …" in
 * its text. Five that cite one document meet in it, whether or not it is at hand.
 */
final class References {
    private static final Pattern HEADING = Pattern.compile(
            "(?im)^[=#\\s]*(references|notes|footnotes|sources|works cited|bibliography|literatur|einzelnachweise|quellen|anmerkungen"
                    + "|примечания|источники|литература|références|notas|referencias|referências|fonti|note)[=\\s:]*$");
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^\\s*(?:\\[(\\d{1,3})]|(\\d{1,3})[.)]|\\^?(\\d{1,3}) ?\\^)\\s*\\^?\\s*(\\S.{7,300})$");
    private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3}(?:\\s*[,;]\\s*\\d{1,3})*)]");
    private static final Pattern ACCORDING = Pattern.compile(
            "(?i)\\b(?:according to|based on|as stated in|as told in|laut|gemäß|согласно|selon|según|segundo)\\s+"
                    + "((?:the|a|his|her|its|their|an|der|dem|des|la|le|el|o|los|les)?\\s*(?:[\\p{L}’'-]+\\s+){0,3}?"
                    + "(?:memoirs?|diary|diaries|protocols?|reports?|certificates?|letters?|register|record|records|minutes|file|files|"
                    + "verdict|indictment|statement|census|obituary|biography|autobiography|encyclop(?:a|ae)edia|protokolls?|akten?|"
                    + "протокол[уа]?|справк[еи]|дневник[уа]?|воспоминани[яй]м?)"
                    + "(?:\\s+(?:of|by|from|to|von|vom|de|du|от)\\s+[^.,;:()\\n]{2,60})?)");
    private static final Pattern PAGES =
            Pattern.compile("(?i)\\b(?:pp?|s|с|стр|vol|bd|no)\\.\\s*\\d+(?:\\s*[–-]\\s*\\d+)?");
    private static final Set<String> EMPTY =
            Set.of("the", "a", "an", "his", "her", "its", "their", "retrieved", "archived", "isbn");
    private static final int KEY_WORDS = 8;

    /** Key of a document → how the first source by path names it. */
    private final Map<String, String> names = new TreeMap<>();

    private final Map<String, Cites> bySource = new TreeMap<>();

    /**
     * What one source cites.
     *
     * @param text      of the source
     * @param numbered  mark → key of the document
     * @param inText    where in the text a document is named → its key
     * @param end       where its references begin, or its end
     * @param names     key of a document → how this source names it first
     */
    record Cites(
            String text,
            Map<Integer, String> numbered,
            Map<Integer, String> inText,
            int end,
            Map<String, String> names) {}

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
        Set<String> keys = new LinkedHashSet<>(cites.numbered().values());
        keys.addAll(cites.inText().values());
        return keys.stream()
                .map(k -> names.getOrDefault(k, k))
                .distinct()
                .sorted()
                .toList();
    }

    static Cites read(Source source) {
        Map<String, String> names = new LinkedHashMap<>();
        String text = source.text();
        Matcher heading = HEADING.matcher(text);
        int end = text.length();
        while (heading.find()) {
            end = heading.start();
        }
        Map<Integer, String> numbered = new TreeMap<>();
        Matcher entry = ENTRY.matcher(text).region(end, text.length());
        while (entry.find()) {
            String number = firstOf(entry.group(1), entry.group(2), entry.group(3));
            numbered.putIfAbsent(Integer.parseInt(number), named(entry.group(4), names));
        }
        Map<Integer, String> inText = new TreeMap<>();
        Matcher according = ACCORDING.matcher(text).region(source.body(), end);
        while (according.find()) {
            inText.put(according.start(), named(according.group(1), names));
        }
        return new Cites(text, numbered, inText, end, names);
    }

    private static String firstOf(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "0";
    }

    /** @return its key */
    private static String named(String written, Map<String, String> names) {
        String name = PAGES.matcher(written.strip().replaceAll("\\s+", " "))
                .replaceAll("")
                .replaceAll("[\\s,.;]+$", "");
        String key = key(name);
        names.putIfAbsent(key, name);
        return key;
    }

    private static String key(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !EMPTY.contains(word) && words.size() < KEY_WORDS) {
                words.add(NameKey.of(word));
            }
        }
        return String.join(" ", words);
    }

    /** Those after the words and before the sentence ends, and directly after its full stop. */
    private static List<String> marksAfter(Cites cites, int from, int to) {
        List<String> keys = new ArrayList<>();
        Matcher mark = MARK.matcher(cites.text())
                .region(from, Math.min(cites.end(), cites.text().length()));
        int reach = to;
        while (mark.find() && mark.start() <= reach) {
            for (String number : mark.group(1).split("[,;]", -1)) {
                String key = cites.numbered().get(Integer.parseInt(number.strip()));
                if (key != null) {
                    keys.add(key);
                }
            }
            reach = Math.max(reach, mark.end());
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

    /** A full stop before a blank, a mark or the end; a line end before an empty line. */
    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return switch (c) {
            case '.', '!', '?' -> Character.isWhitespace(next) || next == '[';
            case '\n' -> next == '\n';
            default -> false;
        };
    }
}
