package dev.valla.read.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void whatWasPutIsFoundAndNothingElse() {
        var random = new Random(7);
        var builder = new TableBuilder(1000);
        for (int i = 0; i < 1000; i++) builder.put(Fingerprint.of("word " + i), i);
        var table = new Table(builder.bytes());
        for (int i = 0; i < 1000; i++)
            assertThat(table.find(Fingerprint.of("word " + i))).isEqualTo(i);
        for (int i = 0; i < 1000; i++) {
            assertThat(table.find(Fingerprint.of("other " + random.nextInt()))).isEqualTo(Table.ABSENT);
        }
    }

    @Test
    void twoStringsOfOneFingerprintAreRefused() {
        var builder = new TableBuilder(2);
        builder.put(42, 1);
        assertThatThrownBy(() -> builder.put(42, 2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameWordIsAnotherFeatureInAnotherType() {
        assertThat(Fingerprint.finish(Fingerprint.add(Fingerprint.begin(1), "a")))
                .isNotEqualTo(Fingerprint.finish(Fingerprint.add(Fingerprint.begin(2), "a")));
    }
}
