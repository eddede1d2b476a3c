package dev.valla.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.valla.time.Edtf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, over a real dossier. */
class PageTest {
    private static final String WORDS_AND_PLACES = """
            () => {
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              const places = [];
              for (let node; (node = walker.nextNode()); ) {
                if (node.parentElement.closest('.glyph, .said')) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                for (const box of range.getClientRects()) {
                  places.push([node.data, Math.round(box.x), Math.round(box.y), Math.round(box.width)].join('|'));
                }
              }
              return places;
            }
            """;

    private static Optional<Browser> browser = Optional.empty();

    @TempDir
    Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    private Sample sample;
    private Page page;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.chromium().map(Browser::start);
    }

    @AfterAll
    static void closeBrowser() {
        browser.ifPresent(Browser::close);
    }

    @BeforeEach
    void openPage() throws IOException {
        assumeTrue(browser.isPresent(), Browser.HOW_TO_GET_IT);
        sample = new Sample(folder);
        Workbench workbench = Workbench.open(sample, 0);
        page = browser.orElseThrow().page();
        open.addAll(List.of(page, workbench, sample));
        page.navigate(workbench.address().toString());
        page.waitForSelector("mark.begins .glyph");
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

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
        assertThat(page.title()).isEqualTo("Anna Weil · Valla");
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

    @Test
    void noWordMovesWhenASwitchIsThrown() {
        Object before = page.evaluate(WORDS_AND_PLACES);
        for (String member : List.of("source:letters.md", "source:annals.md")) {
            page.locator("[data-member='%s']".formatted(member)).uncheck();
            assertThat(page.locator("#banner")).containsText("Without " + member.substring(7));
            assertThat(page.evaluate(WORDS_AND_PLACES)).isEqualTo(before);
        }
    }

    @Test
    void theReadingIsInTheAddress() {
        page.locator("[data-member='source:letters.md']").uncheck();
        assertThat(page.locator("mark.falls.begins")).hasCount(2);
        page.reload();
        assertThat(page.locator("mark.falls.begins")).hasCount(2);
    }

    @Test
    void aClaimShowsItsWordsAndWhyItStands() {
        page.locator("mark.begins").first().click();
        assertThat(page.locator("#claim blockquote")).hasText("Anna Weil was born in Prague in 1890");
        assertThat(page.locator("#claim .proofs")).containsText("cannot all be true");
        assertThat(page.locator("#claim .proofs")).containsText("My aunt was born in 1871");
    }

    @Test
    void aDateIsCorrectedAtTheSpotAndKept() {
        page.locator("mark.contested.begins").nth(1).click();
        page.getByText("Correct this").click();
        page.locator("input[name=time]").fill("1890");
        page.locator("form", new Page.LocatorOptions().setHasText("It happened"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.locator("mark.contested")).hasCount(0);
        assertThat(sample.dossier().material().claims())
                .filteredOn(c -> c.quotation().source().equals("letters.md"))
                .anySatisfy(c -> assertThat(c.time().orElseThrow().edtf()).isEqualTo(Edtf.parse("1890")));
    }

    @Test
    void aWrongDateIsRefusedInPlainWordsAndNothingIsEntered() {
        page.locator("mark.begins").first().click();
        page.getByText("Correct this").click();
        page.locator("input[name=time]").fill("the day before yesterday");
        page.locator("form", new Page.LocatorOptions().setHasText("It happened"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.locator(".correct [role=status]")).not().isEmpty();
        assertThat(sample.dossier().corrections()).isEmpty();
    }

    @Test
    void whatIsNoClaimLeavesThePage() {
        page.locator("mark.begins").last().click();
        page.getByText("Correct this").click();
        page.getByText("Not a claim").click();
        assertThat(page.locator("mark.begins")).hasCount(3);
    }
}
