package dev.valla.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Standing;
import dev.valla.claim.Subject;
import dev.valla.weigh.SupportGraph;
import dev.valla.workbench.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as one file, opened from the disk as a reader would. */
class ReportTest {
    private static final Map<Standing.Degree, String> LETTERS = Map.of(
            Standing.Degree.STANDS, "s",
            Standing.Degree.HANGS_BY_ONE, "h",
            Standing.Degree.FALLS, "f",
            Standing.Degree.CANNOT_BE_TOLD, "u");

    private static Optional<Browser> browser = Optional.empty();

    @TempDir
    Path folder;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.chromium().map(Browser::start);
    }

    @AfterAll
    static void closeBrowser() {
        browser.ifPresent(Browser::close);
    }

    private static String html(Inquiry inquiry, boolean whole) {
        return HtmlReport.of(new HtmlReport.About("paper <trail>", "1.0", "2026-11-22", whole), inquiry);
    }

    private Page open(String html, List<String> complaints) throws IOException {
        assumeTrue(browser.isPresent(), Browser.HOW_TO_GET_IT);
        Page page = browser.orElseThrow().page();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        Path file = Files.writeString(folder.resolve("report.html"), html);
        page.navigate(file.toUri().toString());
        return page;
    }

    @Test
    void itsSwitchesWeighAsTheEngineDoes() throws IOException {
        var complaints = new ArrayList<String>();
        for (int dossier = 0; dossier < 10; dossier++) {
            Inquiry inquiry = new Testimony(dossier).inquiry();
            List<List<Subject>> readings = readings(inquiry, new Random(dossier), 100);
            try (Page page = open(html(inquiry, true), complaints)) {
                Object shown = page.evaluate(
                        "all => valla.readings(all)",
                        readings.stream()
                                .map(off -> off.stream().map(Subject::written).toList())
                                .toList());
                assertThat(shown)
                        .isEqualTo(readings.stream()
                                .map(off -> degrees(inquiry.inReading(off)))
                                .toList());
            }
        }
        assertThat(complaints).isEmpty();
    }

    /** Sets of sources and witnesses, from nobody to nearly all. */
    private static List<List<Subject>> readings(Inquiry inquiry, Random lot, int howMany) {
        SupportGraph graph = inquiry.weighing().graph();
        return IntStream.range(0, howMany)
                .mapToObj(reading -> IntStream.range(0, graph.members())
                        .filter(graph::canCut)
                        .filter(member -> lot.nextInt(howMany) < reading)
                        .mapToObj(graph::memberKey)
                        .map(key -> inquiry.named(key).getFirst())
                        .toList())
                .toList();
    }

    private static String degrees(Inquiry reading) {
        SupportGraph graph = reading.weighing().graph();
        return IntStream.range(0, graph.findings())
                .mapToObj(finding -> LETTERS.get(reading.degree(graph.findingKey(finding))))
                .collect(Collectors.joining());
    }

    @Test
    void aSwitchIsShownOnTheFindingsAndTakenBack() throws IOException {
        Inquiry inquiry = new Testimony(3).inquiry();
        try (Page page = open(html(inquiry, true), new ArrayList<>())) {
            Object asMade = page.evaluate(SHOWN);
            page.locator("#switches input").first().uncheck();
            assertThat(page.locator("#said").textContent()).doesNotContain("as the report was made");
            assertThat(page.locator(".changed").count()).isPositive();
            assertThat(page.evaluate(SHOWN)).isNotEqualTo(asMade);
            page.locator("#switches input").first().check();
            assertThat(page.evaluate(SHOWN)).isEqualTo(asMade);
            assertThat(page.locator(".changed").count()).isZero();
        }
    }

    private static final String SHOWN =
            "() => [...document.querySelectorAll('[data-n], .live')].map(place => place.className + place.textContent)";

    @Test
    void withoutScriptsItIsThePrintedReport() {
        Inquiry inquiry = new Testimony(3).inquiry();
        String text = org.jsoup.Jsoup.parse(html(inquiry, false)).body().text();
        inquiry.findings().forEach(finding -> assertThat(text).contains(finding.told()));
        inquiry.conflicts()
                .forEach(now -> assertThat(text).contains(now.conflict().reason()));
        inquiry.material()
                .claims()
                .forEach(claim -> assertThat(text).contains(claim.quotation().words()));
    }

    @Test
    void theSourcesWordsAreInItOnlyWhereTheyAreWanted() {
        Inquiry inquiry = new Testimony(3).inquiry();
        var whole = org.jsoup.Jsoup.parse(html(inquiry, true));
        assertThat(whole.select("#texts .text").eachText()).hasSize(5);
        inquiry.material()
                .sources()
                .forEach(source -> assertThat(
                                whole.select("#texts .text").stream().map(t -> t.wholeText()))
                        .contains(source.text()));
        assertThat(org.jsoup.Jsoup.parse(html(inquiry, false)).select("#texts")).isEmpty();
    }

    @Test
    void aSourceThatContainsMarkupIsText() {
        var report = org.jsoup.Jsoup.parse(html(new Testimony(3).inquiry(), true));
        assertThat(report.select("b").eachText()).doesNotContain("on");
        assertThat(report.select("script")).hasSize(2);
        assertThat(report.title()).isEqualTo("paper <trail> · Valla");
    }

    @Test
    void axeFindsNothingSerious() throws IOException {
        try (Page page = open(
                html(new Testimony(3).inquiry(), true).replaceFirst("<meta http-equiv[^>]*>", ""), new ArrayList<>())) {
            assertThat(Axe.serious(page)).isEmpty();
        }
    }
}
