package dev.valla.workbench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The figures of the page on a generated dossier of 1M words and 20,000 claims in 200 sources, in a real browser: one line each,
 * the median of n. Run by {@code bench/page [N]}; times depend on the machine, and nothing is asserted.
 */
final class PageFigures {
    /** From the act until the frame after the banner told its answer. */
    private static final String FINISHED_PAINT = """
            () => new Promise(done => {
              const begun = performance.now();
              const seen = new MutationObserver(() => {
                seen.disconnect();
                requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
              });
              seen.observe(document.querySelector('#banner'), { childList: true, characterData: true, subtree: true });
              ACT
            })
            """;

    private static final String NEXT_PAINT = """
            () => new Promise(done => {
              const begun = performance.now();
              ACT
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
            })
            """;

    private final int n;

    private PageFigures(int n) {
        this.n = n;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new PageFigures(args.length > 0 ? Integer.parseInt(args[0]) : 5).measure();
    }

    private void measure() throws IOException, InterruptedException {
        Generated desk = LargePage.desk();
        try (Browser browser = Browser.start(Browser.chromium().orElseThrow())) {
            long opened = System.nanoTime();
            try (Workbench workbench = Workbench.open(desk, 0)) {
                measure(desk, workbench, browser, opened);
            }
        }
    }

    private void measure(Generated desk, Workbench workbench, Browser browser, long opened)
            throws IOException, InterruptedException {
        HttpURLConnection first =
                (HttpURLConnection) workbench.address().toURL().openConnection();
        first.setInstanceFollowRedirects(false);
        first.getResponseCode();
        say("server open to first answer, all that is held in memory", List.of(millis(opened)), "ms");
        long weighing = System.nanoTime();
        desk.now().inquiry();
        say("weighing the dossier, meanwhile the page is open", List.of(millis(weighing)), "ms");
        loading(workbench, browser);
        using(workbench, browser);
    }

    private void loading(Workbench workbench, Browser browser) {
        var painted = new ArrayList<Double>();
        var useful = new ArrayList<Double>();
        var ready = new ArrayList<Double>();
        for (int i = 0; i < n; i++) {
            try (Page page = browser.page()) {
                page.addInitScript("""
                        const when = (name, what) => new MutationObserver((all, seen) => {
                          if (document.querySelector(what)) { seen.disconnect(); requestAnimationFrame(() => setTimeout(() => { window[name] = performance.now(); })); }
                        }).observe(document, { subtree: true, childList: true, attributes: true });
                        when('painted', 'mark');
                        when('useful', 'body.weighed mark.hangs-by-one, body.weighed mark.stands');
                        when('readied', 'body.ready');
                        """);
                page.navigate(workbench.address().toString());
                page.waitForSelector("body.ready", new Page.WaitForSelectorOptions().setTimeout(120_000));
                page.waitForTimeout(500);
                painted.add(number(page.evaluate("window.painted")));
                useful.add(number(page.evaluate("window.useful")));
                ready.add(number(page.evaluate("window.readied")));
            }
        }
        say("first paint of a text with its marks", painted, "ms");
        say("first useful paint: marks with their standing, witnesses with their loads", useful, "ms");
        say("page ready: every screen can be opened", ready, "ms");
    }

    private void using(Workbench workbench, Browser browser) throws InterruptedException {
        try (Page page = browser.page()) {
            page.navigate(workbench.address().toString());
            page.waitForSelector("body.ready", new Page.WaitForSelectorOptions().setTimeout(120_000));
            long mounting = System.nanoTime();
            while (!page.evaluate("document.querySelector('.body:empty') === null")
                    .equals(true)) {
                page.waitForTimeout(50);
            }
            say("from ready until every text can be found in the page", List.of(millis(mounting)), "ms");
            switches(page, "Read");
            page.keyboard().press("2");
            switches(page, "Time");
            page.keyboard().press("1");
            searching(page);
            say("memory of the page's scripts and texts", List.of(heap(page)), "MB");
        }
    }

    private void switches(Page page, String screen) {
        var first = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        for (int i = 0; i < n; i++) {
            String flip = "document.querySelectorAll('#switches > li > label input')[%d].click()".formatted(i);
            first.add(number(page.evaluate(FINISHED_PAINT.replace("ACT", flip))));
            page.waitForTimeout(300);
            again.add(number(page.evaluate(FINISHED_PAINT.replace("ACT", flip))));
            page.waitForTimeout(300);
        }
        say("a switch to finished paint, on " + screen, first, "ms");
        say("the same switch back, on " + screen, again, "ms");
    }

    private void searching(Page page) {
        page.keyboard().press("c");
        page.waitForTimeout(500);
        var search = new ArrayList<Double>();
        var filter = new ArrayList<Double>();
        for (int i = 0; i < n; i++) {
            search.add(number(page.evaluate(NEXT_PAINT.replace(
                    "ACT",
                    "const s = document.querySelector('#search'); s.value = '%s'; s.dispatchEvent(new Event('input'))"
                            .formatted(List.of("arrest", "1893", "ba", "zel 19", "nothing like it")
                                    .get(i % 5))))));
            page.evaluate(
                    "() => { const s = document.querySelector('#search'); s.value = ''; s.dispatchEvent(new Event('input')); }");
            filter.add(number(page.evaluate(NEXT_PAINT.replace(
                    "ACT",
                    "const s = document.querySelectorAll('#drawer select')[2]; s.value = '%s'; s.dispatchEvent(new Event('change'))"
                            .formatted(i % 2 == 0 ? "contested" : "stands")))));
        }
        say("a search to its paint", search, "ms");
        say("a filter to its paint", filter, "ms");
    }

    /** After the garbage is collected: scripts' heap, and the documents' nodes as the browser counts them. */
    private static double heap(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        JsonObject usage = session.send("Runtime.getHeapUsage");
        double all = usage.get("usedSize").getAsDouble()
                + (usage.has("embedderHeapUsedSize")
                        ? usage.get("embedderHeapUsedSize").getAsDouble()
                        : 0)
                + (usage.has("backingStorageSize")
                        ? usage.get("backingStorageSize").getAsDouble()
                        : 0);
        return all / (1 << 20);
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static void say(String what, List<Double> times, String unit) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-75s %8.0f %s (median of %d, %.0f to %.0f)%n",
                what,
                sorted.get(sorted.size() / 2),
                unit,
                sorted.size(),
                sorted.getFirst(),
                sorted.getLast());
    }
}
