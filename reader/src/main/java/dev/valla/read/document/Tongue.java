package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Source;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * In which language a text is, by its script and its commonest words: enough to say why nothing was read in it. Looks at no more than
 * its first {@value #SAMPLE} chars.
 */
public final class Tongue {
    private static final int SAMPLE = 200_000;
    private static final int FEWEST_WORDS = 20;

    /** Of a language's commonest words, in a text of fewer words than that. */
    private static final int FEWEST_HITS = 3;

    /** In running English about four words of ten are of these, in talk and lists of names fewer; in other languages hardly one of twenty. */
    private static final double ENGLISH_ENOUGH = 0.15;

    private static final double ENOUGH = 0.08;
    /** Common words that no other language of our letters has among its commonest. */
    private static final Set<String> ENGLISH_ALONE = words(
            "the of and with from his that they their this which who when been until after she he him to were had you did my born died");

    private static final double ALONE_ENOUGH = 0.04;
    private static final double SOME = 0.01;
    private static final String ENGLISH = "English";
    private static final String UNKNOWN = "a language that was not recognised";

    /** Chars of a paragraph from which its language can be told. */
    private static final int SHORTEST = 60;

    private static final Map<String, Set<String>> COMMON = Map.of(
            ENGLISH,
            words(
                    "the of and in to a was he she his her i for on as with by at from is that it my you they their there were did had have not this which who when your our are be"),
            "German",
            words("der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch er wurde war"),
            "French",
            words("le la les de des et en un une du dans qui est pour par sur il au que à fut été son"),
            "Spanish",
            words("el la los las de y en un una que del por con se su fue para al como es lo"),
            "Italian",
            words("il la di che e in un una per del della è con si da dei nel fu al non gli"),
            "Portuguese",
            words("o a os as de e em um uma que do da no na por com foi para dos se ao"),
            "Dutch",
            words("de het een van en in is dat op te met voor zijn hij was werd door aan bij"),
            "Polish",
            words("w i na z do się jest o nie był został przez oraz jako za od po roku"),
            "Czech",
            words("a v na se je do byl za ve po z o jako jeho s k roce který"),
            "Russian",
            words("и в на с по не он что из за был к как от его года году для до"));

    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.CYRILLIC, "a language in Cyrillic letters",
            Character.UnicodeScript.ARABIC, "a language in Arabic letters",
            Character.UnicodeScript.HEBREW, "a language in Hebrew letters",
            Character.UnicodeScript.GREEK, "Greek",
            Character.UnicodeScript.HAN, "Chinese",
            Character.UnicodeScript.HIRAGANA, "Japanese",
            Character.UnicodeScript.HANGUL, "Korean",
            Character.UnicodeScript.GEORGIAN, "Georgian",
            Character.UnicodeScript.ARMENIAN, "Armenian");

    private Tongue() {}

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")).stream().distinct().toList());
    }

    /** Whether our patterns can be held against a document's text. */
    public static boolean isRead(Source source) {
        return unread(source.text().substring(source.body(), source.bodyEnd()), source.about())
                .isEmpty();
    }

    /**
     * What of an English text is in another language, paragraph by paragraph; empty where all is English or too short to tell. Cost:
     * linear in the sample.
     */
    static Optional<String> besides(String body) {
        Map<String, Integer> others = new TreeMap<>();
        for (String paragraph :
                body.substring(0, Math.min(SAMPLE, body.length())).split("\\n\\s*\\n|\\n", -1)) {
            recognised(paragraph)
                    .filter(name -> !name.equals(ENGLISH))
                    .ifPresent(name -> others.merge(name, 1, Integer::sum));
        }
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(others.entrySet().stream()
                        .map(other -> "%d %s in %s"
                                .formatted(
                                        other.getValue(),
                                        other.getValue() == 1 ? "paragraph" : "paragraphs",
                                        other.getKey()))
                        .collect(Collectors.joining(", ")));
    }

    /** A language that shows; a paragraph of names is none. */
    private static Optional<String> recognised(String paragraph) {
        return paragraph.length() < SHORTEST
                ? Optional.empty()
                : guess(paragraph).filter(name -> !name.equals(UNKNOWN));
    }

    /** Why no claim, or not every claim, will be read in a text; empty where it is English, or too short to tell. */
    static Optional<String> unread(String body, Bibliography about) {
        String sample = body.substring(0, Math.min(SAMPLE, body.length()));
        if (numbers(sample)) {
            return Optional.of("it is mostly numbers: tables of numbers are stored, and no claims are read in them");
        }
        Optional<String> stated = about.language().filter(tag -> !tag.isBlank());
        if (stated.isPresent()) {
            String tag = stated.get().toLowerCase(Locale.ROOT);
            String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
            return tag.startsWith("en") ? Optional.empty() : Optional.of(not(name.isBlank() ? tag : name));
        }
        return guess(sample).filter(name -> !name.equals(ENGLISH)).map(Tongue::not);
    }

    private static String not(String language) {
        return "it is in %s, which is not read yet: stored, searched and compared for copies; its claims wait for you to make"
                .formatted(language);
    }

    private static boolean numbers(String sample) {
        long digits = sample.codePoints().filter(Character::isDigit).count();
        long letters = sample.codePoints().filter(Character::isLetter).count();
        return digits > 200 && digits > 2 * letters;
    }

    /** Empty where there are too few words. */
    private static Optional<String> guess(String sample) {
        Map<String, Integer> hits = new TreeMap<>();
        int words = 0;
        for (String word : sample.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)) {
            words += word.isEmpty() ? 0 : 1;
            COMMON.forEach((language, common) -> hits.merge(language, common.contains(word) ? 1 : 0, Integer::sum));
        }
        Optional<String> script = script(sample);
        String best = hits.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(ENGLISH);
        int most = hits.getOrDefault(best, 0);
        if (words < FEWEST_WORDS && script.isEmpty()) {
            boolean another = most >= FEWEST_HITS && 2 * hits.getOrDefault(ENGLISH, 0) <= most;
            return another ? Optional.of(best) : Optional.empty();
        }
        boolean sure = best.equals(ENGLISH) ? isEnglish(sample, words, hits) : most >= ENOUGH * words;
        return sure ? Optional.of(best) : script.or(() -> Optional.of(UNKNOWN));
    }

    /**
     * Running English, or a register of it, "b. Bath 1827; arrived 1850 with his wife": that has few common words, but of those that
     * English has alone. "A" and "in" are common in others too.
     */
    private static boolean isEnglish(String sample, int words, Map<String, Integer> hits) {
        int english = hits.getOrDefault(ENGLISH, 0);
        int another = hits.entrySet().stream()
                .filter(e -> !e.getKey().equals(ENGLISH))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        long alone = Arrays.stream(sample.toLowerCase(Locale.ROOT).split("\\P{L}+", -1))
                .filter(ENGLISH_ALONE::contains)
                .count();
        boolean running = english >= ENGLISH_ENOUGH * words && alone >= SOME * words;
        boolean terse = english >= ENOUGH * words && another * 2 <= english && alone >= ALONE_ENOUGH * words;
        return running || terse;
    }

    /** The script of most letters, where it is not Latin. */
    private static Optional<String> script(String sample) {
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= FEWEST_WORDS)
                .flatMap(most -> Optional.ofNullable(SCRIPTS.get(most.getKey())));
    }
}
