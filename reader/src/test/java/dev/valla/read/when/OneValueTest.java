package dev.valla.read.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No two rules give different values for one span. */
class OneValueTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "ru"})
    void noTwoRulesDisagree(String code) {
        Language language = Language.of(code);
        List<Language> single = language.rules().stream()
                .filter(rule -> rule.op() != Op.NOTHING)
                .map(rule -> alone(language, rule))
                .toList();
        for (String words : spans(language)) {
            Map<String, Integer> values = new LinkedHashMap<>();
            for (Language rule : single) {
                value(rule, words)
                        .ifPresent(v -> values.put(v, rule.rules().getFirst().id()));
            }
            assertThat(values)
                    .as("%s, by the rules in these lines: %s", words, values)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static List<String> spans(Language language) {
        List<String> spans = new ArrayList<>();
        language.rules().forEach(rule -> rule.examples().forEach(e -> spans.add(e.words())));
        Print.Date date = new Print.Date(1918, 6, 5);
        Print.forms(language.code()).forEach(form -> spans.add(form.text().apply(date)));
        return spans;
    }

    private static Language alone(Language language, Rule rule) {
        return new Language(
                language.code(),
                language.lexicon(),
                language.numbers(),
                List.of(rule),
                List.of(),
                Automaton.of(List.of(rule), language.lexicon(), language.numbers()),
                language.bounds(),
                language.capitalsName(),
                language.named());
    }

    /** What this rule by itself makes of exactly these words, told after 15 March 1900. */
    private static Optional<String> value(Language rule, String words) {
        Tokens tokens = new Tokens(rule.lexicon());
        tokens.read(words.toCharArray(), words.length());
        rule.numbers().join(tokens);
        Narration narration = new Narration();
        Stamp told = Stamp.ofDay(OptionalInt.of(1900), OptionalInt.of(3), 15);
        narration.tell(new Narration.Pin(told, 0, 0, "15 March 1900", 0, false), false);
        return new Scanner(rule, tokens)
                .items().stream()
                        .filter(item -> item.first() == 0 && item.last() == tokens.count - 1)
                        .map(item -> new Resolver(narration, rule.named())
                                .understand(item)
                                .timex()
                                .value()
                                .orElse("-"))
                        .findFirst();
    }
}
