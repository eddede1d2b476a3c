package dev.valla.read.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who stands by name below a document that greets nobody: the one who wrote it, or the body for which "we" is said. */
final class Signatures {
    private static final Pattern NAMED = Pattern.compile("[ \\t]*[(]?(" + NameLines.NAME
            + ")(?:,[ \\t](\\p{Lu}[\\p{L}.]{1,8}(?:[ \\t][\\p{Lu}\\d]{1,5}){0,3}|\\p{L}[\\p{L} ]{3,40}))?[)]?[ \\t.]*");
    /** "Velvendo, 2 November 1950", "[seal]", below the name or above it. */
    private static final Pattern PLACED =
            Pattern.compile("[ \\t]*(?:[\\[(].*[\\])]|\\p{Lu}?[^.!?]{0,60}\\d[^!?]{0,12})[ \\t.]*");

    private static final Pattern SENT = Pattern.compile(
            "(?:[.=+]|\\bSTOP)[ \\t]+(\\p{Lu}[\\p{Lu}'’-]+(?: \\p{Lu}[\\p{Lu}'’-]+){0,2})[ \\t.=+]*\\s*$");
    private static final Pattern FOR = Pattern.compile("^[ \\t]*(?:(?i:for|on behalf of)[ \\t]+)?(?:(?i:the)[ \\t]+)?");
    private static final Pattern WE = Pattern.compile("\\b(?:[Ww]e|[Oo]ur|us)\\b");
    private static final Pattern I = Pattern.compile("\\b(?:I|[Mm]y|[Mm]e)\\b");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…)”\"][ \\t]*");
    /** Lines below a text in which its names stand. */
    private static final int BLOCK = 4;

    private static final int OFFICE = 5;
    /** "Chargé d'affaires" below the name. */
    private static final Pattern OFFICE_LINE = Pattern.compile("[ \\t]*\\p{Lu}[\\p{L}'’ -]{2,50}");

    private Signatures() {}

    /** The uppermost of the names at the end, if it is certainly a person's. */
    static Optional<String> person(String foot, String text) {
        List<String> below = below(foot);
        return below.stream()
                .map(NAMED::matcher)
                .filter(Matcher::matches)
                .filter(line -> isPerson(NameLines.name(line.group(1)), text, line.group(2) != null))
                .map(line -> NameLines.name(line.group(1)))
                .filter(name -> name.contains(" "))
                .findFirst();
    }

    /** "The Workers' Committee of the Mill" below what "we" tell. */
    static Optional<String> body(String foot, String text) {
        String own = Voice.unquoted(text);
        boolean we = WE.matcher(own).results().limit(2).count() == 2
                && !I.matcher(own).find();
        return below(foot).stream()
                .filter(line -> we)
                .map(line -> FOR.matcher(line.strip()).replaceFirst(""))
                .filter(line -> line.contains(" ") && (Issuer.isBody(line) || isGroup(line)))
                .map(Issuer::written)
                .findFirst();
    }

    /** "Tenants of the house at …". */
    private static boolean isGroup(String line) {
        String[] words = line.toLowerCase(Locale.ROOT).split(" ", -1);
        return words.length > 2
                && Voices.of("group").contains(words[0])
                && Voices.of("of").contains(words[1]);
    }

    /** The last words of a telegram: who sends it. */
    static Optional<String> sent(String text) {
        return SENT.matcher(text)
                .results()
                .map(end -> NameLines.name(end.group(1)))
                .filter(name -> NameLines.isName(name))
                .findFirst();
    }

    /** The lines that stand below the last sentence. */
    private static List<String> below(String foot) {
        List<String> lines = foot.lines().filter(line -> !line.isBlank()).toList();
        int from = lines.size();
        while (from > 0 && lines.size() - from < BLOCK && isShort(lines.get(from - 1))) {
            from--;
        }
        boolean ended = from > 0 && ENDED.matcher(lines.get(from - 1)).matches();
        return ended ? lines.subList(from, lines.size()) : List.of();
    }

    private static boolean isShort(String line) {
        String[] words = line.strip().split("\\s+", -1);
        return words.length <= 12
                && ((words.length <= OFFICE && OFFICE_LINE.matcher(line).matches())
                        || NAMED.matcher(line).matches()
                        || PLACED.matcher(line).matches()
                        || Issuer.isBody(FOR.matcher(line.strip()).replaceFirst(""))
                        || isGroup(FOR.matcher(line.strip()).replaceFirst("")));
    }

    /** "Gideon Prowse, P.S.": by what stands behind it, it is a name. */
    private static boolean isPerson(String name, String text, boolean designated) {
        String first = name.split(" ", 2)[0];
        boolean given = first.matches("\\p{Lu}\\.") || Genders.isGiven(first);
        boolean elsewhere = text.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT))
                < text.toLowerCase(Locale.ROOT).lastIndexOf(name.toLowerCase(Locale.ROOT));
        return (given || elsewhere || designated) && !NameLines.office(name) && !Issuer.isBody(name);
    }
}
