package dev.valla.ask;

import dev.valla.claim.Subject;
import java.util.List;

/**
 * How a finding stands in a reading.
 *
 * @param hangsOn    sources and witnesses that are in every leg; empty unless it hangs by one
 * @param contested  whether it is in a live conflict
 * @param origins    the largest number of its legs that share no source and no witness
 * @param onDoubt    whether it would fall if all doubted members were discounted
 * @param onWithheld whether it hangs on withheld members alone, so that publishing it would show who told
 */
public record Standing(
        Degree degree, List<Subject> hangsOn, boolean contested, int origins, boolean onDoubt, boolean onWithheld) {
    public enum Degree {
        STANDS("stands", '●'),
        HANGS_BY_ONE("hangs-by-one", '◐'),
        FALLS("falls", '○'),
        CANNOT_BE_TOLD("cannot-be-told", '?');

        private final String word;
        private final char glyph;

        Degree(String word, char glyph) {
            this.word = word;
            this.glyph = glyph;
        }

        public String word() {
            return word;
        }

        public char glyph() {
            return glyph;
        }
    }

    public Standing {
        hangsOn = List.copyOf(hangsOn);
    }
}
