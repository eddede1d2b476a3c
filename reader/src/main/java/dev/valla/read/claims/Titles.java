package dev.valla.read.claims;

import dev.valla.claim.Source;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a document is about, by its front matter or the name that stands as its heading. */
final class Titles {
    private static final Pattern NAME = Pattern.compile(
            "\\s*[=#*]*\\s*(\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|von|van|of|the|da|di|ibn|al|del|du|la))* \\p{Lu}[\\p{L}.'’-]*)\\s*=*\\s*");

    private Titles() {}

    static Optional<String> person(Source source) {
        return source.about().subject().filter(s -> !s.isBlank()).or(() -> heading(source));
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
