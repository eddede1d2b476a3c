package dev.valla.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.valla.claim.Judgement;
import dev.valla.claim.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person concludes is entered on the page, is weighed, and can be taken back. */
class ArgumentTest extends OnThePage {
    /** The death stands in the letters alone; concluded from the arrest in the annals, it outlives the letters. */
    private void concludeTheDeathFromTheArrest() {
        page.locator("mark.begins").last().click();
        page.keyboard().press("e");
        Locator section = page.locator("#evidence section")
                .filter(new Locator.FilterOptions().setHasText("death of"))
                .first();
        section.getByText("I conclude this from").click();
        section.locator("input[name=premise]").fill("arrest weil");
        section.locator(".found button").first().click();
        section.locator("input[name=argument-reason]").fill("she never came back");
        section.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enter"))
                .click();
        assertThat(page.locator("#banner")).containsText("Entered in the journal");
    }

    @Test
    void anArgumentIsALegAndCanBeTakenBackAndDoneAgain() throws IOException {
        concludeTheDeathFromTheArrest();
        assertThat(page.locator(".arguments")).containsText("she never came back");
        assertThat(Axe.serious(page)).isEmpty();
        assertThat(sample.dossier().material().arguments()).hasSize(1);
        witness("source:letters.md").click();
        assertThat(page.locator("#changes")).containsText("death of Anna Weilnow only annals.md");
        witness("source:letters.md").click();
        page.keyboard().press("z");
        page.keyboard().press("z");
        page.keyboard().press("z");
        assertThat(page.locator(".arguments")).hasCount(0);
        assertThat(sample.dossier().material().arguments()).isEmpty();
        page.keyboard().press("Z");
        assertThat(page.locator(".arguments")).hasCount(1);
        sample.readAgain();
        assertThat(sample.dossier().material().arguments()).hasSize(1);
    }

    @Test
    void allArgumentsAreListedAndTakenBackThere() {
        concludeTheDeathFromTheArrest();
        page.getByText("All conflicts").click();
        assertThat(page.locator("#evidence")).containsText("1 argument");
        page.getByText("Take it back").click();
        assertThat(page.locator("#evidence .arguments")).hasCount(0);
    }

    @Test
    void thatAnOutcomeWasWellFoundedIsArguedAndShownBesideIt() {
        page.locator("mark.begins").nth(1).click();
        page.keyboard().press("e");
        Locator form = page.locator(".argue").first();
        form.locator("summary").click();
        form.locator("input[name=premise]").fill("letters");
        form.locator(".found button").first().click();
        form.locator("input[name=well-founded]").check();
        form.locator("input[name=only]").check();
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enter"))
                .click();
        assertThat(page.locator("#evidence")).containsText("arrest of Anna Weil is well founded");
        assertThat(page.locator(".arguments")).containsText("and from nothing else");
        witness("source:letters.md").click();
        assertThat(page.locator("#changes .fallen").first()).containsText("arrest of Anna Weil is well founded");
    }

    @Test
    void nothingIsEnteredThatRestsOnNothing() {
        page.locator("mark.begins").last().click();
        page.keyboard().press("e");
        Locator form = page.locator(".argue").first();
        form.locator("summary").click();
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enter"))
                .click();
        assertThat(form).containsText("Choose at least one thing");
        assertThat(sample.dossier().material().arguments()).isEmpty();
    }

    @Test
    void aJudgementThatHasLostItsReasonIsFlagged() {
        synchronized (sample.dossier()) {
            sample.dossier()
                    .judge(
                            Judgement.Verdict.DOUBT,
                            new Subject.OfSource("letters.md"),
                            Optional.empty(),
                            "see the arrest",
                            List.of("c2"),
                            "a reader");
        }
        sample.tell("note.md", "Nothing is told here.");
        page.navigate(page.url().replaceFirst("#.*", ""));
        page.waitForSelector("body.ready");
        page.keyboard().press("5");
        assertThat(page.locator(".flags")).hasCount(0);
        witness("source:annals.md").click();
        assertThat(page.locator("#whatif .flags")).containsText("rests on c2, which does not stand");
    }
}
