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
    /** What may follow a name that fills a line: "Anna Berg, born 9 May 1909 in Kladno", "Agnes Roy, CSJ". */
    private static final Pattern BESIDE =
            Pattern.compile("(?:,? (?:b\\.|born)[^.!?]{0,60}| ?\\([^)]{1,40}\\)|(?:, \\p{Lu}{2,5})+)?");

    /** @param text without front matter */
    static Masthead of(String text, String kind) {
        String head = segmented(text.substring(0, Math.min(HEAD, text.length())));
        String foot = text.substring(Math.max(0, text.length() - FOOT));
        String title = title(head);
        boolean letter = WRITTEN.contains(kind)
                || (kind.isEmpty() && (Formulas.memo(head) || Letters.is(head, foot) || Letters.signed(head, foot)));
        boolean judgment = kind.equals("judgment");
        Set<String> through = new LinkedHashSet<>();
        List.of(head, foot).forEach(part -> {
            through.addAll(labelled(part, label -> Voices.kind(label).equals(Optional.of("through"))));
        });
        Formulas.through(title, head, foot, through);
        Optional<Dialogue> transcript = Dialogue.of(text);
        transcript.map(Dialogue::asker).ifPresent(through::add);
        Optional<String> sworn = Formulas.sworn(head);
        List<String> labelled = labelled(
                head,
                label -> judgment
                        ? Voices.is("judge", label)
                        : Voices.kind(label).equals(Optional.of("speaker")));
        Optional<String> record = Formulas.record(title, head);
        Optional<String> form = titled(title) && !title.toLowerCase(Locale.ROOT).contains("certificate")
                ? FormRows.name(head)
                : Optional.empty();
        Optional<String> byline =
                WRITTEN.contains(kind) || titled(title) ? Formulas.first(Formulas.BYLINE, title) : Optional.empty();
        // "Interview with Ana Ruiz", and below it "by Tomas Leal"
        record.flatMap(who -> byline.filter(name -> !name.equals(who))).ifPresent(through::add);
        Optional<String> speaker = labelled.stream()
                .findFirst()
                .or(() -> sworn)
                .or(() -> Formulas.first(Formulas.DELIVERED, head))
                .or(() -> judgment ? NameLines.withRole(head, "judge") : Optional.empty())
                .or(() -> record)
                .or(() -> transcript.map(Dialogue::speaker))
                .or(() -> form)
                .or(() -> letter ? Formulas.first(Formulas.SENDER, head) : Optional.empty())
                .or(() -> byline)
                .or(() -> last(Formulas.SIGNED, foot).map(name -> fuller(name, foot)))
                .or(() -> letter ? signature(foot) : Optional.empty());
        List<String> certifiers = labelled(foot, label -> Voices.kind(label).equals(Optional.of("certifier")));
        boolean certificate = title.toLowerCase(Locale.ROOT).contains("certificate") && !certifiers.isEmpty();
        boolean spoken = sworn.isPresent()
                || certificate
                || record.isPresent()
                || transcript.isPresent()
                || form.isPresent()
                || byline.isPresent()
                || (letter && speaker.isPresent())
                || (!labelled.isEmpty() && (titled(title) || !through.isEmpty()));
        return new Masthead(
                spoken,
                speaker,
                certifiers.stream().findFirst().or(() -> NameLines.withRole(foot, "certifier")),
                NameLines.each(List.copyOf(through)).stream()
                        .filter(t -> !speaker.equals(Optional.of(t)))
                        .toList());
    }

    /** "Recorded in Pilsen. Interviewer: Petra Zeman." in lines of their own, as labels stand elsewhere. */
    private static String segmented(String head) {
        return Formulas.LABELS_IN_LINE.matcher(head).replaceAll("\n");
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
                            && BESIDE.matcher(line.strip()
                                            .substring(Math.min(
                                                    m.said().length(),
                                                    line.strip().length())))
                                    .matches()
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
        return Formulas.LABEL
                .matcher(part)
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
        return Formulas.all(Formulas.CLOSING, part).stream()
                .filter(name -> !NameLines.office(name))
                .toList();
    }

    /** "Nina", where "Nina Berg" stands in a line below it. */
    private static String fuller(String name, String foot) {
        return Formulas.all(Formulas.FULLER, foot).stream()
                .filter(other -> !other.equals(name) && NameLines.partOf(name, other))
                .findFirst()
                .orElse(name);
    }

    private static Optional<String> last(Pattern pattern, String part) {
        List<String> all = Formulas.all(pattern, part);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
