package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who speaks which lines of an interview or protocol, by the marks that begin them: "Q:", "Answer:", "ORLOV:". */
final class Turns {
    private static final Pattern MARK = Pattern.compile(
            "[ \\t]*(?:[*_]{1,2})?(\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,3})(?:[*_]{1,2})?[:.](?:[*_]{1,2})?[ \\t]+");
    private static final Set<String> QUESTIONS = Set.of(
            "q",
            "question",
            "interviewer",
            "investigator",
            "interrogator",
            "examiner",
            "prosecutor",
            "judge",
            "counsel",
            "frage");
    private static final Set<String> ANSWERS =
            Set.of("a", "answer", "interviewee", "witness", "respondent", "accused", "defendant", "deponent");

    /**
     * @param start    first char of the mark, in UTF-16 units
     * @param words    first char behind the mark
     * @param question whether the one who asks speaks: nothing is claimed there
     * @param speaker  the name before the colon, where it is a name
     */
    record Turn(int start, int words, boolean question, Optional<String> speaker) {}

    private final List<Turn> turns;

    private Turns(List<Turn> turns) {
        this.turns = List.copyOf(turns);
    }

    /** Named turns are heard only in a document with a voice, whose {@code askers} are known; Q: and A: in any. Linear. */
    static Turns of(String text, int body, boolean spoken, List<String> askers) {
        List<Turn> turns = new ArrayList<>();
        int start = body;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Matcher mark = MARK.matcher(text).region(start, end);
            if (mark.lookingAt()) {
                turn(mark, spoken, askers).ifPresent(turns::add);
            }
            start = end + 1;
        }
        boolean asked = turns.stream().anyMatch(Turn::question);
        return new Turns(asked ? turns : List.of());
    }

    private static Optional<Turn> turn(Matcher mark, boolean spoken, List<String> askers) {
        String name = mark.group(1);
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[.]$", "");
        if (QUESTIONS.contains(plain)) {
            return Optional.of(new Turn(mark.start(), mark.end(), true, Optional.empty()));
        }
        if (ANSWERS.contains(plain)) {
            return Optional.of(new Turn(mark.start(), mark.end(), false, Optional.empty()));
        }
        boolean asker = askers.stream().anyMatch(a -> same(a, name));
        return spoken && mark.group().stripTrailing().endsWith(":")
                ? Optional.of(new Turn(mark.start(), mark.end(), asker, asker ? Optional.empty() : Optional.of(name)))
                : Optional.empty();
    }

    private static boolean same(String full, String mark) {
        String lower = full.toLowerCase(Locale.ROOT);
        return lower.equals(mark.toLowerCase(Locale.ROOT))
                || Cast.surname(lower).equals(mark.toLowerCase(Locale.ROOT));
    }

    List<Turn> all() {
        return turns;
    }

    /** The turn that the char stands in. */
    Optional<Turn> at(int offset) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(turns.get(low - 1));
    }

    boolean asked(int offset) {
        return at(offset).map(Turn::question).orElse(false);
    }
}
