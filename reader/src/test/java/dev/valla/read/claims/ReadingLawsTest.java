package dev.valla.read.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import dev.valla.claim.Unweighed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every reading, on every text at hand. */
class ReadingLawsTest {
    private static final String OURS = """
            ---
            title: Pavel Orlov was arrested in 1899
            ---
            # Pavel Orlov

            - Born: 3 May 1880, Kazan

            Pavel Orlov (1880 – 5 June 1938) was arrested in 1910.[3] He joined the Labour Party in 1903, and in 1912
            he was exiled to Vologda. [citation needed] His wife Anna died in 1919.
            """;

    private static List<Source> sources() throws IOException {
        int body = OURS.indexOf("# Pavel");
        Source ours = new Source("ours.txt", OURS, body, "", Bibliography.UNSTATED, List.of());
        Stream<Source> real = Shared.texts().stream().flatMap(ReadingLawsTest::real);
        return Stream.concat(Stream.of(ours), real).toList();
    }

    private static Stream<Source> real(Path shared) {
        try (Stream<Path> files = Files.list(shared.resolve("claims-gold"))) {
            return files
                    .filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(ReadingLawsTest::source)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Source source(Path file) {
        try {
            return new Source(
                    file.getFileName().toString(), Files.readString(file), 0, "", Bibliography.UNSTATED, List.of());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** When a document was made says nothing of the year in which a November lay. */
    @Test
    void theFrontMattersDateDatesNothing() {
        String head = "---\ntitle: A memoir\ndate: 1950\n---\n\n";
        String text = head + "Karl Voss was arrested in November.";
        Bibliography u = Bibliography.UNSTATED;
        var english = new Bibliography(
                u.title(),
                u.authors(),
                u.date(),
                Optional.of("en"),
                u.licence(),
                u.kind(),
                u.speaker(),
                u.through(),
                u.subject());
        var source = new Source("memoir.md", text, head.length(), "", english, List.of());
        assertThat(Shared.reader().read(source).claims())
                .extracting(claim -> claim.time().map(time -> time.edtf().text()))
                .contains(Optional.of("XXXX-11"))
                .doesNotContain(Optional.of("1950-11"), Optional.of("1950"));
    }

    @Test
    void everyQuotationIsVerbatimAndNoneQuotesFrontMatter() throws IOException {
        for (Source source : sources()) {
            Reading reading = Shared.reader().read(source);
            assertThat(reading.claims()).as(source.path()).isNotEmpty();
            Stream<Quotation> quoted = Stream.concat(
                    reading.claims().stream().map(Claim::quotation),
                    reading.unweighed().stream().map(Unweighed::passage));
            assertThat(quoted).allSatisfy(q -> {
                assertThat(source.text().substring(q.start(), q.end())).isEqualTo(q.words());
                assertThat(q.start()).isGreaterThanOrEqualTo(source.body());
            });
        }
    }

    @Test
    void nothingIsTakenTwiceFromTheSameWords() {
        String text = "Anton Berg was born in Riga in 1880. His mother was Anna Lind. His first wife was Vera Orlova.";
        assertThat(Shared.reader().read(Shared.source(text)).claims())
                .extracting(c -> List.of(c.type(), c.quotation(), c.participants()))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void whatGaveNoClaimSaysWhomItNames() {
        String text = "Pavel Orlov was arrested in 1910. For Orlov and the Kazan Soviet the matter seemed hopeless.";
        assertThat(Shared.reader().read(Shared.source(text)).unweighed())
                .singleElement()
                .satisfies(u -> {
                    assertThat(u.names()).startsWith("Pavel Orlov");
                    assertThat(u.why()).contains("names Pavel Orlov");
                });
    }

    @Test
    void anActOfNoKnownKindIsListedWithItsWords() {
        String text = "Pavel Orlov was arrested in 1910. In 1911 Pavel Orlov juggled knives in Riga.";
        Reading reading = Shared.reader().read(Shared.source(text));
        assertThat(reading.claims()).extracting(Claim::type).containsExactly(EventType.ARREST);
        assertThat(reading.unweighed()).singleElement().satisfies(u -> {
            assertThat(u.passage().words()).isEqualTo("In 1911 Pavel Orlov juggled knives in Riga");
            assertThat(u.names()).contains("Pavel Orlov");
            assertThat(u.why()).contains("of no kind that is known");
        });
    }

    @Test
    void readingAgainReadsTheSame() throws IOException {
        for (Source source : sources()) {
            assertThat(Shared.reader().read(source)).isEqualTo(Shared.reader().read(source));
        }
    }

    @Test
    void claimsStandInTheOrderOfTheirWords() throws IOException {
        for (Source source : sources()) {
            List<Integer> starts = Shared.reader().read(source).claims().stream()
                    .map(c -> c.quotation().start())
                    .toList();
            assertThat(starts).isSorted();
        }
    }

    @Test
    void citationMarksCoverWhatStandsBeforeThem() {
        String text = OURS.substring(OURS.indexOf("# Pavel"));
        List<String> read = Shared.reader().read(Shared.source(text)).claims().stream()
                .map(c -> c.type().word() + " " + c.citation())
                .toList();
        assertThat(read).contains("arrest CITED", "deportation NEEDED", "joining NEEDED", "death NONE");
    }

    @Test
    void textsInAnotherLanguageGiveNoClaims() {
        String german =
                "Orlow wurde 1910 in Kiew verhaftet und nach Wologda verbannt. Er trat 1903 der Partei bei, wurde 1912"
                        + " wieder freigelassen und lebte danach in Genf, wo er als Setzer arbeitete.";
        assertThat(Shared.reader().read(Shared.source(german)).claims()).isEmpty();
    }
}
