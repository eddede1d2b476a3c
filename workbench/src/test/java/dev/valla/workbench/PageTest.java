package dev.valla.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser, over a real dossier. */
class PageTest extends OnThePage {
    private static final String WORDS_AND_PLACES = """
            () => {
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              const places = [];
              for (let node; (node = walker.nextNode()); ) {
                if (node.parentElement.closest('.glyph, .said, .sign, .minimap')) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                for (const box of range.getClientRects()) {
                  places.push([node.data, Math.round(box.x), Math.round(box.y), Math.round(box.width)].join('|'));
                }
              }
              return places;
            }
            """;

    private static final String SWITCHES = """
            () => [...document.querySelectorAll('#switches label')].map(label => {
              const box = label.getBoundingClientRect();
              return [Math.round(box.x), Math.round(box.y), Math.round(box.height)].join();
            })
            """;

    @Test
    void theTokenLeavesTheAddress() {
        assertThat(page.url()).doesNotContain("token");
    }

    @Test
    void claimsAreMarkedInTheTextWithTheirStanding() {
        assertThat(page.locator("mark.begins")).hasCount(4);
        assertThat(page.locator("mark.begins").first()).containsText("Anna Weil was born in Prague in 1890");
        assertThat(page.locator("mark.contested.begins")).hasCount(2);
        assertThat(page.locator("mark .said").first()).containsText("hangs by one");
    }

    @Test
    void whatASourceSaysIsNeverRunOrDrawnAsMarkup() {
        assertThat(page.locator("main script, main img")).hasCount(0);
        assertThat(page.locator("main")).containsText("<script>document.title='owned'</script>");
        assertThat(page.title()).isEqualTo("weil · Valla");
    }

    @Test
    void withTheKeyboardAloneAWitnessIsSwitchedOffReadAboutAndBelievedAgain() {
        page.keyboard().press("w");
        while (!"source:letters.md".equals(page.evaluate("document.activeElement.dataset.member"))) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("x");
        assertThat(page.locator("#banner")).containsText("Without letters.md: ");
        assertThat(page.locator("#changes")).containsText("nobody else says it");
        assertThat(page.locator("#changes")).containsText("Not weighed");
        assertThat(page.locator("mark.falls.begins")).hasCount(2);
        assertThat(page.locator("mark.contested")).hasCount(0);
        page.keyboard().press("z");
        assertThat(page.locator("mark.falls")).hasCount(0);
        assertThat(page.locator("mark.contested.begins")).hasCount(2);
    }

    /** On Evidence and What if the words themselves are the answer, and change; everywhere else they keep their place. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void noWordMovesWhenASwitchIsThrown(String screen) {
        page.keyboard().press(screen);
        Object before = page.evaluate(WORDS_AND_PLACES);
        Object rail = page.evaluate(SWITCHES);
        for (String member : List.of("source:letters.md", "source:annals.md")) {
            witness(member).uncheck();
            assertThat(page.locator("#banner")).containsText("Without " + member.substring(7));
            assertThat(page.evaluate(WORDS_AND_PLACES)).isEqualTo(before);
            assertThat(page.evaluate(SWITCHES)).isEqualTo(rail);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5"})
    void axeFindsNothingSerious(String screen) throws IOException {
        page.keyboard().press("n");
        page.keyboard().press("c");
        witness("source:letters.md").uncheck();
        assertThat(page.locator("#banner")).containsText("Without letters.md");
        page.locator("main").focus();
        page.keyboard().press(screen);
        assertThat(page.locator("#tabs [aria-selected=true]")).containsText(screen);
        assertThat(Axe.serious(page)).isEmpty();
    }

    @Test
    void rivalDatesStandUnderOneAnotherAndInWords() {
        page.keyboard().press("2");
        Locator birth = page.locator(".event", new Page.LocatorOptions().setHasText("birth of Anna Weil"));
        assertThat(birth.locator(".value")).hasText(new Pattern[] {
            Pattern.compile("hangs by one, contested: .*1871.*"), Pattern.compile("hangs by one, contested: .*1890.*")
        });
        assertThat(birth.locator(".span.contested")).hasCount(2);
    }

    @Test
    void theProofShowsBothQuotationsAndTheSum() {
        page.locator("mark.contested.begins").first().click();
        page.keyboard().press("e");
        Locator conflict = page.locator("#evidence .conflict");
        assertThat(conflict).containsText("Anna Weil was born in Prague in 1890");
        assertThat(conflict).containsText("My aunt was born in 1871");
        assertThat(conflict).containsText("1871-12-31 − 1890-01-01");
    }

    @Test
    void whatFallsIsListedWalkedAndKept() {
        witness("source:letters.md").uncheck();
        page.locator("#list").click();
        assertThat(page.locator("#whatif .column").first()).containsText("death of Anna Weil");
        page.keyboard().press("j");
        assertThat(page.locator("#walked")).containsText("1 of ");
        page.locator("input[name=reading]").fill("without the letters");
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        page.keyboard().press("z");
        assertThat(page.locator("#whatif h2").first()).hasText("Everybody is believed");
        page.locator("#kept tr", new Page.LocatorOptions().setHasText("without the letters"))
                .getByText("Compare")
                .click();
        assertThat(page.locator(".difference")).containsText("differ in 1 switch (letters.md)");
    }

    @Test
    void theNetworkHasAListOfTheSame() {
        page.keyboard().press("3");
        assertThat(page.locator("#network h2")).containsText("Anna Weil");
        assertThat(page.locator("#network")).containsText("No claim names anybody or anything else");
    }

    @Test
    void aClaimIsFoundBySearchingAndCheckedWithOneKey() {
        page.keyboard().press("/");
        page.keyboard().type("1940");
        assertThat(page.locator(".claims li")).hasCount(1);
        page.locator(".claims button").click();
        page.keyboard().press("v");
        assertThat(page.locator("#checked")).hasText("1 of 4 claims checked by a person");
        assertThat(sample.dossier().material().checked()).hasSize(1);
    }

    @Test
    void believingOnlyWhatIsCheckedRecomputesAll() {
        page.locator("#only-checked input").check();
        assertThat(page.locator("mark.falls.begins")).hasCount(4);
        page.keyboard().press("z");
        assertThat(page.locator("mark.falls.begins")).hasCount(0);
    }

    @Test
    void noNameStandsInTheAddress() {
        page.keyboard().press("n");
        witness("source:letters.md").uncheck();
        assertThat(page.locator("#banner")).containsText("Without letters.md");
        assertThat(page.url()).contains("off=").doesNotContain("letters").doesNotContain("Weil");
    }

    @Test
    void theReadingIsInTheAddress() {
        witness("source:letters.md").uncheck();
        assertThat(page.locator("mark.falls.begins")).hasCount(2);
        page.reload();
        assertThat(page.locator("mark.falls.begins")).hasCount(2);
    }

    @Test
    void aClaimShowsItsWordsAndWhyItStands() {
        page.locator("mark.begins").first().click();
        assertThat(page.locator("#claim blockquote")).hasText("Anna Weil was born in Prague in 1890");
        assertThat(page.locator("#claim .proofs")).containsText("c1, on the word of annals.md");
        assertThat(page.locator("#claim .conflict")).containsText("cannot all be true");
        assertThat(page.locator("#claim .conflict")).containsText("My aunt was born in 1871");
    }

    @Test
    void aWrongDateIsRefusedInPlainWordsAndNothingIsEntered() {
        page.locator("mark.begins").first().click();
        page.getByText("Correct this").click();
        page.locator("input[name=time]").fill("the day before yesterday");
        page.locator("form", new Page.LocatorOptions().setHasText("It happened"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.locator("details.correct [role=status]")).not().isEmpty();
        assertThat(sample.dossier().corrections()).isEmpty();
    }

    @Test
    void axeFindsNothingSeriousInTheDark() throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.keyboard().press("n");
        witness("source:letters.md").uncheck();
        assertThat(page.locator("#banner")).containsText("Without letters.md");
        page.locator("main").focus();
        for (String screen : List.of("1", "2", "3", "4", "5")) {
            page.keyboard().press(screen);
            assertThat(page.locator("#tabs [aria-selected=true]")).containsText(screen);
            assertThat(Axe.serious(page)).as("screen " + screen).isEmpty();
        }
    }

    /** At 200 % a window of 1400 by 900 has room for half as much. */
    @Test
    void atTwiceTheSizeNothingIsCutOff() {
        page.setViewportSize(700, 450);
        page.keyboard().press("n");
        for (String screen : List.of("1", "2", "3", "4", "5")) {
            page.keyboard().press(screen);
            assertThat(page.locator("#tabs [aria-selected=true]")).containsText(screen);
            assertThat((Boolean) page.evaluate("document.scrollingElement.scrollWidth <= innerWidth"))
                    .as("screen %s is no wider than the window", screen)
                    .isTrue();
        }
    }

    @Test
    void whoWantsNoMotionGetsNone() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(page.evaluate("getComputedStyle(document.querySelector('mark')).transitionDuration"))
                .isEqualTo("0s");
    }

    @Test
    void everyTextIsPrinted() {
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("article .paragraph").first()).isVisible();
        assertThat(page.locator("article .paragraph").last()).isVisible();
        assertThat(page.locator("#drawer")).isHidden();
    }

    @Test
    void aKeyIsPutElsewhereAndRemembered() {
        page.keyboard().press("?");
        page.locator("input[name=key-from]").fill("5");
        page.locator("input[name=key-to]").fill("f");
        page.getByText("Put it there").click();
        page.keyboard().press("Escape");
        page.reload();
        page.waitForSelector("body.ready");
        page.keyboard().press("5");
        assertThat(page.locator("#tabs [aria-selected=true]")).containsText("Read");
        page.keyboard().press("f");
        assertThat(page.locator("#tabs [aria-selected=true]")).containsText("What if");
    }

    @Test
    void whoMightBeWrongIsOfferedWithItsPrice() {
        page.keyboard().press("5");
        assertThat(page.locator("#doubts")).containsText("1 conflict");
        assertThat(page.locator("#doubts .offers").first()).containsText("Without letters.md");
        assertThat(page.locator("#doubts .offers").first()).containsText("3 findings fall");
        assertThat(page.locator("#doubts")).containsText("Which claim might be wrong, or misread here");
        assertThat(page.locator("#doubts q").first()).not().isEmpty();
    }

    @Test
    void theReportOfTheReadingInForceIsSavedAndOpened() throws IOException {
        witness("source:letters.md").uncheck();
        assertThat(page.locator("#banner")).containsText("Without letters.md");
        page.locator("#report").click();
        assertThat(page.locator("#sheet")).containsText("It will show this reading: without letters.md.");
        page.getByText("Make the report").click();
        Path saved = page.waitForDownload(() -> page.locator("a.saved").click()).path();
        assertThat(saved).content().contains("Not believed: letters.md.").contains("they say at home");
        Page opened =
                page.waitForPopup(() -> page.getByText("Open it in a new tab").click());
        assertThat(opened.locator("#reading")).containsText("Switched off to see what falls");
        assertThat(opened.locator("#switches")).isVisible();
        page.locator("input[value=quotations]").check();
        page.getByText("Make the report").click();
        Path shorter =
                page.waitForDownload(() -> page.locator("a.saved").click()).path();
        assertThat(shorter).content().doesNotContain("they say at home");
    }

    @Test
    void rivalDatesSayAtTheSpotThatTheyCannotBothBe() {
        page.keyboard().press("2");
        Locator rivals = page.locator(".event", new Page.LocatorOptions().setHasText("birth of Anna Weil"))
                .locator(".rivals");
        assertThat(rivals).containsText("cannot all be true");
        rivals.getByText("show why").click();
        assertThat(page.locator("#evidence .conflict")).containsText("1871-12-31 − 1890-01-01");
    }

    @Test
    void aDateIsShownInWordsAndInBothCalendars() {
        page.locator("mark.begins", new Page.LocatorOptions().setHasText("arrested"))
                .click();
        assertThat(page.locator("#claim dl")).containsText("3 May 1921");
        assertThat(page.locator("#claim dl")).containsText("Julian 20 April 1921");
    }

    @Test
    void readingsStandSideBySide() {
        page.keyboard().press("5");
        Locator now = page.locator("#kept tr.now td.n");
        assertThat(now).hasText(new String[] {"1 none checked", "6 none checked", "0", "0", "1 none checked"});
        witness("source:letters.md").uncheck();
        assertThat(now.nth(2)).hasText("3 none checked");
        assertThat(now.nth(4)).hasText("0");
        assertThat(page.locator("#kept")).containsText("Everybody is believed");
    }

    @Test
    void whatToLookIntoNextIsSaid() {
        page.keyboard().press("5");
        assertThat(page.locator("#doubts")).containsText("What to look into next");
        assertThat(page.locator("#doubts")).containsText("a verdict there would move most");
    }

    @Test
    void theMinimapLeadsToItsClaim() {
        page.locator("article").first().locator(".minimap").click();
        assertThat(page.locator("mark.chosen")).not().hasCount(0);
    }

    @Test
    void allThatThePageSaysStandsInOneFile() throws IOException {
        for (String file : List.of(
                "rail",
                "banner",
                "correct",
                "joining",
                "reporting",
                "time",
                "network",
                "evidence",
                "whatif",
                "panes",
                "scroll")) {
            try (InputStream in = Workbench.class.getResourceAsStream("page/" + file + ".js")) {
                String code = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll("(?m)//.*$", "")
                        .replaceAll("(?s)/\\*.*?\\*/", "");
                assertThat(Pattern.compile("'[A-Z][a-z]+ [a-z]+[^']*'")
                                .matcher(code)
                                .results())
                        .as("English in %s.js", file)
                        .isEmpty();
            }
        }
    }
}
