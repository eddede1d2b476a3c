package dev.valla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsAsTheStringItselfDoes() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(200, 0, 4).forEach(kind -> text.append(kind == 0 ? "𝔄" : kind == 1 ? "é" : "x"));
            CodePoints points = new CodePoints(List.of(Handmade.source("a", text.toString())));
            for (int at = 0; at <= text.length(); at++) {
                if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
                    assertThat(points.before("a", at)).isEqualTo(text.codePointCount(0, at));
                }
            }
        }
    }
}
