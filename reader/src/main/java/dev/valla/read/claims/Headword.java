package dev.valla.read.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name with which an entry of a register begins.
 *
 * @param name    in its usual order: "Karl Petrovich Lind"
 * @param usual   whether it is written so, as the subject of a sentence is
 * @param end     one past its last char
 */
record Headword(String name, boolean usual, int start, int end) {
    private static final String CAPITALS =
            "(?:(?:von|van|de|da|di|O['’]|Mac|Mc)[ ]?)?\\p{Lu}[\\p{Lu}'’-]+(?: \\p{Lu}[\\p{Lu}'’-]+)?";
    private static final String WORD = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}[\\p{Ll}'’]+)?";
    private static final String GIVEN = "(?:" + WORD + "|\\p{Lu}\\.)(?:[ ]?(?:" + WORD + "|\\p{Lu}\\.)){0,3}";
    /** "Lind, Louise de": what belongs before the surname. */
    private static final String PARTICLE = "(?:[ ](?:de la|de|du|von der|von|van der|van|zu|af|da|di|do|dos|del))?";

    private static final String BEHIND = "(?=\\s*[,.;:(\\[–—]|\\s+(?:b\\.|born|\\*)\\s|\\s*\\n|\\s*$)";

    private static final Pattern SURNAME_FIRST =
            Pattern.compile("(" + CAPITALS + "),? (" + GIVEN + PARTICLE + ")" + BEHIND);
    private static final Pattern BOTH_CAPITALS =
            Pattern.compile("(" + CAPITALS + "), (\\p{Lu}[\\p{Lu}'’-]+(?: \\p{Lu}[\\p{Lu}'’-]+){0,2})" + BEHIND);
    private static final Pattern ALL_CAPITALS =
            Pattern.compile("(\\p{Lu}[\\p{Lu}'’-]{2,}) (\\p{Lu}[\\p{Lu}'’-]{2,})( \\p{Lu}[\\p{Lu}'’-]{2,})?" + BEHIND);
    /** "van der Lind", "O'Brien": what a surname may begin with. */
    private static final String BEFORE =
            "(?:von der |von |van der |van den |van |de la |de |du |d['’]|da |di |Ó |Ní |O['’]|Mac |Mc|al-|el-|ter |zu |af )?";

    private static final Pattern COMMA = Pattern.compile(
            "(" + BEFORE + WORD + "(?: (?:[iye] )?" + WORD + ")?), (" + GIVEN + PARTICLE + ")" + BEHIND);
    private static final Pattern PLAIN = Pattern.compile("(" + WORD + ") (" + WORD + ")(?: (" + WORD + "))?" + BEHIND);
    private static final Pattern FATHERS =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:[oe]vich|ich|[oe]vna|ichna|[oe]wicz|[oe]wna)");
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:[-*•–]|(?:№|No\\.?)?\\s?\\d{1,5}[.):])?\\s*");

    /** What stands behind a name and nothing else. */
    private static final Pattern BORN = Pattern.compile(",? (?:b\\.|\\*) (?=[\\p{Lu}\\d])|,? born (?:\\d|\\p{Lu})");

    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:No|Nr|№)?\\.?\\s?\\d{1,6}[.:)]?\\s+");

    /** The dates of a life, or its birth, right behind the name or behind what the person was. */
    private static final Pattern DATED =
            Pattern.compile("(?: \\([^()\\d\\n]{2,60}\\))?(?: [(\\[][^)\\]\\d]{0,40}\\d{3,4}"
                    + "|, (?:[\\p{L} ,’'-]{3,160}[,;] )?(?:was )?(?:born|b\\.) )");

    /** "In Riga, Karl". */
    private static final Pattern PREPOSED = Pattern.compile("(?:In|At|On|Near|From|After|Before|Since|By) ");

    /** The name at the head of what stands from {@code from} to {@code to}. */
    static Optional<Headword> at(String text, int from, int to) {
        Matcher number = NUMBER.matcher(text).region(from, to);
        int start = behindRank(text, number.lookingAt() ? number.end() : from, to);
        Optional<Headword> turned = surnameFirst(text, start, to);
        if (turned.isPresent()) {
            return turned;
        }
        Matcher capitals = ALL_CAPITALS.matcher(text).region(start, to);
        if (capitals.lookingAt()) {
            String surname = WrittenName.small(capitals.group(1));
            String given = WrittenName.small(capitals.group().substring(capitals.end(1) - start + 1));
            boolean usual = Genders.isGiven(surname) && !Genders.isGiven(given.split(" ", 2)[0]);
            String name = usual ? surname + " " + given : given + " " + surname;
            return Optional.of(new Headword(name, false, start, capitals.end()));
        }
        Matcher plain = PLAIN.matcher(text).region(start, to);
        boolean numbered = NUMBERED.matcher(text.substring(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start))
                .matches();
        boolean born =
                plain.lookingAt() && BORN.matcher(text).region(plain.end(), to).lookingAt();
        return plain.lookingAt() ? plain(plain, start, numbered || born) : Optional.empty();
    }

    /** "LIND Karl", "Lind, Karl", "LIND, KARL". */
    static Optional<Headword> surnameFirst(String text, int start, int to) {
        return Stream.of(SURNAME_FIRST, COMMA, BOTH_CAPITALS)
                .map(form -> form.matcher(text).region(start, to))
                .filter(Matcher::lookingAt)
                .findFirst()
                .map(name -> new Headword(
                        WrittenName.small(name.group(2)) + " " + WrittenName.small(name.group(1)),
                        false,
                        start,
                        name.end()));
    }

    /** Where the first words of a text begin, behind blanks and the marks of a heading. */
    static int begin(String text, int body) {
        int start = body;
        while (start < text.length()
                && (Character.isWhitespace(text.charAt(start)) || "=#*".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        return start;
    }

    /** "Zięba, Stefan (1910–1942)", "Zięba, Stefan Jan, born at Linden": with which a dictionary's article opens, dates behind it. */
    static Optional<Headword> opening(String text, int body) {
        int start = begin(text, body);
        return surnameFirst(text, start, text.length())
                .filter(name ->
                        DATED.matcher(text).region(name.end(), text.length()).lookingAt())
                .filter(name -> !PREPOSED.matcher(text.substring(name.start(), name.end()))
                        .lookingAt());
    }

    /** The same as it would stand in running text, and as long as it was. */
    String running() {
        int gap = name.lastIndexOf(' ');
        return name.substring(0, gap) + " ".repeat(end - start - name.length()) + name.substring(gap);
    }

    /** "Colonel LIND Karl": where the name begins. */
    private static int behindRank(String text, int from, int to) {
        String word = JottedWords.word(text, from, to);
        boolean rank =
                Lexicon.english().in("title", word.toLowerCase(Locale.ROOT).replace(".", ""))
                        && from + word.length() + 1 < to
                        && text.charAt(from + word.length()) == ' '
                        && Character.isUpperCase(word.charAt(0));
        return rank ? from + word.length() + 1 : from;
    }

    /** "Lind Karl Petrovich" by the father's name, "Lind Karl" by the given name; else as it stands. */
    private static Optional<Headword> plain(Matcher name, int start, boolean numbered) {
        String one = name.group(1);
        String two = name.group(2);
        String three = name.group(3);
        if (!numbered
                && !(Genders.isGiven(one) || Genders.isGiven(two))
                && (three == null || !FATHERS.matcher(three).matches())) {
            return Optional.empty();
        }
        boolean first =
                three != null ? FATHERS.matcher(three).matches() : Genders.isGiven(two) && !Genders.isGiven(one);
        String rest = three == null ? two : two + " " + three;
        return Optional.of(new Headword(first ? rest + " " + one : one + " " + rest, !first, start, name.end()));
    }
}
