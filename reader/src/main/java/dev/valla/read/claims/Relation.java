package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A way from an event's word to a participant, as patterns write it: {@code obj/evidence,@work:thing} is an object whose lemma
 * is "evidence" or of the class of works, and that is a thing; {@code on/order,behalf>of} is what hangs on "of" behind such an
 * "on".
 *
 * @param before the steps that lead to the last one
 * @param path   the last step: {@code subj}, {@code obj}, {@code comp}, {@code by}, {@code poss}, {@code mod}, {@code self}, … (told at
 *               the head of {@code life.patterns}), or a preposition
 * @param lemmas what the word may be; empty for any
 * @param kind   what kind of thing it must be
 */
record Relation(List<Step> before, String path, Set<String> lemmas, Optional<String> kind) {

    /** @param lemmas what the word between may be; empty for any */
    record Step(String path, Set<String> lemmas) {
        static Step parse(String text) {
            int slash = text.indexOf('/');
            return slash < 0
                    ? new Step(text, Set.of())
                    : new Step(
                            text.substring(0, slash),
                            WordList.parse(text.substring(slash + 1).split(",", -1)));
        }
    }

    static Relation parse(String text) {
        String rest = text;
        Optional<String> kind = Optional.empty();
        int colon = rest.indexOf(':');
        if (colon >= 0) {
            kind = Optional.of(rest.substring(colon + 1));
            rest = rest.substring(0, colon);
        }
        List<Step> steps = new ArrayList<>();
        for (String step : rest.split(">", -1)) {
            steps.add(Step.parse(step));
        }
        Step last = steps.removeLast();
        return new Relation(List.copyOf(steps), last.path(), last.lemmas(), kind);
    }

    /** The same way, to another kind of thing. */
    Relation to(String otherKind) {
        return new Relation(before, path, lemmas, Optional.of(otherKind));
    }
}
