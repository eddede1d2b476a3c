package dev.valla.workbench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, over a real dossier with a few claims. */
abstract class OnThePage {
    private static Optional<Browser> browser = Optional.empty();

    @TempDir
    Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    Sample sample;
    Page page;

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
        sample = sample(folder);
        Workbench workbench = Workbench.open(sample.desk(), 0);
        page = browser.orElseThrow().page();
        open.addAll(List.of(page, workbench, sample));
        page.navigate(workbench.address().toString());
        page.waitForSelector("body.ready");
    }

    /** What the page is opened on. */
    Sample sample(Path in) {
        return new Sample(in);
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    Locator witness(String member) {
        return page.locator("#switches [data-member='%s']".formatted(member));
    }

    /** As somebody would who comes back tomorrow. */
    void openAgain() {
        String address = page.url().replaceFirst("#.*", "");
        page.navigate("about:blank");
        page.navigate(address);
        page.waitForSelector("body.ready");
    }
}
