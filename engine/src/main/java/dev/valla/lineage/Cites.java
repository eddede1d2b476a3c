package dev.valla.lineage;

import dev.valla.claim.Source;
import dev.valla.spelling.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one source cites.
 *
 * @param text   of the source
 * @param noted  what a mark stands for ({@code 3}, {@code board}) → key of the document
 * @param marks  where a mark begins → it
 * @param inText where in the text a document is named → its key
 * @param names  key of a document → how this source names it first
 */
record Cites(
        String text,
        Map<String, String> noted,
        NavigableMap<Integer, Mark> marks,
        Map<Integer, String> inText,
        Map<String, String> names) {

    /**
     * "[3, 4]", "²", "[^board]".
     *
     * @param documents what it refers to, as the notes call them
     * @param end       one past its last char
     */
    record Mark(List<String> documents, int end) {}

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String KINDS =
            "(?:memoirs?|diary|diaries|protocols?|reports?|certificates?|letters?|register|records?|minutes|files?|"
                    + "verdict|indictment|statement|census|obituary|biography|autobiography|encyclop(?:a|ae)edia|protokolls?|akten?|"
                    + "протокол[уа]?|справк[еи]|дневник[уа]?|воспоминани[яй]м?)";
    /** "B-1224", "No. 17", "№ 5": what tells one file from all others. */
    private static final String NUMBER =
            "(?:\\s+(?:(?:[Nn]o|[Nn]r|[Nn]umber)\\.?|№)?\\s*(?=[\\p{Lu}\\d./-]*\\d)[\\p{Lu}\\d]+(?:[-/.][\\p{L}\\d]+)*)";

    private static final Pattern HEADING = Pattern.compile(
            "(?im)^[=#\\s]*(references|notes|footnotes|sources|works cited|bibliography|literatur|einzelnachweise|quellen|anmerkungen"
                    + "|примечания|источники|литература|références|notas|referencias|referências|fonti|note)[=\\s:]*$");
    private static final Pattern ENTRY = Pattern.compile(
            "(?m)^\\s*(?:\\[(?<bracketed>\\d{1,3})]|(?<plain>\\d{1,3})[.)]" + "|\\^?(?<hat>\\d{1,3}) ?\\^|(?<raised>["
                    + RAISED + "]{1,3})|\\[\\^(?<named>[\\w-]{1,30})]:)\\s*\\^?\\s*(?<told>\\S.{7,300})$");
    private static final Pattern NOTE_ANYWHERE =
            Pattern.compile("(?m)^\\s*\\[\\^(?<named>[\\w-]{1,30})]:\\s*(?<told>\\S.{7,300})$");
    private static final Pattern MARK = Pattern.compile("\\[(?<bracketed>\\d{1,3}(?:\\s*[,;]\\s*\\d{1,3})*)]"
            + "|\\[\\^(?<named>[\\w-]{1,30})](?!:)|(?<=\\S)(?<raised>[" + RAISED + "]{1,3})");
    private static final Pattern ACCORDING = Pattern.compile(
            "(?i:\\b(?:according to|based on|as stated in|as told in|laut|gemäß|согласно|selon|según|segundo))\\s+"
                    + "(?<told>(?i:(?:the|a|his|her|its|their|an|der|dem|des|la|le|el|o|los|les)?\\s*(?:[\\p{L}’'-]+\\s+){0,3}?"
                    + KINDS + ")\\b" + NUMBER + "?(?:\\s+(?:of|by|from|to|von|vom|de|du|от)\\s+[^.,;:()\\n]{2,60})?)");
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\((?:(?i:see|cf\\.?|vgl\\.?|siehe)\\s+)?(?<told>(?:[Tt]he\\s+)?(?:\\p{Lu}[\\p{L}’'-]+\\s+){0,3}(?i:"
                    + KINDS + ")\\b[^()\\n]{3,120})\\)");
    private static final Pattern PAGES = Pattern.compile(
            "(?i)\\b(?:pp?|s|bl|ff?|fols?|folios?|pages?|с|стр|л|лл|vol|bd)\\b\\.?\\s*\\d+[rv]?(?:\\s*[–-]\\s*\\d+[rv]?)?");
    private static final Set<String> EMPTY = Set.of(
            "the",
            "a",
            "an",
            "of",
            "by",
            "from",
            "to",
            "on",
            "in",
            "and",
            "der",
            "die",
            "das",
            "des",
            "dem",
            "von",
            "vom",
            "de",
            "du",
            "его",
            "от",
            "retrieved",
            "archived",
            "isbn");
    /** What does not tell which one is meant. */
    private static final Set<String> ANYBODYS = Set.of(
            "his",
            "her",
            "its",
            "their",
            "my",
            "our",
            "an",
            "this",
            "that",
            "these",
            "those",
            "some",
            "other",
            "many",
            "several",
            "most",
            "all",
            "various",
            "official",
            "recent",
            "new",
            "contemporary",
            "later",
            "earlier",
            "archival",
            "same",
            "said",
            "above",
            "latter");

    private static final int KEY_WORDS = 12;

    static Cites read(Source source) {
        Map<String, String> names = new LinkedHashMap<>();
        String text = source.text();
        int end = notes(text);
        Map<String, String> noted = new TreeMap<>();
        all(ENTRY, text, end, text.length())
                .forEach(e -> noted.putIfAbsent(
                        one(e, "bracketed", "plain", "hat", "raised", "named"), named(e.group("told"), source, names)));
        all(NOTE_ANYWHERE, text, source.body(), end)
                .forEach(e -> noted.putIfAbsent(e.group("named"), named(e.group("told"), source, names)));
        NavigableMap<Integer, Mark> marks = new TreeMap<>();
        all(MARK, text, source.body(), end)
                .forEach(m -> marks.put(
                        m.start(),
                        new Mark(
                                Stream.of(one(m, "bracketed", "named", "raised").split("[,;]", -1))
                                        .map(String::strip)
                                        .toList(),
                                m.end())));
        Map<Integer, String> inText = new TreeMap<>();
        Stream.concat(all(ACCORDING, text, source.body(), end), all(IN_BRACKETS, text, source.body(), end))
                .forEach(d -> inText.put(d.start(), named(d.group("told"), source, names)));
        return new Cites(text, noted, marks, inText, names);
    }

    /** Where the notes at the end begin; the end of the text where there are none. */
    private static int notes(String text) {
        Matcher heading = HEADING.matcher(text);
        int end = text.length();
        while (heading.find()) {
            end = heading.start();
        }
        return end;
    }

    private static Stream<MatchResult> all(Pattern pattern, String text, int from, int to) {
        return pattern.matcher(text).region(Math.min(from, to), to).results();
    }

    /** What stands in the one group that matched, raised digits as digits. */
    private static String one(MatchResult found, String... groups) {
        return Stream.of(groups)
                .map(found::group)
                .flatMap(g -> Optional.ofNullable(g).stream())
                .findFirst()
                .map(Cites::lowered)
                .orElse("");
    }

    private static String lowered(String mark) {
        StringBuilder digits = new StringBuilder();
        mark.chars().forEach(c -> digits.append(isRaised((char) c) ? (char) ('0' + RAISED.indexOf(c)) : (char) c));
        return digits.toString();
    }

    static boolean isRaised(char c) {
        return RAISED.indexOf(c) >= 0;
    }

    /** @return its key */
    private static String named(String written, Source source, Map<String, String> names) {
        String name = PAGES.matcher(written.strip().replaceAll("\\s+", " "))
                .replaceAll("")
                .replaceAll("[\\s,.;]+$", "");
        if (isAnybodys(name)) {
            name = "%s, as %s has it".formatted(name, source.path());
        }
        String key = key(name);
        names.putIfAbsent(key, name);
        return key;
    }

    /** "His diary", "the report": which one, only the source knows that speaks of it. */
    private static boolean isAnybodys(String name) {
        List<String> words = words(name);
        return words.stream().filter(w -> !ANYBODYS.contains(w)).count() < 2;
    }

    /** The same however its parts are put in order: "Harbour Board, Protocol", "the protocol of the Harbour Board". */
    private static String key(String name) {
        Set<String> keys = new TreeSet<>();
        words(name).stream().limit(KEY_WORDS).map(NameKey::of).forEach(keys::add);
        return String.join(" ", keys);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
