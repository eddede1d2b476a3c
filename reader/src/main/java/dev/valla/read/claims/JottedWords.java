package dev.valla.read.claims;

import dev.valla.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words with which clauses begin that leave out whom they speak of, and those that registers shorten. Immutable. */
final class JottedWords {
    /**
     * How such a clause begins.
     *
     * @param written as in "arr."
     * @param said    what a sentence has behind "he": "was arrested"
     * @param joint   what joins a bare name behind it, as in "arr. Perm"; may be empty
     */
    record Written(String written, String said, String joint) {
        /** "b.", "d.": a letter that is an initial as well. */
        boolean isOneLetter() {
            return written.replace(".", "").length() == 1;
        }
    }

    private static final Pattern WORD = Pattern.compile("[*†]|\\p{L}[\\p{L}'’-]*+(?:\\.\\p{L}(?=\\.))*+\\.?");

    private final Map<String, List<Written>> openings = new HashMap<>();
    private final Map<String, String> shortened = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();

    private JottedWords() {
        for (String line : Table.lines(JottedWords.class, "jottings.txt")) {
            String[] parts = line.split("\\s*\\|\\s*", -1);
            for (String written : parts[0].split("\\s*;\\s*", -1)) {
                openings.computeIfAbsent(first(written), k -> new ArrayList<>())
                        .add(new Written(written, parts[1], parts[2]));
            }
        }
        openings.values()
                .forEach(all ->
                        all.sort((a, b) -> b.written().length() - a.written().length()));
        for (String line : Table.lines(JottedWords.class, "shortened.txt")) {
            String[] parts = line.split("\\s*\\|\\s*", -1);
            Stream.of(parts[0].split("\\s*;\\s*", -1)).forEach(written -> shortened.put(written, parts[1]));
        }
        for (String line : Table.lines(JottedWords.class, "past-forms.txt")) {
            String[] parts = line.split(":\\s*", 2);
            Stream.of(parts[1].split(" ", -1)).forEach(form -> verbs.put(form, parts[0]));
        }
    }

    /** Opened once, when first asked for. */
    private static final class Holder {
        static final JottedWords ENGLISH = new JottedWords();
    }

    static JottedWords english() {
        return Holder.ENGLISH;
    }

    private static String first(String written) {
        Matcher word = WORD.matcher(written);
        return word.lookingAt() ? word.group() : written;
    }

    /** The word at {@code from}, with a full stop that belongs to it or ends the sentence; empty where none begins there. */
    static String word(CharSequence text, int from, int to) {
        Matcher word = WORD.matcher(text).region(from, to);
        return word.lookingAt() ? word.group() : "";
    }

    /** The longest opening that stands at {@code from}. */
    Optional<Written> opening(String text, int from, int to) {
        String word = word(text, from, to).toLowerCase(Locale.ROOT);
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Stream.concat(
                        openings.getOrDefault(word, List.of()).stream(),
                        word.equals(bare) ? Stream.of() : openings.getOrDefault(bare, List.of()).stream())
                .filter(o -> text.regionMatches(
                        true, from, o.written(), 0, o.written().length()))
                .filter(o -> from + o.written().length() <= to)
                .filter(o -> ends(text, from + o.written().length(), to))
                .filter(o -> !o.isOneLetter()
                        || letterOpens(text, from, from + o.written().length(), to))
                .findFirst();
    }

    private static boolean ends(String text, int at, int to) {
        return at >= to || !Character.isLetter(text.charAt(at)) || !Character.isLetter(text.charAt(at - 1));
    }

    /** "b. 1881", "b. Riga", "B. 1881", not "B. Lind" and not "b. of him". */
    private static boolean letterOpens(String text, int from, int end, int to) {
        int next = end;
        while (next < to && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= to || (next == end && Character.isLetter(text.charAt(end - 1)))) {
            return false;
        }
        char c = text.charAt(next);
        boolean capital = Character.isUpperCase(text.charAt(from));
        return Character.isDigit(c)
                || (!capital
                        && (Character.isUpperCase(c)
                                || text.startsWith("in ", next)
                                || text.startsWith("at ", next)
                                || text.startsWith("c.", next)
                                || text.startsWith("ca.", next)
                                || text.startsWith("near ", next)
                                || text.startsWith("there", next)
                                || c == '('));
    }

    /** The word that is shortened so, as "professor" for "prof.". */
    Optional<String> whole(String written) {
        return Optional.ofNullable(shortened.get(written.toLowerCase(Locale.ROOT)));
    }

    /** Whether a full stop behind this word need not end a sentence. */
    boolean isShortened(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return shortened.containsKey(lower) || openings.containsKey(lower);
    }

    /** The verb of which the word is a past form or the third person, as far as patterns know it. */
    Optional<String> verb(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(verbs.get(lower))
                .or(() -> stems(lower).filter(JottedWords::isVerb).findFirst());
    }

    /** Whether the past form of the verb tells, without more, what was done to somebody. */
    static boolean isDoneTo(String verb) {
        return Lexicon.english().in("jotted-done-to", verb);
    }

    private static boolean isVerb(String lemma) {
        return isDoneTo(lemma)
                || Lexicon.english().isHuman(lemma)
                || PatternBook.english().of(lemma).stream()
                        .anyMatch(p -> p.shape() == dev.valla.read.claims.Pattern.Shape.VERB);
    }

    private static Stream<String> stems(String form) {
        int n = form.length();
        if (form.endsWith("ied")) {
            return Stream.of(form.substring(0, n - 3) + "y");
        }
        if (form.endsWith("ies") && n > 4) {
            return Stream.of(form.substring(0, n - 3) + "y");
        }
        if (form.endsWith("ed") && n > 4) {
            boolean twice = form.charAt(n - 3) == form.charAt(n - 4);
            return Stream.of(
                    form.substring(0, n - 2),
                    form.substring(0, n - 1),
                    twice ? form.substring(0, n - 3) : form.substring(0, n - 2));
        }
        if (form.endsWith("s") && n > 3 && !form.endsWith("ss")) {
            return Stream.of(
                    form.substring(0, n - 1),
                    form.endsWith("es") ? form.substring(0, n - 2) : form.substring(0, n - 1));
        }
        return Stream.of();
    }

    /** What a noun has to be for one to have been it: "teacher", "asst.", "rector". */
    boolean isRole(String word) {
        String noun = whole(word).orElse(word.toLowerCase(Locale.ROOT).replaceAll("\\.$", ""));
        return Set.of("office", "job", "member", "jotted-role").stream()
                        .anyMatch(kind -> Lexicon.english().in(kind, noun))
                || Lexicon.english().in("person", noun);
    }
}
