package dev.valla.lineage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words that the one writes wrongly and the other rightly, at the same place of a shared passage. That a word is wrong is seen
 * from the language: the other's word binds sentences in it ("of"), the one's does not occur among its words ("o'").
 */
final class Garbling {
    private static final int ENOUGH = 3;

    private Garbling() {}

    static Optional<String> of(Likeness likeness) {
        Map<String, String> wrong = new HashMap<>();
        int found = 0;
        int reverse = 0;
        for (Passage passage : likeness.passages()) {
            for (int i = 0; i + 1 < passage.shared(); i++) {
                int a = passage.a()[i] + 1;
                int b = passage.b()[i] + 1;
                if (passage.a()[i + 1] == a + 1 && passage.b()[i + 1] == b + 1) {
                    if (isWrong(likeness.a(), a, likeness.b(), b)) {
                        found++;
                        wrong.put(likeness.a().text(a), likeness.b().text(b));
                    } else if (isWrong(likeness.b(), b, likeness.a(), a)) {
                        reverse++;
                    }
                }
            }
        }
        return found >= ENOUGH && reverse * 3 <= found
                ? Optional.of("%s garbles words that %s has right (%s)"
                        .formatted(
                                likeness.a().source.path(), likeness.b().source.path(), example(wrong)))
                : Optional.empty();
    }

    private static boolean isWrong(Words a, int wordA, Words b, int wordB) {
        return Binding.has(b.hashes[wordB])
                && !Binding.has(a.hashes[wordA])
                && !a.is(wordA, Words.NUMBER | Words.CAPITAL)
                && a.text(wordA).regionMatches(true, 0, b.text(wordB), 0, 1)
                && a.text(wordA).length() <= b.text(wordB).length() + 3;
    }

    private static String example(Map<String, String> wrong) {
        return wrong.entrySet().stream()
                .map(e -> "“%s” for “%s”".formatted(e.getKey(), e.getValue()))
                .sorted()
                .limit(2)
                .reduce((x, y) -> x + ", " + y)
                .orElse("");
    }
}
