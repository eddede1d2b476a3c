package dev.valla.bench.across;

import dev.valla.lineage.Reuse.Shared;
import dev.valla.lineage.Reuse.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The method of passim (Smith, Cordell, Dillon, Stramp, Wilkerson 2014), simply and in memory, for comparison: an index of all runs
 * of five words, those in too many texts left out, pairs of texts with enough runs in common, and a local alignment (Smith and
 * Waterman 1981) of the two around them.
 */
final class Passim {
    private static final int RUN = 5;
    private static final int MOST_TEXTS = 100;
    private static final int MARGIN = 50;

    private Passim() {}

    /** @param leastRuns so many runs must two texts have in common; passim's own default is 5 */
    static void find(Texts texts, int leastRuns, int leastWords, Consumer<Shared> found) {
        int[][] words = new int[texts.count()][];
        Map<Long, List<long[]>> index = new HashMap<>();
        for (int text = 0; text < texts.count(); text++) {
            words[text] = Arrays.stream(
                            texts.text(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                    .filter(w -> !w.isEmpty())
                    .mapToInt(String::hashCode)
                    .toArray();
            for (int i = 0; i + RUN <= words[text].length; i++) {
                long run = 0;
                for (int k = 0; k < RUN; k++) {
                    run = run * 0x9E3779B97F4A7C15L + words[text][i + k];
                }
                index.computeIfAbsent(run, r -> new ArrayList<>(1)).add(new long[] {text, i});
            }
        }
        Map<Long, List<int[]>> pairs = new HashMap<>();
        for (List<long[]> places : index.values()) {
            if (places.size() > 1 && places.size() <= MOST_TEXTS) {
                for (int i = 0; i < places.size(); i++) {
                    for (int j = i + 1; j < places.size(); j++) {
                        long[] a = places.get(i);
                        long[] b = places.get(j);
                        if (a[0] != b[0]) {
                            pairs.computeIfAbsent(a[0] << 32 | b[0], p -> new ArrayList<>(1))
                                    .add(new int[] {(int) a[1], (int) b[1]});
                        }
                    }
                }
            }
        }
        pairs.forEach((pair, runs) -> {
            if (runs.size() >= leastRuns) {
                int a = (int) (pair >>> 32);
                int b = (int) (long) pair;
                align(a, words[a], b, words[b], runs, leastWords, found);
            }
        });
    }

    private static void align(
            int a, int[] wordsA, int b, int[] wordsB, List<int[]> runs, int leastWords, Consumer<Shared> found) {
        int fromA = Math.max(0, runs.stream().mapToInt(r -> r[0]).min().orElseThrow() - MARGIN);
        int fromB = Math.max(0, runs.stream().mapToInt(r -> r[1]).min().orElseThrow() - MARGIN);
        int toA =
                Math.min(wordsA.length, runs.stream().mapToInt(r -> r[0]).max().orElseThrow() + MARGIN);
        int toB =
                Math.min(wordsB.length, runs.stream().mapToInt(r -> r[1]).max().orElseThrow() + MARGIN);
        int[][] score = new int[toA - fromA + 1][toB - fromB + 1];
        int best = 0;
        int bestA = 0;
        int bestB = 0;
        for (int i = 1; i < score.length; i++) {
            for (int j = 1; j < score[i].length; j++) {
                boolean agree = wordsA[fromA + i - 1] == wordsB[fromB + j - 1];
                int diagonal = score[i - 1][j - 1] + (agree ? 2 : -1);
                score[i][j] = Math.max(0, Math.max(diagonal, Math.max(score[i - 1][j], score[i][j - 1]) - 1));
                if (score[i][j] > best) {
                    best = score[i][j];
                    bestA = i;
                    bestB = j;
                }
            }
        }
        if (best >= 2 * leastWords - 2) {
            found.accept(new Shared(a, fromA + bestA, fromA + bestA, b, fromB + bestB, fromB + bestB, best / 2));
        }
    }
}
