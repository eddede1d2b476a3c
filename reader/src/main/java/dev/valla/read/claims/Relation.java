package dev.valla.read.claims;

import java.util.Optional;
import java.util.Set;

/**
 * A way from an event's word to a participant, as patterns write it: {@code obj/evidence,@work:thing} is an object whose lemma
 * is "evidence" or of the class of works, and that is a thing.
 *
 * @param path   {@code subj}, {@code obj}, {@code comp}, {@code by}, {@code poss}, {@code mod}, {@code self}, {@code bearer}, … (told
 *               at the head of {@code life.patterns}), or a preposition
 * @param lemmas what the word may be; empty for any
 * @param kind   what kind of thing it must be
 */
record Relation(String path, Set<String> lemmas, Optional<String> kind) {

    static Relation parse(String text) {
        String rest = text;
        Optional<String> kind = Optional.empty();
        int colon = rest.indexOf(':');
        if (colon >= 0) {
            kind = Optional.of(rest.substring(colon + 1));
            rest = rest.substring(0, colon);
        }
        int slash = rest.indexOf('/');
        return slash < 0
                ? new Relation(rest, Set.of(), kind)
                : new Relation(
                        rest.substring(0, slash),
                        WordList.parse(rest.substring(slash + 1).split(",", -1)),
                        kind);
    }
}
