package dev.valla.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.time.Edtf;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is entered in the browser is kept: the documents are read anew, and it is found still in force. */
class EntryTest extends OnThePage {
    private void chooseTheSecondBirth() {
        page.locator("mark.contested.begins").nth(1).click();
        page.getByText("Correct this").click();
    }

    private void enter(String label, String value) {
        Locator form = page.locator(".correct form", new Page.LocatorOptions().setHasText(label));
        Locator input = form.locator("input, select");
        if (input.evaluate("e => e.tagName").equals("SELECT")) {
            input.selectOption(value);
        } else {
            input.fill(value);
        }
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("#banner")).containsText("Entered in the journal");
    }

    private Claim letterOfTheBirth() {
        sample.readAgain();
        return sample.dossier().material().claims().stream()
                .filter(c -> c.quotation().words().startsWith("My aunt"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDate() {
        chooseTheSecondBirth();
        page.locator("input[name=reason]").fill("the register has it");
        enter("It happened", "1890");
        assertThat(page.locator("mark.contested")).hasCount(0);
        assertThat(letterOfTheBirth().time().orElseThrow().edtf()).isEqualTo(Edtf.parse("1890"));
        assertThat(sample.dossier().corrections().get(0).reason()).isEqualTo("the register has it");
    }

    @Test
    void aPerson() {
        chooseTheSecondBirth();
        enter("“Anna Weil” is", "Berta Weil");
        assertThat(page.locator("mark.contested")).hasCount(0);
        assertThat(letterOfTheBirth().participants())
                .extracting(Participant::name)
                .containsExactly("Berta Weil");
    }

    @Test
    void aPlace() {
        chooseTheSecondBirth();
        enter("The place", "Brno");
        assertThat(page.locator("#claim")).containsText("Brno");
        assertThat(letterOfTheBirth().place()).hasValue("Brno");
    }

    @Test
    void aType() {
        chooseTheSecondBirth();
        enter("It is an event of this type", "marriage");
        assertThat(page.locator("#claim .head")).containsText("marriage");
        assertThat(letterOfTheBirth().type()).isEqualTo(EventType.MARRIAGE);
    }

    @Test
    void notAClaimAndTakenBackAndDoneAgain() {
        page.locator("mark.begins").last().click();
        page.getByText("Correct this").click();
        page.getByText("Not a claim").click();
        assertThat(page.locator("mark.begins")).hasCount(3);
        page.keyboard().press("z");
        assertThat(page.locator("mark.begins")).hasCount(4);
        page.keyboard().press("Z");
        assertThat(page.locator("mark.begins")).hasCount(3);
        sample.readAgain();
        assertThat(sample.dossier().material().claims()).hasSize(3);
    }

    @Test
    void checkedAndTakenBack() {
        page.locator("mark.begins").first().click();
        page.keyboard().press("v");
        assertThat(page.locator("#checked")).hasText("1 of 4 claims checked by a person");
        sample.readAgain();
        assertThat(sample.dossier().material().checked()).hasSize(1);
        page.keyboard().press("z");
        assertThat(page.locator("#checked")).hasText("0 of 4 claims checked by a person");
        assertThat(sample.dossier().material().checked()).isEmpty();
    }

    @Test
    void aClaimThatWasMissedIsTheSelectionVerbatim() {
        page.evaluate("""
                () => {
                  const text = [...document.querySelectorAll('.paragraph')].flatMap(p => [...p.childNodes])
                    .find(n => n.nodeType === 3 && n.data.includes('two printers'));
                  const at = text.data.indexOf('two printers');
                  getSelection().setBaseAndExtent(text, at, text, at + 'two printers whose names'.length);
                }
                """);
        page.locator("#missed button").click();
        assertThat(page.locator("#missed blockquote")).hasText("two printers whose names");
        page.locator("#missed select").selectOption("meeting");
        page.locator("input[name=missed-person]").fill("Anna Weil");
        page.locator("input[name=missed-time]").fill("1921-05");
        page.keyboard().press("Enter");
        assertThat(page.locator("mark.begins")).hasCount(5);
        assertThat(page.locator("#claim blockquote")).hasText("two printers whose names");
        assertThat(page.locator("#checked")).hasText("1 of 5 claims checked by a person");
        sample.readAgain();
        assertThat(sample.dossier().material().claims())
                .filteredOn(c -> c.type() == EventType.MEETING)
                .singleElement()
                .satisfies(c -> assertThat(c.quotation().words()).isEqualTo("two printers whose names"));
        page.keyboard().press("z");
        assertThat(page.locator("mark.begins")).hasCount(4);
    }

    @Test
    void notTheSameEventAndTheSameAfterAll() {
        page.locator("mark.contested.begins").first().click();
        assertThat(page.locator("mark.kin")).hasCount(1);
        page.locator(".together summary").click();
        page.getByText("Not the same event").click();
        assertThat(page.locator("mark.kin")).hasCount(0);
        sample.readAgain();
        assertThat(sample.dossier().material().judgements()).hasSize(1);
        page.keyboard().press("z");
        assertThat(page.locator("mark.kin")).hasCount(1);
    }

    @Test
    void anIdentityIsASwitchLikeAWitness() {
        page.locator("mark.contested.begins").first().click();
        page.locator(".together summary").click();
        page.locator(".together input").first().uncheck();
        assertThat(page.locator("mark.kin")).hasCount(0);
        page.keyboard().press("z");
        assertThat(page.locator("mark.kin")).hasCount(1);
        assertThat(sample.dossier().judgements()).isEmpty();
    }

    @Test
    void theOthersLikeItAreShownBeforeAnyIsEntered() {
        page.locator("mark.begins").first().click();
        page.getByText("Correct this").click();
        page.getByText("Not a claim").click();
        assertThat(page.locator("#sheet")).containsText("1 other claim like it");
        assertThat(page.locator("#sheet")).containsText("My aunt was born in 1871");
        page.getByText("Choose all").click();
        page.getByText("Enter it for those chosen").click();
        assertThat(page.locator("mark.begins")).hasCount(2);
        sample.readAgain();
        assertThat(sample.dossier().material().claims()).extracting(Claim::type).doesNotContain(EventType.BIRTH);
    }

    @Test
    void aReadingIsKeptInTheDossierAndCompared() {
        page.locator("#switches [data-member='source:letters.md']").uncheck();
        page.keyboard().press("5");
        page.locator("input[name=reading]").fill("without the letters");
        page.keyboard().press("Enter");
        assertThat(page.locator("#kept")).containsText("without the letters");
        assertThat(sample.dossier().readings()).hasSize(1);
        openAgain();
        page.keyboard().press("5");
        Locator kept = page.locator("#kept tr", new Page.LocatorOptions().setHasText("without the letters"));
        kept.getByText("Compare").click();
        assertThat(page.locator(".difference")).containsText("differ in 1 switch (letters.md)");
        page.getByText("Forget").click();
        assertThat(page.locator("#kept")).containsText("None is kept yet");
    }

    @Test
    void switchesBecomeJudgementsWithAReason() {
        page.locator("#switches [data-member='source:letters.md']").uncheck();
        page.keyboard().press("5");
        page.locator("input[name=because]").fill("written from hearsay");
        page.keyboard().press("Enter");
        assertThat(page.locator("#banner")).containsText("Entered in the journal");
        assertThat(sample.dossier().material().judgements())
                .singleElement()
                .satisfies(j -> assertThat(j.reason()).isEqualTo("written from hearsay"));
        assertThat(page.locator("mark.falls.begins")).hasCount(2);
    }

    @Test
    void aDocumentIsBroughtInAndAnotherRefused() {
        page.waitForFileChooser(() -> page.locator("#bring").click()).setFiles(new FilePayload[] {
            new FilePayload("register.txt", "text/plain", "Anna was born in 1890.".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("list.txt", "text/plain", "Nothing of the kind.".getBytes(StandardCharsets.UTF_8))
        });
        assertThat(page.locator("#brought")).containsText("2 of 2 documents brought in");
        assertThat(page.locator("#brought")).containsText("list.txt was not taken — nobody is born in it");
        assertThat(page.locator("article")).hasCount(3);
        assertThat(page.locator("article").last().locator("mark.begins")).hasCount(1);
        assertThat(folder.resolve("weil.received/register.txt")).hasContent("Anna was born in 1890.");
    }

    private Locator deaths() {
        return page.locator("mark.begins", new Page.LocatorOptions().setHasText(Pattern.compile("died|perished")));
    }

    /** Two deaths of two names that nothing read takes for one person. */
    private void tellOfAnotherDeath() {
        sample.tell(
                "obituary.md",
                "Hanna Wyle perished in 1940.",
                "Hanna Wyle",
                "death",
                "Hanna Wyle perished in 1940",
                "1940");
        page.reload();
        page.waitForSelector("body.ready");
        assertThat(deaths()).hasCount(2);
    }

    @Test
    void twoClaimsAreEnteredAsOneEventKeptThroughReadingAnewAndTakenBack() {
        tellOfAnotherDeath();
        deaths().first().click();
        page.keyboard().press("s");
        assertThat(page.locator("#joining")).containsText("Choose the claim that tells of the same event");
        deaths().last().click();
        assertThat(page.locator("#joining blockquote")).hasCount(2);
        page.locator("input[name=same-reason]").fill("the dates and the place agree");
        page.keyboard().press("Enter");
        assertThat(page.locator("#banner")).containsText("Entered in the journal");
        assertThat(page.locator("mark.kin")).hasCount(1);
        assertThat(deaths().first()).hasClass(Pattern.compile("stands"));
        assertThat(sample.dossier().material().judgements())
                .singleElement()
                .satisfies(j -> assertThat(j.reason()).isEqualTo("the dates and the place agree"));
        sample.readAgain();
        openAgain();
        deaths().first().click();
        assertThat(page.locator("mark.kin")).hasCount(1);
        page.locator(".together summary").click();
        page.locator(".together .match input").first().uncheck();
        assertThat(page.locator("mark.kin")).hasCount(0);
        page.keyboard().press("z");
        assertThat(page.locator("mark.kin")).hasCount(1);
    }

    @Test
    void aJoinIsUndoneAndDoneAgain() {
        tellOfAnotherDeath();
        deaths().first().click();
        page.keyboard().press("s");
        deaths().last().click();
        page.getByText("Yes, one event").click();
        assertThat(page.locator("mark.kin")).hasCount(1);
        page.keyboard().press("z");
        assertThat(page.locator("mark.kin")).hasCount(0);
        page.keyboard().press("Z");
        assertThat(page.locator("mark.kin")).hasCount(1);
    }

    @Test
    void eventsOfDifferentKindsAreNotJoined() {
        deaths().first().click();
        page.keyboard().press("s");
        page.locator("mark.begins").first().click();
        page.getByText("Yes, one event").click();
        assertThat(page.locator("#joining [role=status]")).containsText("one tells of birth, the other of death");
        page.keyboard().press("Escape");
        assertThat(page.locator("#joining")).isHidden();
        assertThat(sample.dossier().judgements()).isEmpty();
    }

    @Test
    void twoNamesAreEnteredAsOnePersons() {
        tellOfAnotherDeath();
        deaths().last().click();
        page.locator(".together summary").click();
        page.locator("input[name=same-other]").fill("Anna Weil in letters.md");
        page.getByText("Yes, one and the same").click();
        assertThat(page.locator("#banner")).containsText("Entered in the journal");
        assertThat(page.locator("mark.kin")).hasCount(1);
        assertThat(page.locator("#claim .head")).containsText("death of Anna Weil");
        sample.readAgain();
        openAgain();
        deaths().last().click();
        assertThat(page.locator("#claim .head")).containsText("death of Anna Weil");
    }

    @Test
    void notACopyIsASwitchAndAJudgement() {
        sample.tell("mirror.md", Sample.ANNALS, "Anna Weil", "birth", "Anna Weil was born in Prague in 1890", "1890");
        page.reload();
        page.waitForSelector("body.ready");
        Locator link = page.locator("#switches label.copy input").first();
        assertThat(page.locator("mark.stands.begins")).hasCount(0);
        link.uncheck();
        assertThat(page.locator("mark.stands.begins")).hasCount(2);
        page.keyboard().press("5");
        page.locator("input[name=because]").fill("both had it from the register");
        page.keyboard().press("Enter");
        assertThat(page.locator("#banner")).containsText("Entered in the journal");
        sample.readAgain();
        openAgain();
        assertThat(page.locator("mark.stands.begins")).hasCount(2);
    }
}
