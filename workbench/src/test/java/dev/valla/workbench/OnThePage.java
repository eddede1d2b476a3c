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
    /** With the token: for another window on the same workbench. */
    String address = "";

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
        open.addAll(List.of(workbench, sample));
        address = workbench.address().toString();
        page = window(address);
    }

    /** A browser of its own on this address, with the token in it; closed before anything else. */
    Page window(String on) {
        Page window = browser.orElseThrow().page();
        open.addFirst(window);
        window.navigate(on);
        window.waitForSelector("body.ready");
        return window;
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
