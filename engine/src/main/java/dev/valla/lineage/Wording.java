package dev.valla.lineage;

import java.util.List;

/**
 * What of a shared passage is wording, and not what any two accounts of one life must share: names, dates, offices, headings,
 * lines of a table, a formula, or a third text that both quote. Only wording proves copying.
 */
final class Wording {
    /** Fewer words than these in common are no passage. */
    static final int LEAST_SHARED = 6;

    private static final int LEAST_IN_PASSAGE = 2;
    private static final int ENOUGH_IN_ONE = 5;
    private static final int ENOUGH_IN_ALL = 7;
    /** A passage of so many words is no formula. */
    private static final int SHORT = 40;

    private static final int NO_WORDING = Words.NUMBER | Words.BRACKETED | Words.FORM | Words.BINDING | Words.FORMULA;

    private Wording() {}

    /** Those that say something; empty when together they prove nothing. */
    static List<Passage> proof(Words a, Words b, List<Passage> passages) {
        List<Passage> telling = passages.stream()
                .filter(p -> p.shared() >= LEAST_SHARED && count(a, b, p) >= LEAST_IN_PASSAGE && isDense(p))
                .toList();
        if (telling.stream().noneMatch(p -> p.shared() >= SHORT || Particulars.in(a, b, p))) {
            return List.of();
        }
        int most = telling.stream().mapToInt(p -> count(a, b, p)).max().orElse(0);
        int all = telling.stream().mapToInt(p -> count(a, b, p)).sum();
        return most >= ENOUGH_IN_ONE || (most >= ENOUGH_IN_ONE - 1 && all >= ENOUGH_IN_ALL) ? telling : List.of();
    }

    /** Whether of the shorter side more than half is shared. */
    private static boolean isDense(Passage p) {
        int shorter = Math.min(p.lastA() - p.firstA(), p.lastB() - p.firstB()) + 1;
        return p.shared() * 2 > shorter;
    }

    static int count(Words a, Words b, Passage passage) {
        int count = 0;
        for (int i = 0; i < passage.shared(); i++) {
            if (says(a, passage.a()[i]) && says(b, passage.b()[i]) && !bothQuoted(a, b, passage, i)) {
                count++;
            }
        }
        return count;
    }

    /** Whether the run alone holds so much wording that it can prove something, with others or without. */
    static boolean canBeProof(Words a, Words b, Run run) {
        int count = 0;
        for (int i = 0; i < run.length(); i++) {
            count += says(a, run.a() + i) && says(b, run.b() + i) ? 1 : 0;
        }
        return run.length() >= LEAST_SHARED && count >= ENOUGH_IN_ONE - 1;
    }

    private static boolean bothQuoted(Words a, Words b, Passage passage, int i) {
        return a.is(passage.a()[i], Words.QUOTED) && b.is(passage.b()[i], Words.QUOTED);
    }

    private static boolean says(Words words, int word) {
        return (words.traits[word] & NO_WORDING) == 0 && !isName(words, word);
    }

    static boolean isName(Words words, int word) {
        return words.is(word, Words.CAPITAL) && !words.is(word, Words.FIRST) && !words.capitalsAreCommon();
    }
}
