package dev.valla.read.claims;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's name as it would stand in running text. */
final class WrittenName {
    /** "OBE", "FRS". */
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,5}");

    private static final Pattern SURNAME = Pattern.compile("(?=.*[AEIOUYÁÉÍÓÚÄÖÜÅĚŮÝ])\\p{Lu}[\\p{Lu}'’-]{3,}");

    /** "FRSA", "FRIBA": fellows of learned societies. */
    private static final Pattern FELLOW = Pattern.compile("FRSA|FRSE|FRAS|FRIBA|FRCSE|FRCPE");

    /** "ANNA-MARIA" is Anna-Maria. */
    private static final Pattern INNER = Pattern.compile("(?<=\\p{L})\\p{Lu}+");

    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]+[\"”]");

    private static final Pattern NUMERALS = Pattern.compile("[IVX]+");

    /** A name in capitals at the head of a document, before its bracket or its first verb. */
    private static final Pattern OPENING = Pattern.compile(
            "\\s*(\\p{Lu}{2,}(?:-\\p{Lu}{2,})?(?: \\p{Lu}\\.)*(?: (?:[\"“]\\p{Lu}{2,13}[\"”] )?\\p{Lu}{3,}){1,4})"
                    + "(?= ?[(,]| (?:was|is|or) | [-–—] ?\\()");

    private static final Pattern BY_NAME = Pattern.compile(
            "(?<=\\p{Lu}\\p{Ll}{2,20} )([\"\u201c'\u2018(]\\p{Lu}[\\p{L}.]{1,12}(?: \\p{Lu}?\\p{Ll}{2,12})?[\"\u201d'\u2019)]) (?=\\p{Lu}\\p{Ll}+)");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private WrittenName() {}

    /** Where a name or a part of it stands. */
    record Stretch(int start, int end, String words) {}

    /** "ANNA LIND (1880–1940) was", where a document begins so. */
    static Optional<Stretch> opening(String text, int body) {
        Matcher name = OPENING.matcher(text).region(body, text.length()).useTransparentBounds(true);
        return name.lookingAt()
                ? Optional.of(new Stretch(name.start(1), name.end(1), name.group(1)))
                : Optional.empty();
    }

    /** The opening name in small letters, as long as it was; a by-name within it is left blank. */
    static String asRunning(String name) {
        return QUOTED.matcher(plain(name))
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    /** "Eleanor “Teach” Lind": the by-name in quotation marks between given name and surname, which a tree would stumble over. */
    static List<Stretch> byNames(String text, int body) {
        Matcher name = BY_NAME.matcher(text).region(body, text.length()).useTransparentBounds(true);
        return name.results()
                .map(found -> new Stretch(found.start(1), found.end(1), found.group(1)))
                .toList();
    }

    /** "Reategui" for "Reátegui": some write the marks and some do not. */
    static String unaccented(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    /** "ANNA LIND" and "Anna Lind OBE" are Anna Lind; a single word is left as it stands. */
    static String plain(String name) {
        if (!name.contains(" ")) {
            return name;
        }
        if (name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT))) {
            return small(name);
        }
        String registered = withSurname(name);
        int end = withoutHonours(registered);
        boolean honours = end < registered.length()
                && isInSmallLetters(registered.substring(0, end))
                && Stream.of(registered.substring(end).strip().split("[, ]+", -1))
                        .noneMatch(w -> NUMERALS.matcher(w).matches());
        return honours ? registered.substring(0, end) : registered;
    }

    /** Where the letters behind a name begin, with the comma before them; its length where there are none. */
    private static int withoutHonours(String name) {
        int end = name.length();
        for (int space = name.lastIndexOf(' ', end - 1);
                space > 0 && LETTERS.matcher(name.substring(space + 1, end)).matches();
                space = name.lastIndexOf(' ', end - 1)) {
            end = name.charAt(space - 1) == ',' ? space - 1 : space;
        }
        return end;
    }

    /** Whether given name and surname hold a small letter each, so that capitals behind them are none of the name. */
    private static boolean isInSmallLetters(String name) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        return last > 0
                && name.substring(0, last).chars().anyMatch(Character::isLowerCase)
                && name.substring(first).chars().anyMatch(Character::isLowerCase);
    }

    /** "Viktor TOMANEK", as registers write it; honours are shorter or cannot be spoken. */
    private static String withSurname(String name) {
        return Stream.of(name.split(" ", -1))
                .map(word -> SURNAME.matcher(word).matches() ? smallWord(word) : word)
                .collect(Collectors.joining(" "));
    }

    /** "LIND" alone is Lind; initials stay. */
    static String surname(String name) {
        return SURNAME.matcher(name).matches() ? smallWord(name) : name;
    }

    /** LIND is Lind; "II", "K." and what is not in capitals stay. */
    static String small(String words) {
        return Stream.of(words.split(" ", -1)).map(WrittenName::smallWord).collect(Collectors.joining(" "));
    }

    private static String smallWord(String word) {
        boolean stays = word.length() < 3
                || word.endsWith(".")
                || !word.equals(word.toUpperCase(Locale.ROOT))
                || NUMERALS.matcher(word).matches()
                || FELLOW.matcher(word).matches();
        return stays ? word : INNER.matcher(word).replaceAll(m -> m.group().toLowerCase(Locale.ROOT));
    }
}
