package dev.valla.read.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.read.parse.CacheFolder;
import dev.valla.read.parse.EnglishParser;
import dev.valla.read.parse.Parser;
import dev.valla.read.parse.Progress;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static Parser parser;

    @BeforeAll
    static void open() throws IOException {
        parser = EnglishParser.open(CacheFolder.ofUser(), Progress.untold());
    }

    @Test
    void aSurnameAloneIsThePersonWhoseNameItEnds() {
        assertThat(names("Nina Orlova was born in Perm. Orlova studied chemistry."))
                .containsEntry("Orlova", "Nina Orlova");
        assertThat(why("Nina Orlova was born in Perm. Orlova studied chemistry.", "Orlova"))
                .contains(Link.Why.LAST_NAME);
    }

    @Test
    void theFormThatStandsMostOftenIsTheUsualOne() {
        var text = "Nina Orlova was a chemist. Nina Pavlovna Orlova was born in Perm. In 1903 Nina Orlova married.";
        assertThat(names(text)).containsEntry("Nina Pavlovna Orlova", "Nina Orlova");
    }

    @Test
    void initialsAndTitlesAreTheSamePerson() {
        var text = "Mikhail Orlov commanded a division. General Orlov refused. The file of M. Orlov is lost."
                + " Mikhail Orlov died in 1920.";
        assertThat(names(text))
                .containsEntry("General Orlov", "Mikhail Orlov")
                .containsEntry("M. Orlov", "Mikhail Orlov");
    }

    @Test
    void ofTwoWhoBearANameNeitherIsGuessed() {
        var text = "Mikhail Orlov and Pavel Orlov were brothers. Orlov refused to help.";
        assertThat(names(text)).containsEntry("Orlov", "Orlov");
    }

    @Test
    void anOfficeBeforeASurnameIsNoGivenName() {
        var text = "Béla Kun returned in 1918. In 1919 Foreign Minister Kun wrote to Moscow. Kun fled in 1919.";
        assertThat(names(text))
                .containsEntry("Foreign Minister Kun", "Béla Kun")
                .containsEntry("Kun", "Béla Kun");
    }

    @Test
    void aCaseIsNoPerson() {
        var text = "The file of State v. Hale is lost. Dennis Hale was convicted. Hale appealed.";
        assertThat(names(text)).containsEntry("Hale", "Dennis Hale");
    }

    @Test
    void fatherAndSonWithNumbersStayTwo() {
        var text = "Nicholas I crushed the revolt. Nicholas II abdicated in 1917.";
        assertThat(names(text)).containsEntry("Nicholas I", "Nicholas I").containsEntry("Nicholas II", "Nicholas II");
    }

    @Test
    void aSlipKeepsItsWordsAndGetsTheName() {
        var text = "The Poltiburo sent two senior members to Tashkent.";
        assertThat(names(text)).containsEntry("Poltiburo", "Politburo");
    }

    @Test
    void aFeminineSurnameIsNoSlip() {
        var text = "Pavel Orlov was a clerk. Orlov was arrested. Orlov was tried. His wife Vera Orlova died in 1930.";
        assertThat(names(text)).containsEntry("Vera Orlova", "Vera Orlova");
    }

    @Test
    void anAbbreviationStandsForTheNameBesideIt() {
        var text = "He joined the Russian Social Democratic Labour Party (RSDLP). In 1907 the RSDLP met in London.";
        assertThat(names(text)).containsEntry("RSDLP", "Russian Social Democratic Labour Party");
    }

    @Test
    void aLinkCanBeSwitchedOff() {
        var names = Names.of(parser.parse("Nina Orlova was born in Perm. Orlova studied chemistry."));
        var orlova = names.mentions().stream()
                .filter(m -> m.said().equals("Orlova"))
                .findFirst()
                .orElseThrow();
        assertThat(orlova.alone().name()).isEqualTo("Orlova");
    }

    @Test
    void mentionsStandInTheTextAndDoNotOverlap() {
        var text =
                "The Bishop of Perm met Dr. Weiss at the University of Tomsk, in Perm and in \"The Silver Birches\".";
        int end = 0;
        for (var mention : Names.of(parser.parse(text)).mentions()) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.said());
            end = mention.end();
        }
    }

    @Test
    void aWordKnowsTheMentionItIsPartOf() {
        var sentences = parser.parse("In 1903 Nina Orlova left.");
        var names = Names.of(sentences);
        var byWord = sentences.getFirst().tokens().stream()
                .map(t -> names.at(t).map(Mention::name).orElse("-"))
                .toList();
        assertThat(byWord).containsExactly("-", "-", "Nina Orlova", "Nina Orlova", "-", "-");
    }

    @Test
    void aTextWithoutNamesHasNone() {
        assertThat(Names.of(parser.parse("it rained. nobody came, and the dog slept."))
                        .mentions())
                .isEmpty();
        assertThat(Names.of(List.of()).mentions()).isEmpty();
    }

    private static Map<String, String> names(String text) {
        var names = new HashMap<String, String>();
        Names.of(parser.parse(text)).mentions().forEach(m -> names.put(m.said(), m.name()));
        return names;
    }

    private static Optional<Link.Why> why(String text, String said) {
        return Names.of(parser.parse(text)).mentions().stream()
                .filter(m -> m.said().equals(said))
                .flatMap(m -> m.link().stream())
                .map(Link::why)
                .findFirst();
    }
}
