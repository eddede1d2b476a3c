package dev.valla.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseTest {
    @TempDir
    Path folder;

    @Test
    void everyCopyOfTwelveWordsWithOneOfThemChangedIsFoundWhereItStands() {
        Random random = new Random(11);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(words(random, 300));
        }
        List<String> passages = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String[] exemplar = texts.get(i).split(" ", -1);
            int from = random.nextInt(exemplar.length - 12);
            exemplar[from + random.nextInt(12)] = "changed";
            String passage = String.join(" ", List.of(exemplar).subList(from, from + 12));
            passages.add(passage);
            String receiver = texts.get(199 - i);
            int at = receiver.indexOf(' ', random.nextInt(receiver.length() / 2));
            texts.set(199 - i, receiver.substring(0, at) + " " + passage + receiver.substring(at));
        }

        List<Reuse.Shared> found = find(texts);

        for (int i = 0; i < 100; i++) {
            int exemplar = i;
            String passage = passages.get(i);
            int start = texts.get(199 - i).indexOf(passage);
            assertThat(found).anySatisfy(s -> {
                assertThat(s.a()).isEqualTo(exemplar);
                assertThat(s.b()).isEqualTo(199 - exemplar);
                assertThat(s.startB()).isLessThan(start + passage.length());
                assertThat(s.endB()).isGreaterThan(start);
                assertThat(s.words()).isGreaterThanOrEqualTo(9);
            });
        }
        assertThat(found).hasSizeLessThan(105);
    }

    @Test
    void caseSignsAndAccentsAreNoDifferenceAndAFormulaIsNone() {
        String said = "The wall fell on the night of the ninth, and nobody whom I knew had thought it would.";
        String copied = "the WALL fell – on the night of the ninth — and nobody whom I knew had thóught it would";

        assertThat(find(List.of(said, "Nothing of the kind is told here by anybody at all today.", copied)))
                .singleElement()
                .satisfies(s -> assertThat(said.substring(s.startA(), s.endA()))
                        .startsWith("The wall")
                        .endsWith("would"));

        List<String> many = new ArrayList<>();
        for (int i = 0; i < Reuse.MOST_TEXTS + 1; i++) {
            many.add(said);
        }
        assertThat(find(many)).isEmpty();
    }

    private List<Reuse.Shared> find(List<String> texts) {
        List<Reuse.Shared> found = new ArrayList<>();
        Reuse.find(
                new Reuse.Texts() {
                    @Override
                    public int count() {
                        return texts.size();
                    }

                    @Override
                    public String text(int number) {
                        return texts.get(number);
                    }
                },
                folder,
                9,
                found::add);
        assertThat(folder).isEmptyDirectory();
        return found;
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder("begins");
        for (int i = 0; i < count; i++) {
            words.append(" w").append(random.nextInt(5000));
        }
        return words.toString();
    }
}
