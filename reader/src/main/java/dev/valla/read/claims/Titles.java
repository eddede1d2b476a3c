package dev.valla.read.claims;

import dev.valla.claim.Source;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a document is about, by its front matter or the name that stands as its heading. */
final class Titles {
    private static final Pattern NAME = Pattern.compile(
            "\\s*[=#*]*\\s*(\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|von|van|of|the|da|di|ibn|al|del|du|la))* \\p{Lu}[\\p{L}.'’-]*)\\s*=*\\s*");

    /** "Zięba, Stefan (1910–1942)", "ZIĘBA Stefan (born 1910)": how biographical dictionaries begin. */
    private static final Pattern HEADWORD = Pattern.compile(
            "[\\s=#*]*((?:\\p{Lu}[\\p{L}'’-]+ ?){1,2}(?=,)|\\p{Lu}{2}[\\p{Lu}'’-]*(?= )),? (\\p{Lu}[\\p{Ll}.'’-]*(?: \\p{Lu}[\\p{Ll}.'’-]*){0,3}) [(\\[][^)\\]\\d]{0,40}\\d{3,4}");

    private Titles() {}

    static Optional<String> person(Source source) {
        return source.about()
                .subject()
                .filter(s -> !s.isBlank())
                .or(() -> headword(source))
                .or(() -> heading(source));
    }

    private static Optional<String> headword(Source source) {
        Matcher word = HEADWORD.matcher(source.text())
                .region(source.body(), source.text().length());
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(word.group(2) + " " + written(word.group(1)));
    }

    /** ZIĘBA is Zięba. */
    private static String written(String surname) {
        boolean capitals = surname.equals(surname.toUpperCase(Locale.ROOT));
        return capitals ? surname.charAt(0) + surname.substring(1).toLowerCase(Locale.ROOT) : surname;
    }

    /** The first line, if it reads as a name that the text below takes up again. */
    private static Optional<String> heading(Source source) {
        String text = source.text();
        int start = source.body();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.indexOf('\n', start);
        if (end < 0 || end - start > 80) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(text.substring(start, end));
        if (!name.matches()) {
            return Optional.empty();
        }
        String found = name.group(1);
        return text.indexOf(Cast.surname(found), end) >= 0 ? Optional.of(found) : Optional.empty();
    }
}
