package dev.valla.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.valla.claim.Correction.Change;
import dev.valla.claim.Judgement.Verdict;
import dev.valla.claim.Subject;
import dev.valla.dossier.Access;
import dev.valla.dossier.Dossier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The dossier is changed while a page shows it: the page never shows what another state of it would have had in the same place. */
class TwoWindowsTest extends OnThePage {
    @Test
    void aSwitchAfterAnEntryElsewhereIsAnsweredForTheDossierOfNow() {
        sample.desk().correct(List.of("c1"), new Change.NotAClaim(), "no claim at all");
        assertThat(page.locator("mark.begins")).hasCount(4);
        witness("source:letters.md").click();
        assertThat(page.locator("mark.begins")).hasCount(3);
        assertThat(page.locator("#banner")).containsText("changed elsewhere");
        assertThat(page.locator("mark.begins.falls")).hasCount(2);
    }

    @Test
    void whoComesBackToTheWindowSeesWhatWasEnteredMeanwhile() {
        sample.desk().judge(Verdict.DISCOUNT, new Subject.OfSource("letters.md"), Optional.empty(), "hearsay");
        page.evaluate("window.dispatchEvent(new Event('focus'))");
        assertThat(page.locator("#banner")).containsText("changed elsewhere");
        sample.desk().correct(List.of("c1"), new Change.Checked(), "");
        page.evaluate("window.dispatchEvent(new Event('focus'))");
        assertThat(page.locator("#checked")).hasText("1 of 4 claims checked by a person");
    }

    @Test
    void aSecondWindowIsAnsweredByTheSameReadings() {
        Page other = window(address);
        witness("source:letters.md").click();
        assertThat(page.locator("mark.begins.falls")).hasCount(2);
        assertThat(other.locator("mark.begins.falls")).hasCount(0);
        other.locator("#switches [data-member='source:annals.md']").click();
        assertThat(other.locator("mark.begins.falls")).hasCount(2);
        assertThat(page.locator("mark.begins.falls")).hasCount(2);
    }

    @Test
    void aDossierThatMayOnlyBeReadSaysSoAndRefusesEntriesInPlainWords() throws Exception {
        var file = sample.dossier().file();
        try (Dossier toRead = Dossier.open(file, Access.READ);
                OpenDossier desk = new OpenDossier(toRead, "a reader", "test", (f, path) -> {
                    throw new IllegalStateException("nothing is brought in");
                });
                Workbench workbench = Workbench.open(desk, 0)) {
            Page reading = window(workbench.address().toString());
            assertThat(reading.locator("#banner")).containsText("may not be written");
            reading.locator("mark.begins").first().click();
            reading.keyboard().press("v");
            assertThat(reading.locator("#banner")).containsText("nothing can be entered");
            reading.locator("#switches [data-member='source:letters.md']").click();
            assertThat(reading.locator("mark.begins.falls")).hasCount(2);
        }
        assertThat(sample.dossier().material().checked()).isEmpty();
    }
}
