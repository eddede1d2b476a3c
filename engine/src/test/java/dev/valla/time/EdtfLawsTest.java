package dev.valla.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds of every EDTF value, tried on generated ones. */
class EdtfLawsTest {
    private static final int VALUES = 1500;

    private static void forAll(BiConsumer<Edtf, Edtf> law) {
        GeneratedEdtf generated = new GeneratedEdtf(new Random(1440));
        for (int i = 0; i < VALUES; i++) {
            Edtf a = generated.value();
            Edtf b = generated.value();
            try {
                law.accept(a, b);
            } catch (AssertionError broken) {
                throw new AssertionError("of %s and %s: %s".formatted(a, b, broken.getMessage()), broken);
            }
        }
    }

    @Test
    void whatIsPrintedReadsBackAsItself() {
        forAll((a, b) -> {
            assertThat(Edtf.parse(a.text())).isEqualTo(a).hasSameHashCodeAs(a).hasToString(a.text());
        });
    }

    @Test
    void spansHoldWhatIsWrittenUnlessAZoneMovesTheDay() {
        forAll((a, b) -> {
            if (a instanceof EdtfTime) return;
            assertThat(a.span().earliestOr(Long.MIN_VALUE))
                    .isLessThanOrEqualTo(a.extent().earliestOr(Long.MAX_VALUE));
            assertThat(a.span().latestOr(Long.MAX_VALUE))
                    .isGreaterThanOrEqualTo(a.extent().latestOr(Long.MIN_VALUE));
        });
    }

    @Test
    void everyTimeEntailsItselfAndIsCompatibleWithItself() {
        forAll((a, b) -> {
            assertThat(a.entails(a)).isTrue();
            assertThat(a.compatible(a)).isTrue();
            assertThat(a.entailsAsState(a)).isTrue();
            assertThat(a.compatibleAsState(a)).isTrue();
        });
    }

    @Test
    void whatEntailsIsCompatible() {
        forAll((a, b) -> {
            if (a.entails(b)) assertThat(a.compatible(b)).isTrue();
            if (a.entailsAsState(b)) assertThat(a.compatibleAsState(b)).isTrue();
        });
    }

    @Test
    void compatibleAndOrderAreTheSameFromBothSides() {
        forAll((a, b) -> {
            assertThat(a.compatible(b)).isEqualTo(b.compatible(a));
            assertThat(a.compatibleAsState(b)).isEqualTo(b.compatibleAsState(a));
            assertThat(a.compare(b)).isEqualTo(b.compare(a).reversed());
        });
    }

    @Test
    void whatIsCertainlyBeforeOrAfterIsNotCompatible() {
        forAll((a, b) -> {
            if (!a.compare(b).possiblySame()) assertThat(a.compatible(b)).isFalse();
        });
    }

    @Test
    void aDayOfBothIsWhatCompatibleMeans() {
        forAll((a, b) -> {
            DaySet x = DaySet.possible(a);
            DaySet y = DaySet.possible(b);
            boolean met = false;
            for (long day = Day.of(1890, 1, 1); day < Day.of(1930, 1, 1) && !met; day++)
                met = x.atOrAfter(day) == day && y.atOrAfter(day) == day;
            if (met) assertThat(DaySet.meet(x, y)).isTrue();
            if (DaySet.within(x, y)) assertThat(everyDayOfIsIn(x, y)).isTrue();
        });
    }

    private static boolean everyDayOfIsIn(DaySet a, DaySet b) {
        for (long day = Day.of(1890, 1, 1); day < Day.of(1930, 1, 1); day++)
            if (a.atOrAfter(day) == day && b.atOrAfter(day) != day) return false;
        return true;
    }

    @Test
    void runsOfDaysHaveNoHoles() {
        forAll((a, b) -> {
            DaySet days = DaySet.possible(a);
            long day = days.atOrAfter(Day.of(1900, 1, 1));
            for (int i = 0; i < 20 && day != DaySet.NEVER && day < Day.of(2100, 1, 1); i++) {
                long end = Math.min(days.runEnd(day), day + 800);
                for (long d = day; d <= end; d++) assertThat(days.atOrAfter(d)).isEqualTo(d);
                day = days.atOrAfter(end + 1);
            }
        });
    }

    @Test
    void whatIsPossibleBetweenTwoDaysIsWhatACountOfDaysFinds() {
        Random random = new Random(1440);
        forAll((a, b) -> {
            long from = Day.of(1900, 1, 1) + random.nextInt(4000);
            long to = from + random.nextInt(3000);
            DaySet days = DaySet.possible(a);
            long first = from;
            while (first <= to && days.atOrAfter(first) != first) first++;
            long last = to;
            while (last >= first && days.atOrAfter(last) != last) last--;
            Optional<Bounds> counted = first > to ? Optional.empty() : Optional.of(Bounds.of(first, last));
            assertThat(a.possibleBetween(from, to)).isEqualTo(counted);
        });
    }
}
