package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two who speak in turn in a transcript without a head, under their names or their initials: "SM: I am Susan Meyer. I am with
 * Robert Klein", "RK: I was born in Vilna". Who asks most is the one through whom it came.
 *
 * @param speaker who answers
 * @param asker   who asks
 */
record Dialogue(String speaker, String asker) {
    private static final int HEAD = 1200;
    private static final String WHOLE = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]*){1,2}";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’-]+(?: \\p{Lu}[\\p{Lu}'’-]+){1,2}";
    private static final Pattern NAME = Pattern.compile(WHOLE);
    private static final Pattern TURN = Pattern.compile("(?m)^[ \\t*_]*[\\[(]?(\\p{Lu}{2,3}|" + WHOLE + "|" + CAPITALS
            + ")[\\])]?[*_]*(?::[*_]*[ \\t]|[ \\t]{2,}(?=\\p{Lu}\\p{Ll}|I ))(.*)$");

    /** Empty unless just two speak, both are named in the beginning, and one of them asks more than the other. Linear. */
    static Optional<Dialogue> of(String text) {
        Map<String, Integer> turns = new HashMap<>();
        Map<String, Integer> questions = new HashMap<>();
        TURN.matcher(text).results().forEach(turn -> {
            turns.merge(turn.group(1), 1, Integer::sum);
            questions.merge(turn.group(1), turn.group(2).contains("?") ? 1 : 0, Integer::sum);
        });
        if (turns.size() != 2 || turns.values().stream().anyMatch(n -> n < 2)) {
            return Optional.empty();
        }
        List<String> marks = new ArrayList<>(turns.keySet());
        marks.sort((a, b) -> asked(questions, b) - asked(questions, a));
        Optional<String> asker = named(text, marks.getFirst());
        Optional<String> speaker = named(text, marks.getLast());
        boolean told = asker.isPresent()
                && speaker.isPresent()
                && asked(questions, marks.getFirst()) > asked(questions, marks.getLast());
        return told ? Optional.of(new Dialogue(speaker.get(), asker.get())) : Optional.empty();
    }

    private static int asked(Map<String, Integer> questions, String mark) {
        return questions.getOrDefault(mark, 0);
    }

    /** The only name in the beginning that has these initials; a whole name is itself. */
    private static Optional<String> named(String text, String mark) {
        if (mark.contains(" ")) {
            return Optional.of(NameLines.name(mark));
        }
        List<String> names = NAME.matcher(text.substring(0, Math.min(HEAD, text.length())))
                .results()
                .map(MatchResult::group)
                .filter(name -> Turns.same(name, mark))
                .distinct()
                .toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }
}
