package dev.valla.read.claims;

import dev.valla.claim.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the head and foot of a document say of its voice: labels ("Interviewee:", "Interpreter:"), formulas ("I, …, being duly
 * sworn", "interrogation of the accused …") and signatures.
 *
 * @param spoken    whether its title or a formula makes it a document that speaks
 * @param speaker   who speaks in it
 * @param certifier who certified it
 * @param through   those its words passed through
 */
record Masthead(boolean spoken, Optional<String> speaker, Optional<String> certifier, List<String> through) {
    private static final int HEAD = 1200;
    private static final int FOOT = 500;

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?:[ \\t]+(?:\\p{Lu}[\\p{L}\\d.'’-]*|de|von|van|der|bin|al|ibn)){0,5}";
    private static final Pattern LABEL = Pattern.compile(
            "(?m)^[ \\t*_]*(\\p{L}[\\p{L} ]{2,40}?)[ \\t]*:[*_]*[ \\t]*(" + NAME + ")[ \\t]*(?:$|,|\\()");
    /** "Translated from Quechua by". */
    private static final Pattern FROM_TONGUE = Pattern.compile(
            " (?:from|into|out of)(?: the)? \\p{L}+ (?=by$)| (?:from|into) \\p{L}+ (?:into|to) \\p{L}+ (?=by$)");

    private static final Pattern SWORN = Pattern.compile("(?m)^[ \\t]*I,[ \\t]+(" + NAME
            + "),(?:[^.\\n]{0,120}?\\b)?(?:sworn|affirm|depose|declare|state|certify|swear|make oath)");
    private static final Pattern QUESTIONED = Pattern.compile("(?m)^[^.\\n"
            + "]{0,40}(?i:interrogation|questioning|deposition|testimony|statement|affidavit|interview)\\s+(?i:of|with)(?i:"
            + " the)?(?i:\\s+(?:accused|witness|suspect|detainee|citizen|defendant|arrested))?\\s+("
            + NAME + ")[ \\t]*$");
    private static final Pattern CONDUCTED = Pattern.compile(
            "(?:interrogation|interview|questioning) was conducted by (" + NAME + ")|[Bb]efore me,? (" + NAME + ")");
    private static final Pattern DELIVERED = Pattern.compile(
            "(?m)^[ \\t]*(?:[Jj]udgment )?(?:[Dd]elivered|[Gg]iven|[Pp]ronounced|[Hh]anded down)\\b[^\\n]{0,40}? by ("
                    + NAME + ")[ \\t]*$");
    private static final Pattern NOTARY =
            Pattern.compile("(?m)^[ \\t]*(" + NAME + "),? (?:Notary Public|Commissioner for Oaths)");
    private static final Pattern SENDER = Pattern.compile("(?m)^[ \\t]*[Ff]rom:?[ \\t]+(" + NAME + ")[ \\t]*(?:$|,)");
    private static final Pattern SIGNED = Pattern.compile(
            "(?:Signed|\\([Ss]igned\\)|/s/)[:,]?[ \\t]*(" + NAME + ")|(?m)^[ \\t]*\\((" + NAME + ")\\)[ \\t]*$");
    private static final Pattern CLOSING =
            Pattern.compile("(?m)^[ \\t]*(?:Yours?,?(?: \\p{Ll}+)*,?[ \\t]+)?(" + NAME + ")[ \\t]*$");

    static Masthead of(Source source, boolean letter) {
        String text = source.text().substring(source.body());
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String foot = text.substring(Math.max(0, text.length() - FOOT));
        Set<String> through = new LinkedHashSet<>(labelled(head, "through"));
        all(CONDUCTED, head).forEach(through::add);
        through.addAll(labelled(foot, "through"));
        all(CONDUCTED, foot).forEach(through::add);
        all(NOTARY, foot).forEach(through::add);
        Optional<String> sworn = first(SWORN, head);
        Optional<String> questioned = first(QUESTIONED, head);
        List<String> labelled = labelled(head, "speaker");
        Optional<String> speaker = labelled.stream()
                .findFirst()
                .or(() -> sworn)
                .or(() -> first(DELIVERED, head))
                .or(() -> questioned)
                .or(() -> letter ? first(SENDER, head) : Optional.empty())
                .or(() -> last(SIGNED, foot))
                .or(() -> letter ? last(CLOSING, foot) : Optional.empty());
        boolean spoken = sworn.isPresent() || (!labelled.isEmpty() && titled(head));
        return new Masthead(
                spoken,
                speaker,
                labelled(foot, "certifier").stream().findFirst(),
                through.stream().filter(t -> !speaker.equals(Optional.of(t))).toList());
    }

    /** One of the first lines says so. */
    private static boolean titled(String head) {
        Set<String> titles = Voices.of("title");
        return head.lines()
                .filter(line -> !line.isBlank())
                .limit(4)
                .map(line -> line.toLowerCase(Locale.ROOT))
                .anyMatch(line -> titles.stream().anyMatch(line::contains));
    }

    private static List<String> labelled(String part, String kind) {
        List<String> found = new ArrayList<>();
        Matcher label = LABEL.matcher(part);
        while (label.find()) {
            String said = FROM_TONGUE
                    .matcher(label.group(1).toLowerCase(Locale.ROOT).strip())
                    .replaceFirst(" ");
            if (Voices.of(kind).contains(said)) {
                found.add(name(label.group(2)));
            }
        }
        return found;
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
