package dev.valla.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import dev.valla.lineage.CopyLink.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final String CHRONICLE = """
        The duke rode out before the harvest was gathered, and the villages along the river emptied at the news. He was seen
        last at the ferry on 23 June 1214, where he quarrelled with the ferryman about the toll and threw his purse into the
        water rather than pay it.
        """;

    private static final String COPY = """
        Of that summer little is told. The duke rode out before the harvest was brought in, and the villages along the river
        emptied at the news. He was seen last at the ferry on 24 June 1214, where he quarrelled with the ferryman about the
        toll. What became of his horse nobody knows, though a smith in the next valley boasted of it.
        """;

    private static final String ANOTHER = """
        A letter of the abbot mentions that Henry had gone by St John's day of 1214. The abbot blames the toll, and says
        that the purse was found by children.
        """;

    @Test
    void aCopyIsFoundWithTheWordsThatProveIt() {
        List<CopyLink> links = Lineage.of(List.of(source("a.txt", CHRONICLE), source("b.txt", COPY)))
                .links();

        assertThat(links).hasSize(1);
        assertThat(links.get(0).relation()).isEqualTo(Relation.RELATED);
        assertThat(links.get(0).evidence()).allSatisfy(p -> {
            assertThat(CHRONICLE.substring(p.aStart(), p.aEnd())).isEqualTo(p.words());
            assertThat(COPY.substring(p.bStart(), p.bEnd()))
                    .startsWithIgnoringCase("the duke")
                    .endsWith("toll");
        });
    }

    @Test
    void theSameLifeToldInOtherWordsIsNoCopy() {
        assertThat(Lineage.of(List.of(source("a.txt", CHRONICLE), source("c.txt", ANOTHER)))
                        .links())
                .isEmpty();
    }

    @Test
    void theOrderOfSourcesDoesNotMatter() {
        List<Source> sources =
                new ArrayList<>(List.of(source("a.txt", CHRONICLE), source("b.txt", COPY), source("c.txt", ANOTHER)));
        List<CopyLink> links = Lineage.of(sources).links();
        Collections.reverse(sources);

        assertThat(Lineage.of(sources).links()).isEqualTo(links);
    }

    @Test
    void whatTwoQuoteFromAThirdIsNoCopyOfOneAnother() {
        String oath =
                "“I shall neither ride nor rest until the toll of this ferry is lifted from the poor of the valley”";
        Source a = source("a.txt", "The duke swore before the altar: " + oath + ". Nobody believed him.");
        Source b = source("b.txt", "Much later his grandson repeated it to the king: " + oath + ", and wept.");

        assertThat(Lineage.of(List.of(a, b)).links()).isEmpty();
    }

    @Test
    void theLaterDocumentHasItFromTheEarlier() {
        CopyLink link = Lineage.of(List.of(dated("a.txt", CHRONICLE, "1220"), dated("b.txt", COPY, "1301-05")))
                .links()
                .get(0);

        assertThat(link.relation()).isEqualTo(Relation.COPIED_BY);
        assertThat(link.reason()).contains("1301-05").contains("1220");
    }

    @Test
    void copiedWordsLeadToTheirExemplarAndChangedOnesDoNot() {
        Source copy = dated("b.txt", COPY, "1301");
        Lineage lineage = Lineage.of(List.of(dated("a.txt", CHRONICLE, "1220"), copy));
        Origin.Exemplar exemplar = lineage.exemplarOf(quoted(copy, "He was seen last at the ferry on 24 June 1214"))
                .orElseThrow();

        assertThat(exemplar.source()).isEqualTo("a.txt");
        assertThat(exemplar.has("June 1214")).isTrue();
        assertThat(exemplar.has("24 June 1214")).isFalse();
        assertThat(lineage.originOf(quoted(copy, "a smith in the next valley boasted of it")))
                .isEqualTo(new Origin.Own());
    }

    @Test
    void withoutADirectionBothShareOneUnseenSource() {
        Source a = source("a.txt", CHRONICLE);
        Source b = source("b.txt", COPY);
        Lineage lineage = Lineage.of(List.of(a, b));
        String words = "the villages along the river";

        assertThat(lineage.originOf(quoted(a, words))).isEqualTo(lineage.originOf(quoted(b, words)));
        assertThat(lineage.originOf(quoted(a, words))).isInstanceOf(Origin.CommonSource.class);
        assertThat(lineage.without(Set.of(lineage.links().get(0).id())).originOf(quoted(a, words)))
                .isEqualTo(new Origin.Own());
    }

    @Test
    void aCopyOfACopyIsToldOnce() {
        Source chronicle = dated("a.txt", CHRONICLE, "1300");
        Source copy = dated("b.txt", CHRONICLE + "The copyist adds that the toll was too high.", "1400");
        Source shorter = dated("c.txt", CHRONICLE.substring(0, CHRONICLE.indexOf(", where")) + ".", "1500");
        Lineage lineage = Lineage.of(List.of(chronicle, copy, shorter));

        assertThat(lineage.links().stream().map(CopyLink::told))
                .containsExactlyInAnyOrder("b.txt mirrors a.txt", "c.txt takes over passages of a.txt");
        String overruled = lineage.links().stream()
                .filter(l -> l.told().startsWith("c.txt"))
                .map(CopyLink::id)
                .findFirst()
                .orElseThrow();
        assertThat(lineage.without(Set.of(overruled)).links().stream().map(CopyLink::told))
                .containsExactlyInAnyOrder("b.txt mirrors a.txt", "c.txt abridges b.txt");
    }

    @Test
    void whatTheCopyistAddedLeadsThroughTheCopy() {
        Source chronicle = dated("a.txt", CHRONICLE, "1300");
        String added = "The copyist adds that the toll of Elbing had been raised in 1213 by a greedy abbot.";
        Source copy = dated("b.txt", CHRONICLE + added, "1400");
        Source third = dated("c.txt", CHRONICLE + added, "1500");
        Lineage lineage = Lineage.of(List.of(chronicle, copy, third));

        assertThat(lineage.links().stream().map(CopyLink::told))
                .containsExactlyInAnyOrder("b.txt mirrors a.txt", "c.txt mirrors b.txt");
        assertThat(lineage.originOf(quoted(third, "at the ferry on 23 June 1214")))
                .isInstanceOfSatisfying(
                        Origin.Exemplar.class, o -> assertThat(o.source()).isEqualTo("a.txt"));
        assertThat(lineage.originOf(quoted(third, "had been raised in 1213")))
                .isInstanceOfSatisfying(
                        Origin.Exemplar.class, o -> assertThat(o.source()).isEqualTo("b.txt"));
    }

    @Test
    void twoThatCiteOneProtocolMeetInItThoughItIsNotAtHand() {
        Source a = source("a.txt", """
            He was shot on 27 July 1942.[2] His wife lived on.

            References
            1. Some Other Book, 1999
            2. Protocol of the Special Collegium, 16 July 1942, p. 3
            """);
        Source b = source(
                "b.txt",
                "The end came in Saratov.[1]\n\nNotes\n[1] Protocol of the Special Collegium, 16 July 1942, p. 7.\n");
        Source c = source("c.txt", "According to the diary of the warden, he was shot at dawn. Nobody wept.");
        Lineage lineage = Lineage.of(List.of(a, b, c));

        List<String> cited = lineage.citedFor(quoted(a, "He was shot on 27 July 1942"));
        assertThat(cited).hasSize(1);
        assertThat(lineage.citedFor(quoted(b, "The end came in Saratov"))).isEqualTo(cited);
        assertThat(lineage.citedFor(quoted(a, "His wife lived on"))).isEmpty();
        assertThat(lineage.citedFor(quoted(c, "he was shot at dawn"))).containsExactly("the diary of the warden");
        assertThat(lineage.links()).allSatisfy(l -> assertThat(l.kind()).contains(CopyLink.Kind.CITES));
    }

    @Test
    void theFormulaOfACourtIsNoCopyAndANoticeWithItsDayIs() {
        List<Source> verdicts = new ArrayList<>();
        List<Source> papers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String own = "Case number %d%d concerned %s."
                    .formatted(i, i, List.of("a cow", "bread", "tea", "a boat").get(i % 4));
            verdicts.add(source(
                    "v" + i,
                    own
                            + " The accused was sentenced to capital punishment with confiscation of all"
                            + " personal property."));
            papers.add(source(
                    "p" + i,
                    own + " On 3 May 1921 the accused was seen escaping through the broken window of the bakery."));
        }

        assertThat(Lineage.of(verdicts).links()).isEmpty();
        assertThat(Lineage.of(papers).links()).hasSize(28);
    }

    @Test
    void aTranslationIsSeenByItsFactsInTheirOrder() {
        Source russian = source(
                "ru.txt",
                "Биография\n\n"
                        + "Родился в Казани в семье архитектора Петрова. В 1905 участник демократических кружков. В 1908"
                        + " вступил в партию большевиков. В 1910 эмигрировал в Цюрих, секретарь комитета. В мае 1912 был в"
                        + " Вильно у Зиновьева. В январе 1916 выслан за пропаганду, и это было после революции.");
        Source german = source(
                "de.txt",
                "Leben\n\n"
                        + "Geboren in Kasan in der Familie des Architekten Petrow . 1905 war er Mitglied demokratischer"
                        + " Zirkel . 1908 trat er der Partei der Bolschewiki bei . 1910 emigrierte er nach Zürich ,"
                        + " Sekretär des Komitees . Im Mai 1912 war er in Vilna bei Sinowjew . Im Januar 1916 wurde er"
                        + " wegen Propaganda ausgewiesen .");
        Lineage lineage = Lineage.of(List.of(russian, german));
        CopyLink link = lineage.links().get(0);

        assertThat(link.relation()).isEqualTo(Relation.COPIES);
        assertThat(link.kind()).contains(CopyLink.Kind.TRANSLATES);
        Origin.Exemplar exemplar = lineage.exemplarOf(quoted(german, "Im Mai 1912 war er in Vilna bei Sinowjew"))
                .orElseThrow();
        assertThat(exemplar.source()).isEqualTo("ru.txt");
        assertThat(exemplar.has("Mai 1912")).isTrue();
        assertThat(exemplar.has("Juni 1912")).isFalse();
    }

    @Test
    void sourcesThatComeLaterChangeNothingInTheLinksThatWereThere() {
        LineageIndex index = new LineageIndex();
        index.add(source("b.txt", COPY));
        index.add(source("a.txt", CHRONICLE));
        List<CopyLink> before = index.lineage().links();
        index.add(source("c.txt", ANOTHER));

        assertThat(index.lineage().links()).isEqualTo(before);
    }

    /** Counted work: with a thousand sources at hand, one more is compared with those that it shares words with and no others. */
    @Test
    void oneMoreSourceIsComparedOnlyWithThoseItSharesWordsWith() {
        Random random = new Random(5);
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            sources.add(source(
                    "s%04d".formatted(i),
                    told(random, 60) + (i % 4 == 0 ? " He was born in the city. " : " ") + told(random, 60)));
        }
        LineageIndex index = new LineageIndex();
        sources.forEach(index::add);
        int before = index.compared();
        StringBuilder more = new StringBuilder("Of that summer little is told. He was born in the city. ");
        for (int of : new int[] {3, 500, 998}) {
            String text = sources.get(of).text();
            more.append(text, 0, text.indexOf('.')).append(". ").append(told(random, 40));
        }
        Source last = source("t", more.toString());
        index.add(last);
        sources.add(last);
        Collections.shuffle(sources, random);

        assertThat(before).isLessThan(10);
        assertThat(index.compared() - before).isEqualTo(3);
        assertThat(index.lineage().links())
                .hasSize(3)
                .isEqualTo(Lineage.of(sources).links());
    }

    private static String told(Random random, int count) {
        StringBuilder words = new StringBuilder("Then");
        for (int i = 0; i < count; i++) {
            words.append(' ');
            for (int k = 0; k < 3; k++) {
                words.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
            }
        }
        return words.append('.').toString();
    }

    private static Quotation quoted(Source source, String words) {
        int start = source.text().indexOf(words);
        return Quotation.of(source, start, start + words.length());
    }

    static Source source(String path, String text) {
        return new Source(path, text, 0, "", Bibliography.UNSTATED, List.of());
    }

    private static Source dated(String path, String text, String date) {
        Bibliography about = new Bibliography(
                Optional.empty(),
                List.of(),
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        return new Source(path, text, 0, "", about, List.of());
    }
}
