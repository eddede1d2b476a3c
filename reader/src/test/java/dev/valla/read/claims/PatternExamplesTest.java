package dev.valla.read.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.valla.claim.Claim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in the pattern files, read by the real reader. */
class PatternExamplesTest {
    static Stream<Arguments> examples() {
        return PatternBook.english().all().stream()
                .flatMap(pattern -> pattern.examples().stream()
                        .map(example ->
                                Arguments.of(pattern.name(), pattern.type().word(), example)));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("examples")
    void anExampleIsReadAsItSays(String name, String type, Pattern.Example example) {
        List<Claim> claims =
                Shared.reader().read(Shared.source(example.sentence())).claims();
        String read = String.join("\n", claims.stream().map(Told::shown).toList());
        List<String> expected = example.expected().isEmpty() ? List.of(type) : example.expected();
        for (String line : expected) {
            Told told = Told.parse(line);
            assertThat(claims.stream().anyMatch(told::isToldBy))
                    .as("%s%nexpected %s%nread:%n%s", example.sentence(), line, read)
                    .isTrue();
        }
    }

    static Stream<Pattern> patterns() {
        return PatternBook.english().all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void everyPatternReadsAnExampleOfItsOwn(Pattern pattern) {
        String by = "pattern " + pattern.name() + ",";
        List<String> because = pattern.examples().stream()
                .flatMap(example -> Shared.reader().read(Shared.source(example.sentence())).claims().stream())
                .flatMap(claim -> claim.because().stream())
                .toList();
        assertThat(because)
                .as("%s %s %s", pattern.name(), pattern.type().word(), pattern.lemmas())
                .anyMatch(line -> line.contains(by));
    }

    /** A kind of thing that no class of words and no rule knows would stop the reading of a document. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void everyKindThatAPatternAsksForIsKnown(Pattern pattern) {
        Tree word = new Tree(List.of(new Word("thing", "thing", "NN", "", 'O', -1, "root", 0, 5)));
        Kinds kinds = new Kinds(Lexicon.english(), Cast.of(List.of(word), Optional.empty(), ""));
        Stream.of(
                        pattern.needs().stream().flatMap(List::stream),
                        pattern.without().stream(),
                        pattern.slots().stream().flatMap(slot -> slot.relations().stream()))
                .flatMap(ways -> ways)
                .flatMap(way -> way.kind().stream())
                .forEach(kind -> assertThatCode(() -> kinds.is(kind, word, 0))
                        .as("%s: kind %s", pattern.name(), kind)
                        .doesNotThrowAnyException());
    }
}
