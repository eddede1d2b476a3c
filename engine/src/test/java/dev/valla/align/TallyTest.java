package dev.valla.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static List<String> units(String text) {
        return Tally.in(text).stream().map(t -> t.unit() + " " + t.words()).toList();
    }

    @Test
    void countsOfAWholeAreFoundInNounsAndVerbs() {
        assertThat(units("The town has reported 29,056 cases, 119 deaths and about 453 recoveries."))
                .containsExactly("ill 29,056 cases", "dead 119 deaths", "recovered about 453 recoveries");
        assertThat(units("Fewer than 121 people have died, and over 30 were wounded."))
                .containsExactly("dead Fewer than 121 people have died", "hurt over 30 were wounded");
    }

    @Test
    void whatCameInAdditionIsNoCountOfTheWhole() {
        assertThat(units("There were 14 new cases and six further deaths.")).isEmpty();
    }

    @Test
    void aNumberThatEndsInNoughtsMayBeRounded() {
        assertThat(Tally.in("28,000 cases").get(0)).matches(t -> t.least() == 27_500 && t.most() == 28_499);
        assertThat(Tally.in("2.5 million copies").get(0)).matches(t -> t.least() == 2_450_000 && t.most() == 2_549_999);
        assertThat(Tally.in("157 deaths").get(0)).matches(t -> t.least() == 157 && t.most() == 157);
    }

    @Test
    void aBoundIsNoNumber() {
        assertThat(Tally.in("more than 160 deaths").get(0)).matches(t -> t.least() == 161 && t.most() > 1_000_000);
        assertThat(Tally.in("at most 160 deaths").get(0)).matches(t -> t.least() == 0 && t.most() == 160);
    }

    @Test
    void aLifeCountsForNothing() {
        assertThat(Tally.countsFor("The Tornau flood")).isTrue();
        assertThat(Tally.countsFor("Josef Lang")).isFalse();
    }
}
