package dev.valla.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.valla.workbench.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sources that were written to deceive whoever reads them: script, markup, letters that turn the text round, words without end. */
class HostileTest extends OnThePage {
    private static final String NAME = "Eve </script><script>document.title='owned'</script>";
    private static final String LONG = "x".repeat(4000);
    private static final String TURNED = "\u202Eevil fo\u202C";

    @Override
    Sample sample(Path in) {
        Sample sample = new Sample(in);
        String words = "She died in 1941 \"><img src=x onerror=document.title='owned'> " + TURNED;
        sample.tell("</title><b>.md", words + " and " + LONG, NAME, "death", words, "1941");
        sample.tell("empty.md", "");
        return sample;
    }

    @Test
    void everyScreenShowsItAsTextAndIsNoWider() {
        page.locator("mark.begins").last().click();
        page.keyboard().press("c");
        for (String screen : List.of("1", "2", "3", "4", "5")) {
            page.keyboard().press(screen);
            assertThat(page.locator("#tabs [aria-selected=true]")).containsText(screen);
            assertThat(page.locator("body script, main img, main b.evil")).hasCount(0);
            assertThat(page.title()).isEqualTo("weil · Valla");
            assertThat((Boolean) page.evaluate("document.scrollingElement.scrollWidth <= innerWidth"))
                    .as("screen %s", screen)
                    .isTrue();
        }
        assertThat(page.locator("#claim blockquote")).containsText("<img src=x onerror");
    }

    @Test
    void aDocumentWithoutWordsSaysSo() {
        assertThat(page.locator("article", new Page.LocatorOptions().setHasText("empty.md")))
                .containsText("This document has no text.");
    }

    @Test
    void lettersThatTurnTheTextRoundEndWithTheirQuotation() {
        page.locator("mark.begins").last().click();
        assertThat(page.evaluate("getComputedStyle(document.querySelector('#claim blockquote')).unicodeBidi"))
                .isIn("isolate", "plaintext", "isolate-override");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('mark')).unicodeBidi"))
                .isEqualTo("isolate");
    }

    @Test
    void soDoesTheReport() throws IOException {
        Path file = folder.resolve("report.html");
        String html = HtmlReport.of(
                new HtmlReport.About("</title><script>document.title='owned'</script>", "test", "2026-11-28", true),
                sample.desk().now().inquiry());
        Files.writeString(file, html);
        page.navigate(file.toUri().toString());
        assertThat(page.locator("main")).containsText("<img src=x onerror");
        assertThat(page.locator("main script, main img")).hasCount(0);
        assertThat(page.title()).startsWith("</title><script>");
        assertThat((Boolean) page.evaluate("document.scrollingElement.scrollWidth <= innerWidth"))
                .isTrue();
    }
}
