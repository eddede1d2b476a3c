package dev.valla.read.claims;

import dev.valla.claim.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whom a document is about, by its front matter or the name that stands as its heading. */
final class Titles {
    private static final Pattern NAME = Pattern.compile(
            "\\s*[=#*]*\\s*(\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|von|van|of|the|da|di|ibn|al|del|du|la))* \\p{Lu}[\\p{L}.'’-]*)\\s*=*\\s*");

    /** Ranks of the peerage, as they stand behind a name. */
    static final String PEERAGE =
            "Earl|Countess|Duke|Duchess|Baron|Baroness|Marquess|Marquis|Marchioness|Viscount|Viscountess|Lord|Lady";

    private static final String PARTS =
            "(\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:al-|el-)?\\p{Lu}[\\p{L}.'’-]*|de|von|van|of|da|di|ibn|al|del|du|la)){1,6})";

    /** What may stand between the dates and the verb: "M.D., B.Sc.", ", known on the stage as Maria Corte,". */
    private static final String ASIDE = "(?:(?:,? (?:\\p{Lu}\\p{L}{0,3}\\.)+|,? \\p{Lu}{2,5})+|, [^().;\\n]{3,90},)?";

    /** "3 May 1859 – 9 June 1927", "1859 to 1927", "born 3 May 1931". */
    private static final String LIFE =
            "(?:[^()\\n]{0,80}\\d{3,4}(?:\\[\\w{1,3}\\])?\\h*(?:[–—-]|\\bto\\b)[^()\\n]{0,60}\\d{3,4}|(?:[^()\\n]{0,60}\\b)?(?:born|b\\.|died|d\\.) [^()\\n]{0,30}\\d{4})[^()\\n]{0,40}";

    /**
     * "ERIK JOHAN LIND (3 May 1859 – 9 June 1927) was", "Anna Lind, Countess of Berg (1859 to 1927) was": a name with the dates
     * of a life, at the head of a line.
     */
    private static final Pattern OPENING = Pattern.compile("(?m)^\\h*" + PARTS + "(?:, (?:\\d\\w\\w )?(?:" + PEERAGE
            + ") [^(),\\n]{3,40})? \\(" + LIFE + "\\)(?:\\[\\d+\\])*" + ASIDE + " (?:was|is) ");

    /** "1875–1928", "(born 1931)": a line below the heading that gives the years of a life. */
    private static final Pattern LIFE_DATES = Pattern.compile(
            "\\s*\\(?(?:(?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+ )?\\d{4}\\h*[–—-]\\h*(?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+ )?\\d{4}|(?:born|b\\.|died|d\\.) [^\\n]{0,30}\\d{4}"
                    + "|\\* ?[^\\n†]{0,60}\\d{4}[^\\n†]{0,60}† ?[^\\n]{0,60}\\d{4}[^\\n]{0,60})\\)?\\h*(?:\\n|$)");

    private static final List<String> THINGS = List.of("body", "work", "award", "place", "school");

    /** A word in lower case that is no part of a name, or a number. */
    private static final Pattern COMMON_WORD = Pattern.compile("\\d|(?<![\\p{L}'’-])\\p{Ll}{4,}(?![\\p{L}.])");

    /** What may stand before the name in a heading: "Biography of Anna Lind", "In memory of Dr. Karl Berg". */
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)[\\s=#*]*(?:(?:an? |the |short |brief )*(?:biography|life|life story|story|obituary|profile|case|case file|file)(?: and \\p{L}+)? (?:of|for)"
                    + "|in (?:loving )?memory of|remembering|obituary:?|a? ?tribute to) ");

    /** What may stand within or behind the name in a heading: "Karl “Kalle” Lind", "Karl Lind (Captain)". */
    private static final Pattern BESIDE =
            Pattern.compile("(?<=\\p{L}) ?(?:[\"“][^\"”\\n]{1,20}[\"”](?= \\p{Lu})|\\([^()\\n]{1,40}\\)\\h*$)");

    /** "From the Archives: Sister Anna Lind": under what it was printed. */
    private static final Pattern RUBRIC = Pattern.compile("^[\\s=#*]*\\p{Lu}[^:\\n]{2,50}: ");

    /** "Anna Lind: nurse and rebel", "Anna Lind, a forgotten pilot", "Anna Lind, painter". */
    private static final Pattern SUBTITLE =
            Pattern.compile("(?:(?::| [–—-]) .*|, (?:an?|the) .*|, \\p{Ll}[\\p{L} ,&-]{2,60})$");

    /** "Captain Karl Lind, R.N. (1779–1851)": the letters behind the name. */
    private static final Pattern LETTERS =
            Pattern.compile("(?:, (?:(?:\\p{Lu}\\p{L}{0,3}\\.)+|\\p{Lu}{2,5}))+(?=\\h*(?:\\(|$))");

    private static final Pattern BEHIND_HEADWORD = Pattern.compile("\\h*(?:$|[–—-]\\h|[;.(]|,(?! (?:and|&)))");

    /** Letters in the longest heading. */
    private static final int LONGEST = 100;

    private static final Set<String> SMALL =
            Set.of("of", "the", "de", "von", "van", "da", "di", "ibn", "al", "del", "du", "la", "and");

    private Titles() {}

    static Optional<String> person(Source source) {
        return source.about()
                .subject()
                .filter(s -> !s.isBlank() && !isThing(s))
                .or(() -> headword(source).map(Headword::name))
                .or(() -> bareHeadword(source))
                .or(() -> heading(source))
                .or(() -> opening(source));
    }

    /** Under which the text stands as an article of a dictionary. */
    static Optional<Headword> headword(Source source) {
        return ArticleHead.of(source.text(), source.body())
                .map(ArticleHead::name)
                .or(() -> Headword.opening(source.text(), source.body()));
    }

    /** "LIND, ANNA", "Lind, Anna – nurse": surname first at the head of the text, which goes on to call the person so. */
    private static Optional<String> bareHeadword(Source source) {
        String text = source.text();
        int start = Headword.begin(text, source.body());
        int end = text.indexOf('\n', start);
        if (end < 0 || end - start > LONGEST) {
            return Optional.empty();
        }
        String below = text.substring(end);
        return Headword.surnameFirst(text, start, end)
                .filter(word ->
                        BEHIND_HEADWORD.matcher(text).region(word.end(), end).lookingAt())
                .map(Headword::name)
                .filter(name -> somebody(name) && below.contains(Cast.surname(name)))
                .filter(name -> Genders.isGiven(name.substring(0, name.indexOf(' '))) || below.contains(name));
    }

    /** Whose name and dates open the text; nobody where other lines open so too. */
    private static Optional<String> opening(Source source) {
        Matcher line = OPENING.matcher(source.text())
                .region(source.body(), source.text().length());
        if (!line.find() || !isHeading(source.text().substring(source.body(), line.start()))) {
            return Optional.empty();
        }
        String name = WrittenName.plain(line.group(1));
        int behind = line.end();
        return line.find()
                ? Optional.empty()
                : Optional.of(usual(name, source.text().substring(behind)));
    }

    /** Nothing, or short lines that end in no full stop. */
    private static boolean isHeading(String above) {
        return above.lines()
                        .filter(l -> !l.isBlank())
                        .allMatch(l -> l.length() < 60 && !l.strip().endsWith("."))
                && above.lines().filter(l -> !l.isBlank()).count() <= 2;
    }

    /** "Erik Lind" of "Erik Johan Lind", where the text goes on to call him so. */
    private static String usual(String name, String text) {
        String brief = name.substring(0, name.indexOf(' ')) + " " + Cast.surname(name);
        return text.contains(brief) ? brief : name;
    }

    /** "Battle of Dornfeld", "Law of blasphemy", "2019 flood": "she" in a document about it is somebody else. */
    private static boolean isThing(String subject) {
        Lexicon words = Lexicon.english();
        int of = subject.indexOf(" of ");
        String head = (of < 0 ? subject : subject.substring(0, of)).toLowerCase(Locale.ROOT);
        String noun = head.substring(head.lastIndexOf(' ') + 1);
        boolean kind =
                words.in("happening", noun) || (of >= 0 && THINGS.stream().anyMatch(c -> words.in(c, noun)));
        return kind || COMMON_WORD.matcher(subject).find();
    }

    /** The first line, if it reads as a name that the text below takes up again, or has the years of a life below it. */
    private static Optional<String> heading(Source source) {
        String text = source.text();
        int start = source.body();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.indexOf('\n', start);
        if (end < 0 || end - start > LONGEST) {
            return Optional.empty();
        }
        String line = LETTERS.matcher(text.substring(start, end)).replaceAll("");
        String below = text.substring(end);
        return named(ABOUT.matcher(line).replaceFirst(""), below)
                .or(() -> Stream.of(RUBRIC.matcher(line).replaceFirst(""), withoutSubtitle(line))
                        .filter(part -> !part.equals(line))
                        .flatMap(part -> named(part, below).filter(name -> isCalled(name, part, below)).stream())
                        .findFirst());
    }

    /** "Anna Lind" of "Anna Lind, painter". */
    static String withoutSubtitle(String line) {
        return SUBTITLE.matcher(line).replaceFirst("");
    }

    /** The name that stands there and nothing else, where the text takes it up. */
    private static Optional<String> named(String line, String below) {
        Matcher name = NAME.matcher(BESIDE.matcher(line).replaceAll(""));
        if (!name.matches() || !somebody(name.group(1))) {
            return Optional.empty();
        }
        String found = withoutCalling(surnameLast(WrittenName.plain(name.group(1)), name.group(1)), below);
        String given = found.substring(0, found.indexOf(' '));
        boolean takenUp = WrittenName.unaccented(below).contains(WrittenName.unaccented(Cast.surname(found)))
                || ((Genders.certainly(found, true) || Genders.certainly(found, false)) && isFollowed(given, below))
                || LIFE_DATES.matcher(below).lookingAt();
        return takenUp ? Optional.of(found) : Optional.empty();
    }

    /** "Stoker Karl Lind", whom the text calls Karl Lind. */
    private static String withoutCalling(String name, String below) {
        String rest = name.substring(name.indexOf(' ') + 1);
        String first = name.substring(0, name.length() - rest.length() - 1).toLowerCase(Locale.ROOT);
        boolean calling = rest.contains(" ") && JottedWords.english().isRole(first) && !below.contains(name);
        return calling && below.contains(rest) ? rest : name;
    }

    /** Whether a name within a heading is a person's: by a rank before it, its given name, or because the text has both its parts alone. */
    private static boolean isCalled(String name, String said, String below) {
        String given = name.substring(0, name.indexOf(' '));
        return Genders.isGiven(given)
                || LIFE_DATES.matcher(below).lookingAt()
                || !Cast.untitled(said.strip()).equals(WrittenName.plain(said.strip()))
                || (isFollowed(given, below) && (isFollowed(Cast.surname(name), below) || below.contains(name)));
    }

    /** Whether something is told of a name. */
    private static boolean isFollowed(String name, String below) {
        return Pattern.compile("\\b" + Pattern.quote(name) + " \\p{Ll}")
                .matcher(below)
                .find();
    }

    /** "LIND Karl": the name in capitals is the surname. */
    private static String surnameLast(String name, String said) {
        int space = said.indexOf(' ');
        boolean first = said.substring(0, space).matches("\\p{Lu}[\\p{Lu}'’-]{2,}")
                && !said.equals(said.toUpperCase(Locale.ROOT));
        return first ? name.substring(space + 1) + " " + name.substring(0, space) : name;
    }

    /** Whether it may be a person's name: "Kazan College", "Early Life" and "Prince of Kazan" name nobody. */
    static boolean somebody(String heading) {
        Lexicon words = Lexicon.english();
        List<String> parts = Stream.of(heading.split(" ", -1))
                .filter(w -> !SMALL.contains(w))
                .map(w -> w.toLowerCase(Locale.ROOT).replace(".", ""))
                .toList();
        boolean titles = heading.contains(" of ")
                && Stream.of(heading.substring(0, heading.indexOf(" of ")).split(" ", -1))
                        .map(w -> w.toLowerCase(Locale.ROOT))
                        .allMatch(w -> words.in("title", w) || words.in("peerage", w) || words.in("office", w));
        return !titles
                && Stream.of(parts.getFirst(), parts.getLast())
                        .noneMatch(w -> words.in("happening", w)
                                || words.in("section", w)
                                || THINGS.stream().anyMatch(kind -> words.in(kind, w)));
    }
}
