package dev.valla.read.claims;

import dev.valla.claim.Source;
import dev.valla.read.names.Kind;
import dev.valla.read.names.Names;
import java.util.ArrayList;
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
    private static final int NAME_LINES = 3;

    private static final String NAME = NameLines.NAME;
    /** What stands before a name in small letters: "the detained", "the former police officer". */
    private static final String STATION = "(?:[ \\t]+\\p{Ll}[\\p{L}-]*){0,4}\\s+";

    private static final String TITLES = String.join("|", Voices.of("record"));
    private static final String DONE = String.join("|", Voices.of("through by"));
    private static final String ENDS = "[ \\t]*(?:$|,|\\()";

    private static final Pattern LABEL = Pattern.compile(
            "(?m)^[ \\t*_#|>-]*(?:\\d{1,2}[.)]?[ \\t|]*)?(\\p{L}[\\p{L} '’/,&]{2,60}?)[ \\t*_]*[:|\\t][*_]*[ \\t]*("
                    + NAME + ")[ \\t*_]*(?:$|[,(|;.])");
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
    private static final Pattern SENDER = Pattern.compile(
            "(?m)^[ \\t]*[Ff]rom:?[ \\t]+(?:the[ \\t]+)?(?:\\p{Ll}+[ \\t]+){0,2}(" + NAME + ")[ \\t]*(?:$|,)");
    private static final Pattern SIGNED =
            Pattern.compile("(?:Signed|(?m:^)[ \\t]*signed|\\([Ss]igned\\)|/s/)[:,]?[ \\t]*(" + NAME
                    + ")|(?m)^[ \\t]*\\((" + NAME + ")\\)[ \\t]*$");
    private static final Pattern CLOSING =
            Pattern.compile("(?m)^[ \\t]*(?:Yours?,?(?: \\p{Ll}+)*,?[ \\t]+)?(" + NAME + ")[ \\t]*$");
    private static final Pattern FULLER = Pattern.compile("(?m)^[ \\t]*(?!Yours?\\b)(" + NAME + ")[ \\t]*(?:$|,)");

    /** @param text without front matter */
    static Masthead of(String text, String kind) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String foot = text.substring(Math.max(0, text.length() - FOOT));
        String title = title(head);
        boolean letter =
                WRITTEN.contains(kind) || (kind.isEmpty() && (Letters.is(head, foot) || Letters.signed(head, foot)));
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
        Optional<String> form = titled(title) && !title.toLowerCase(Locale.ROOT).contains("certificate")
                ? FormRows.name(head)
                : Optional.empty();
        Optional<String> speaker = labelled.stream()
                .findFirst()
                .or(() -> sworn)
                .or(() -> first(DELIVERED, head))
                .or(() -> judgment ? NameLines.withRole(head, "judge") : Optional.empty())
                .or(() -> record)
                .or(() -> form)
                .or(() -> letter ? first(SENDER, head) : Optional.empty())
                .or(() -> WRITTEN.contains(kind) ? first(BYLINE, title) : Optional.empty())
                .or(() -> last(SIGNED, foot).map(name -> fuller(name, foot)))
                .or(() -> letter ? signature(foot) : Optional.empty());
        boolean spoken = sworn.isPresent()
                || record.isPresent()
                || form.isPresent()
                || (letter && speaker.isPresent())
                || (!labelled.isEmpty() && titled(title));
        return new Masthead(
                spoken,
                speaker,
                labelled(foot, label -> Voices.kind(label).equals(Optional.of("certifier"))).stream()
                        .findFirst()
                        .or(() -> NameLines.withRole(foot, "certifier")),
                NameLines.each(List.copyOf(through)).stream()
                        .filter(t -> !speaker.equals(Optional.of(t)))
                        .toList());
    }

    /** The first lines, of which one says what the document is. */
    private static String title(String head) {
        return head.lines().filter(line -> !line.isBlank()).limit(TITLE_LINES).collect(Collectors.joining("\n"));
    }

    /** The person whose name alone fills one of the first lines, as writers stand above the titles of their books. */
    static Optional<String> above(Source source, Names names) {
        List<String> found = new ArrayList<>();
        int at = source.body();
        int lines = 0;
        while (at < source.text().length() && lines < NAME_LINES) {
            int end = source.text().indexOf('\n', at);
            end = end < 0 ? source.text().length() : end;
            String line = source.text().substring(at, end);
            lines += line.isBlank() ? 0 : 1;
            names.at(at + Math.max(0, line.indexOf(line.strip())))
                    .filter(m -> m.kind() == Kind.PERSON
                            && m.said().equals(line.strip())
                            && m.said().contains(" "))
                    .map(m -> NameLines.name(m.said()))
                    .ifPresent(found::add);
            at = end + 1;
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
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
                .map(label -> NameLines.name(label.group(2)))
                .toList();
    }

    /** The name under the closing words; else the last line that is a name. */
    private static Optional<String> signature(String foot) {
        return Letters.closing(foot)
                .flatMap(below -> signatures(below).stream().findFirst())
                .or(() -> signatures(foot).stream().reduce((a, b) -> b))
                .map(name -> fuller(name, foot));
    }

    private static List<String> signatures(String part) {
        return all(CLOSING, part).stream()
                .filter(name -> !NameLines.office(name))
                .toList();
    }

    /** "Nina", where "Nina Berg" stands in a line below it. */
    private static String fuller(String name, String foot) {
        return all(FULLER, foot).stream()
                .filter(other -> !other.equals(name) && NameLines.partOf(name, other))
                .findFirst()
                .orElse(name);
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
                .map(NameLines::name)
                .toList();
    }
}
