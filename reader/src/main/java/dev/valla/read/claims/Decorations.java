package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Awards: Navy Cross, 3 Air Medals (1941)": each award of a labelled line is a claim, the first quoted with its label. */
record Decorations(Labelled lines, LabelLine line) {
    /** One item; commas within brackets do not end it. */
    private static final Pattern ITEM = Pattern.compile("(?:[^,;()]|\\([^()]*\\))+");

    /** What may stand before the award's own words. */
    private static final Pattern BEFORE = Pattern.compile(
            "\\s*(?:and |& )?(?:(?:posthumously )?(?:awarded|received) )?(?:the |an? )?", Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("[ ,]*\\([^()]*\\d{4}[^()]*\\)\\W*|\\.$");

    void tell() {
        Matcher item = ITEM.matcher(lines.text()).region(line.valueStart(), line.end());
        int from = line.start();
        while (item.find()) {
            Matcher before = BEFORE.matcher(lines.text()).region(item.start(), item.end());
            int start = before.lookingAt() ? before.end() : item.start();
            String words = YEAR.matcher(lines.text().substring(start, item.end()))
                    .replaceAll("")
                    .strip();
            if (named(words)) {
                add(from == line.start() ? from : start, item.end(), words);
                from = item.end();
            }
        }
    }

    private void add(int start, int end, String award) {
        List<Participant> who = lines.plain().main(Labelled.part(Role.OBJECT, award));
        Optional<StatedTime> time = lines.times(line)
                .filter(m -> m.start() >= start && m.end() <= end)
                .findFirst()
                .map(Moment::time);
        if (!who.isEmpty()) {
            lines.claims()
                    .add(lines.plain()
                            .claim(
                                    EventType.AWARD,
                                    start,
                                    end,
                                    who,
                                    time,
                                    Optional.empty(),
                                    "labelled line \"" + line.key() + "\""));
        }
    }

    /** Begins with a capital or a number, and has a word for an award: "Polar Medal (silver)", "13 Air Medals". */
    private static boolean named(String words) {
        boolean opens = !words.isEmpty()
                && (Character.isUpperCase(words.charAt(0)) || Character.isDigit(words.charAt(0)))
                && words.length() < 90;
        return opens && Stream.of(words.split("[^\\p{L}]+", -1)).anyMatch(Decorations::award);
    }

    private static boolean award(String word) {
        String lemma = word.toLowerCase(Locale.ROOT);
        Lexicon english = Lexicon.english();
        return english.in("award", lemma)
                || (lemma.endsWith("s") && english.in("award", lemma.substring(0, lemma.length() - 1)));
    }
}
