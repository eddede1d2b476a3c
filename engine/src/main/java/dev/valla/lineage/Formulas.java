package dev.valla.lineage;

import java.util.List;

/**
 * Words that many documents share because such documents are written so: short, without a date, and in many of them. A notice
 * that ten papers copied tells of a day, and a court's formula does not.
 */
final class Formulas {
    private static final int SHORT = 40;
    private static final int MANY = 6;

    private Formulas() {}

    static List<Passage> without(Likeness likeness, Postings postings) {
        return likeness.passages().stream()
                .filter(p -> !isFormula(likeness.a(), p, postings))
                .toList();
    }

    private static boolean isFormula(Words a, Passage passage, Postings postings) {
        return passage.shared() < SHORT && !hasDate(a, passage) && isCommon(a, passage, postings);
    }

    private static boolean hasDate(Words a, Passage passage) {
        for (int word : passage.a()) {
            boolean year = a.is(word, Words.NUMBER) && a.ends[word] - a.starts[word] == 4;
            if (year || (Months.of(a.hashes[word]) > 0 && a.is(word, Words.CAPITAL))) {
                return true;
            }
        }
        return false;
    }

    /** Whether at least half of its runs of words stand in many documents. */
    private static boolean isCommon(Words a, Passage passage, Postings postings) {
        int runs = 0;
        int common = 0;
        int[] words = passage.a();
        for (int i = 0; i + Fingerprints.RUN <= words.length; i++) {
            if (words[i + Fingerprints.RUN - 1] - words[i] == Fingerprints.RUN - 1) {
                int frequency = postings.frequency(Fingerprints.gram(a.hashes, words[i]));
                runs += frequency > 1 ? 1 : 0;
                common += frequency >= MANY ? 1 : 0;
            }
        }
        return runs > 0 && common * 2 >= runs;
    }
}
