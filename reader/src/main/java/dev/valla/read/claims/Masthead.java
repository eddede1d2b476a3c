package dev.valla.read.claims;

import dev.valla.claim.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the head and foot of a document say of its voice: labels ("Interviewee:", "Interpreter:"), formulas ("I, …, being duly
 * sworn", "record of the examination of the detained …") and signatures.
 *
 * @param spoken    whether its title or a formula makes it a document that speaks
 * @param speaker   who speaks in it
 * @param certifier who certified it
 * @param through   those its words passed through
 */
record Masthead(boolean spoken, Optional<String> speaker, Optional<String> certifier, List<String> through) {
    /** Kinds whose writer signs or heads them with a name. */
    private static final Set<String> WRITTEN = Set.of(
            "letter", "statement", "petition", "autobiography", "testimony", "memoir", "diary", "report", "article");

    private static final int HEAD = 1200;
    private static final int FOOT = 500;
    private static final int TITLE_LINES = 6;

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?:[ \\t]+(?:\\p{Lu}[\\p{L}\\d.'’-]*|de|von|van|der|bin|al|ibn)){0,5}";
    /** What stands before a name in small letters: "the detained", "the former police officer". */
    private static final String STATION = "(?:[ \\t]+\\p{Ll}[\\p{L}-]*){0,4}\\s+";

    private static final String TITLES = String.join("|", Voices.of("record"));
    private static final String DONE = String.join("|", Voices.of("through by"));
    private static final String ENDS = "[ \\t]*(?:$|,|\\()";

    private static final Pattern LABEL =
            Pattern.compile("(?m)^[ \\t*_#|>-]*(\\p{L}[\\p{L} '’/,&]{2,60}?)[ \\t*_]*[:|\\t][*_]*[ \\t]*(" + NAME
                    + ")[ \\t*_]*(?:$|[,(|;.])");
    private static final Pattern SWORN = Pattern.compile("(?m)^[ \\t]*I,[ \\t]+(" + NAME
            + "),(?:[^.\\n]{0,120}?\\b)?(?:sworn|affirm|depose|declare|state|certify|swear|make oath)");
    /** A line that is a title, and whose words it heads. */
    private static final Pattern RECORD =
            Pattern.compile("(?m)^[ \\t*_#]*(?:(?:\\p{Lu}[^.\\s]*|\\d+[.:]?|of|the|an?|from)\\s+){0,6}?(?i:" + TITLES
                    + ")\\s+(?i:of|with|by)" + STATION + "(" + NAME + ")[*_]*" + ENDS);

    private static final Pattern BYLINE = Pattern.compile("(?m)^[ \\t*_#]*(?i:by)[ \\t]+(" + NAME + ")[ \\t*_]*$");
    private static final Pattern CONDUCTED = Pattern.compile("(?m)^[ \\t*_]*(?:(?i:the )?(?i:" + TITLES
            + "|questions|minutes|protocol|record|transcript)\\s+(?:(?:was|were|has been|is)\\s+)?)?(?i:" + DONE
            + ")\\b[^\\n.:]{0,60}? by" + STATION + "(" + NAME + ")|[Bb]efore me,? (" + NAME + ")");
    private static final Pattern INTERPRETED =
            Pattern.compile("(?:[Tt]hrough|[Ww]ith|by)(?: (?:the|an|a|sworn|court))* (?:interpreter|translator),? ("
                    + NAME + ")|[Ww]ith (" + NAME + "),? (?:interpreting|translating|as (?:the )?interpreter)");
    private static final Pattern DELIVERED = Pattern.compile(
            "(?m)^[ \\t*_]*(?:[Jj]udgment )?(?:[Dd]elivered|[Gg]iven|[Pp]ronounced|[Hh]anded down)\\b[^\\n]{0,40}? by"
                    + STATION + "(" + NAME + ")[ \\t*_]*$");
    private static final Pattern NOTARY =
            Pattern.compile("(?m)^[ \\t]*(" + NAME + "),? (?:Notary Public|Commissioner for Oaths)");
    private static final Pattern SENDER = Pattern.compile("(?m)^[ \\t]*[Ff]rom:?[ \\t]+(" + NAME + ")[ \\t]*(?:$|,)");
    private static final Pattern SIGNED = Pattern.compile(
            "(?:Signed|\\([Ss]igned\\)|/s/)[:,]?[ \\t]*(" + NAME + ")|(?m)^[ \\t]*\\((" + NAME + ")\\)[ \\t]*$");
    private static final Pattern CLOSING =
            Pattern.compile("(?m)^[ \\t]*(?:Yours?,?(?: \\p{Ll}+)*,?[ \\t]+)?(" + NAME + ")[ \\t]*$");

    static Masthead of(Source source, String kind) {
        String text = source.text().substring(source.body());
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String foot = text.substring(Math.max(0, text.length() - FOOT));
        String title = title(head);
        boolean letter = WRITTEN.contains(kind) || (kind.isEmpty() && Letters.is(head, foot));
        boolean judgment = kind.equals("judgment");
        Set<String> through = new LinkedHashSet<>();
        List.of(head, foot).forEach(part -> {
            through.addAll(labelled(part, label -> Voices.kind(label).equals(Optional.of("through"))));
            through.addAll(all(CONDUCTED, part));
            through.addAll(all(INTERPRETED, part));
        });
        through.addAll(all(NOTARY, foot));
        Optional<String> sworn = first(SWORN, head);
        List<String> labelled = labelled(
                head,
                label -> judgment
                        ? Voices.is("judge", label)
                        : Voices.kind(label).equals(Optional.of("speaker")));
        Optional<String> record = first(RECORD, title);
        Optional<String> speaker = labelled.stream()
                .findFirst()
                .or(() -> sworn)
                .or(() -> first(DELIVERED, head))
                .or(() -> record)
                .or(() -> letter ? first(SENDER, head) : Optional.empty())
                .or(() -> WRITTEN.contains(kind) ? first(BYLINE, title) : Optional.empty())
                .or(() -> last(SIGNED, foot))
                .or(() -> letter ? signature(foot) : Optional.empty());
        boolean spoken = sworn.isPresent()
                || record.isPresent()
                || (letter && speaker.isPresent())
                || (!labelled.isEmpty() && titled(title));
        return new Masthead(
                spoken,
                speaker,
                labelled(foot, label -> Voices.kind(label).equals(Optional.of("certifier"))).stream()
                        .findFirst(),
                through.stream().filter(t -> !speaker.equals(Optional.of(t))).toList());
    }

    /** The first lines, of which one says what the document is. */
    private static String title(String head) {
        return head.lines().filter(line -> !line.isBlank()).limit(TITLE_LINES).collect(Collectors.joining("\n"));
    }

    private static boolean titled(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return Voices.of("title").stream().anyMatch(lower::contains);
    }

    private static List<String> labelled(String part, Predicate<String> wanted) {
        return LABEL.matcher(part)
                .results()
                .filter(label ->
                        wanted.test(label.group(1).toLowerCase(Locale.ROOT).strip()))
                .map(label -> name(label.group(2)))
                .toList();
    }

    /** The name under the closing words; else the last line that is a name. */
    private static Optional<String> signature(String foot) {
        return Letters.closing(foot).flatMap(below -> first(CLOSING, below)).or(() -> last(CLOSING, foot));
    }

    private static Optional<String> first(Pattern pattern, String part) {
        return all(pattern, part).stream().findFirst();
    }

    private static Optional<String> last(Pattern pattern, String part) {
        List<String> all = all(pattern, part);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private static List<String> all(Pattern pattern, String part) {
        return pattern.matcher(part)
                .results()
                .map(r -> r.group(1) == null ? r.group(2) : r.group(1))
                .map(Masthead::name)
                .toList();
    }

    /** A name in capitals as it is written elsewhere; without a full stop that ended its line. */
    private static String name(String written) {
        String one = written.replaceAll("\\s+", " ").strip();
        boolean stop = one.endsWith(".") && !one.matches(".*\\b\\p{Lu}\\.$");
        String plain = stop ? one.substring(0, one.length() - 1) : one;
        boolean shouted = plain.equals(plain.toUpperCase(Locale.ROOT)) && plain.contains(" ");
        return shouted
                ? java.util.Arrays.stream(plain.split(" ", -1))
                        .map(w -> w.length() < 2
                                ? w
                                : w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "))
                : plain;
    }
}
