package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks under a name in a transcript or in minutes: who puts the questions, and who tells. Whoever presides, or only objects,
 * does neither.
 *
 * @param turns what each says under his mark, by the mark without its title
 */
record Examiners(Map<String, Said> turns) {
    /** "EXAMINATION BY MR. ORLOV:", "Examined by Ms Lind", "BY DR. BERG:". */
    private static final Pattern EXAMINED = Pattern.compile(
            "(?m)^[ \\t\\d*_\\[(#]*(?i:(?:(?:direct|cross|re-?direct|re-?cross|re|further|continued|main)[ -]*){0,6}"
                    + "(?:examination|examined|questioned|interrogation)(?: \\(?continued\\)?| in chief)?[ \\t:,-]+)?(?i:by)[ \\t]+(?:the[ \\t]+)?"
                    + "(?:\\p{Ll}+[ \\t]+){0,4}((?i:mr|mrs|ms|miss|dr|prof|lt|capt|captain|major|col|colonel|sir|adv|judge|justice)\\b\\.?[ \\t]+"
                    + NameLines.NAME
                    + "|(?<=(?i:ed|on|on in chief)[ :]{1,2}(?i:by)[ \\t])" + NameLines.NAME
                    + ")[ \\t]*(?:\\([^)\\n]{1,40}\\))?[ \\t]*[:.,)\\]*_-]*[ \\t]*$");

    private static final Pattern TURN = Pattern.compile(
            "(?m)^[ \\t>*_]*(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?[ \\t]+)?(?:\\d{1,2}[ \\t]{2,})?[*_]*"
                    + "(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4})(?: \\(([^)\\n]{1,30})\\))?[*_]*:[*_]*[ \\t]+(?=\\S)");

    private static final Pattern OWN = Pattern.compile("\\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur)\\b");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.? ?){1,3}");

    /**
     * @param times     how often
     * @param questions how many of these times a question
     * @param own       how often "I" and "my" outside the questions
     */
    record Said(String mark, int times, int questions, int own) {
        Said with(Said other) {
            return new Said(mark, times + other.times, questions + other.questions, own + other.own);
        }

        boolean asks() {
            return 2 * questions >= times;
        }
    }

    /** Cost: linear. */
    static Examiners of(String text) {
        Map<String, Said> found = new LinkedHashMap<>();
        List<String> marks = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        Matcher turn = TURN.matcher(text);
        while (turn.find()) {
            marks.add(turn.group(1));
            starts.add(turn.start());
            words.add(turn.end());
        }
        for (int i = 0; i < marks.size(); i++) {
            String said = text.substring(words.get(i), i + 1 < marks.size() ? starts.get(i + 1) : text.length());
            boolean asks = said.contains("?");
            String name = PlainName.withoutRank(marks.get(i));
            found.merge(
                    name,
                    new Said(
                            marks.get(i),
                            1,
                            asks ? 1 : 0,
                            asks ? 0 : (int) OWN.matcher(said).results().count()),
                    Said::with);
        }
        found.entrySet()
                .removeIf(e -> isLabel(e.getValue()) || presides(e.getValue().mark()));
        return new Examiners(found);
    }

    /** "Place: Omsk" stands but once; so may "Mr Orlov: …", who is called something. */
    private static boolean isLabel(Said said) {
        String lower = said.mark().toLowerCase(Locale.ROOT);
        boolean called =
                PlainName.isRank(said.mark().split(" ", 2)[0]) && said.mark().contains(" ");
        return Voices.of("message").contains(lower)
                || Voices.kind(lower).isPresent()
                || LabelLine.field(lower).isPresent()
                || (said.times() == 1 && !called);
    }

    static boolean presides(String mark) {
        String lower = mark.toLowerCase(Locale.ROOT).replace(".", "").replaceFirst("^the ", "");
        return Voices.of("presides").contains(lower)
                || Voices.of("presides").contains(lower.split(" ", 2)[0])
                || Voices.of("asks").contains(lower)
                || Voices.of("answers").contains(lower);
    }

    /** Whether two or more speak, who ask or say "I": no list of posts and those who hold them. */
    boolean speaks() {
        return turns.size() > 1
                && turns.values().stream()
                                .mapToInt(said -> said.questions() + said.own())
                                .sum()
                        > 1;
    }

    /** Those who ask, as they are marked, in their order. */
    List<String> askers() {
        boolean answered = turns.values().stream().anyMatch(said -> !said.asks());
        return turns.entrySet().stream()
                .filter(e ->
                        answered && e.getValue().questions() > 0 && e.getValue().asks())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whose mark it is; of initials that nobody has, nobody's. */
    static Optional<String> whole(String mark, FullNames full) {
        return INITIALS.matcher(mark).matches() ? full.ofInitials(mark) : Optional.of(full.inFull(mark));
    }

    /** Who says "I" most, if nearly all of it is his and he does not ask. */
    Optional<String> teller() {
        int all = turns.values().stream().mapToInt(Said::own).sum();
        return !speaks()
                ? Optional.empty()
                : turns.entrySet().stream()
                        .filter(e -> !e.getValue().asks()
                                && 3 * e.getValue().own() > 2 * all
                                && e.getValue().own() > 1)
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** "Interviewer (Mona Karam): …", "MONA KARAM (interviewer): …". */
    static List<String> titled(String text) {
        List<String> found = new ArrayList<>();
        TURN.matcher(text).results().filter(turn -> turn.group(2) != null).forEach(turn -> {
            if (Voices.of("taker").contains(turn.group(1).toLowerCase(Locale.ROOT))
                    && turn.group(2).matches(NameLines.NAME)) {
                found.add(NameLines.name(turn.group(2)));
            } else if (Voices.of("taker").contains(turn.group(2).toLowerCase(Locale.ROOT))) {
                found.add(NameLines.name(turn.group(1)));
            }
        });
        return found.stream().distinct().toList();
    }

    /** Whom a line names as the one who examines. */
    static Set<String> named(String text) {
        Set<String> found = new LinkedHashSet<>();
        EXAMINED.matcher(text)
                .results()
                .map(m -> PlainName.of(WrittenName.small(m.group(1))))
                .forEach(found::add);
        return found;
    }
}
