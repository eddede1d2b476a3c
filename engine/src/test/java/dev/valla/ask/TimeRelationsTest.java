package dev.valla.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import dev.valla.conflict.Relation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRelationsTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "arrest | Kovar, then aged 38, was arrested | 38",
                "arrest | Kovar was arrested aged 38 in Brno | 38",
                "death | Kovar died at the age of fifty-one. | 51",
                "death | Kovar died at age 51, in Vienna | 51",
                "arrest | Kovar was arrested aged about 38 | -",
                "arrest | Kovar was arrested aged 38–40 | -",
                "illness | Kovar was ill at the age of 38 | -",
                "death | Kovar died with his son, aged 12 | -",
                "arrest | Kovar was arrested on 3 May | -",
                "death | Kovar died aged 18 months | -",
                "arrest | Kovar was arrested when he was 38 | 38"
            })
    void readsAnAgeWhereItIsSure(String type, String words, Integer years) {
        List<Relation> found = relations(new Sample().source("a.md", words).claim(type, "Jan Kovar", words, ""));
        assertThat(found)
                .extracting(r -> ((Relation.Aged) r).years())
                .isEqualTo(years == null ? List.of() : List.of(years));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Lamp Society | The Lamp Society was dissolved in 1930 | true",
                "Lamp Society | The Lamp Society was finally disbanded | true",
                "Lamp Society | The Lamp Society ceased to exist in 1930 | true",
                "Lamp Society | The Lamp Society was banned in 1930 | false",
                "Lamp Society | The Lamp Society was nearly dissolved in 1930 | false",
                "Second Duma | The Second Duma was dissolved in 1907 | false",
                "Town Council | The Town Council was dissolved in 1907 | false"
            })
    void readsTheEndOfABodyThatIsNotFormedAgain(String body, String words, boolean ended) {
        List<Relation> found = relations(new Sample().source("a.md", words).claim("event", body, words, ""));
        assertThat(found.stream().anyMatch(r -> r instanceof Relation.Dissolved))
                .isEqualTo(ended);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "office | was chairman for three years | 911 | 1281",
                "imprisonment | was held for a week | 3 | 10",
                "service | served two years in the army | 546 | 915",
                "service | served over two years in the army | 546 | 9223372036854775807",
                "office | was chairman for about three years | - | -",
                "office | was chairman for three and a half years | - | -",
                "office | was chairman for two years and three months | - | -",
                "sentence | was sentenced for two years | - | -"
            })
    void readsALengthWhereItIsSure(String type, String words, Long least, Long most) {
        List<Relation> found = relations(new Sample().source("a.md", words).claim(type, "Jan Kovar", words, ""));
        assertThat(found)
                .extracting(r -> ((Relation.Lasted) r).least(), r -> ((Relation.Lasted) r).most())
                .isEqualTo(least == null ? List.of() : List.of(org.assertj.core.groups.Tuple.tuple(least, most)));
    }

    @ParameterizedTest(name = "{0}{1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "three days after |he was arrested|, |he was tried|3|3",
                "the day after |he was arrested|, |he was tried|1|1",
                "on the day of |his arrest|, |he was tried|0|0",
                "before |his arrest|, |he was tried|-9223372036854775808|0",
                "more than three days after |his arrest|, |he was tried|0|9223372036854775807",
                "until after |his arrest|, |he was tried|-|-",
                "after |his arrest|, when others |he was tried|-|-"
            })
    void readsAnOrderWhereItIsSure(String before, String first, String between, String then, Long least, Long most) {
        String text = "So " + before + first + between + then + ".";
        List<Relation> found = relations(new Sample()
                .source("a.md", text)
                .claim("arrest", "Jan Kovar", first, "")
                .claim("trial", "Jan Kovar", then, ""));
        assertThat(found)
                .extracting(r -> ((Relation.After) r).least(), r -> ((Relation.After) r).most())
                .isEqualTo(least == null ? List.of() : List.of(org.assertj.core.groups.Tuple.tuple(least, most)));
    }

    private static List<Relation> relations(Sample sample) {
        Material material = sample.ask().material();
        Names asWritten = new Names() {
            @Override
            public String canonical(String source, String name) {
                return name;
            }

            @Override
            public String canonical(String name) {
                return name;
            }
        };
        Stream<Claim> claims = material.claims().stream();
        Function<Source, String> path = Source::path;
        return TimeRelations.of(new ById<>(material.sources(), path), asWritten, claims, Optional.empty())
                .all();
    }
}
