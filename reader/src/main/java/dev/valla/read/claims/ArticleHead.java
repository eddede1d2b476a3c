package dev.valla.read.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a dictionary's article that stands apart from its text: a name and the dates of a life behind it, alone in their lines.
 *
 * @param name who the article is about
 * @param end  one past its last char, the word for the person's field included
 */
record ArticleHead(Headword name, int end) {
    /** "(IACOB LIND)", "(b. Molde, 4 March 1861; d. Bergen, 1934)": behind the name or in the line below. */
    private static final Pattern BRACKETS =
            Pattern.compile("(?:\\h*\\n{0,2}\\h*\\((?:[^()\\n]|\\([^()\\n]*\\)){1,240}\\)){1,3}\\h*\\.?\\h*(?=\\n|$)");

    private static final Pattern LIFE = Pattern.compile(
            "\\d{3,4}\\)?\\h*(?:[–—-]|\\bto\\b)[^()\\n]{0,60}\\d{3,4}|(?:\\b(?:born|b\\.|died|d\\.)|[*†])[^()\\n]{0,80}\\d{3,4}");

    private static final Pattern TO_THE_DAY =
            Pattern.compile("\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\b\\d{1,2} \\p{L}{3,9}\\.? \\d{4}|\\b(?:born|b\\.) ");

    /** "geophysics.", "botany, plant geography." */
    private static final Pattern FIELD = Pattern.compile("\\s*\\n\\h*\\p{Ll}[\\p{L} ,&’'-]{3,90}\\.?\\h*(?=\\n|$)");

    private static final String PARTICLE = "de|von|van|der|ibn|al|del|du|la|da|di";
    private static final Pattern USUAL = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}[\\p{L}'’-]*\\.?|" + PARTICLE
            + "|" + PARTICLE.toUpperCase(Locale.ROOT) + ")){0,4} \\p{Lu}[\\p{L}'’-]+(?=\\h*\\n?\\h*\\()");

    /** That with which the text opens; empty where other words stand in its lines. */
    static Optional<ArticleHead> of(String text, int body) {
        return Headword.surnameFirst(text, Headword.begin(text, body), text.length())
                .or(() -> usual(text, body))
                .flatMap(name -> with(text, name));
    }

    private static Optional<ArticleHead> with(String text, Headword name) {
        Matcher behind = BRACKETS.matcher(text).region(name.end(), text.length());
        if (!behind.lookingAt() || !LIFE.matcher(behind.group()).find()) {
            return Optional.empty();
        }
        boolean sure = !name.usual()
                || TO_THE_DAY.matcher(behind.group()).find()
                || Genders.isGiven(name.name().substring(0, name.name().indexOf(' ')));
        Matcher field = FIELD.matcher(text).region(behind.end(), text.length());
        int end = field.lookingAt() ? field.end() : behind.end();
        return sure && Titles.somebody(name.name()) ? Optional.of(new ArticleHead(name, end)) : Optional.empty();
    }

    /** "AVROM LIND", "Avrom Lind": as it stands, or with the surname in front where the text goes on to call the person by that word. */
    private static Optional<Headword> usual(String text, int start) {
        Matcher name = USUAL.matcher(text).region(start, text.length());
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        String plain = WrittenName.plain(name.group());
        int space = plain.indexOf(' ');
        String first = plain.substring(0, space);
        boolean surnameFirst = space == plain.lastIndexOf(' ')
                && text.indexOf(first, name.end()) > 0
                && text.indexOf(plain.substring(space + 1), name.end()) < 0
                && !Genders.isGiven(first);
        String turned = surnameFirst ? plain.substring(space + 1) + " " + first : plain;
        return Optional.of(new Headword(turned, true, start, name.end()));
    }

    /** Where the text goes on below it. */
    int below(String text) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Whether the char at {@code at} stands in it. */
    boolean holds(int at) {
        return name.start() <= at && at < end;
    }
}
