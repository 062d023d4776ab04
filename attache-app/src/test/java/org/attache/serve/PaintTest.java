package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.model.StoryId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How soon something of a large dossier is seen, in a browser that has nothing of it yet. The browser itself says when it
 * painted; the bound leaves room for a busy machine, the figure that is printed is the measurement.
 */
class PaintTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int ARTICLES = 60;
    private static final int TIMES = 9;
    private static final double BOUND_MILLIS = 1_500;
    private static final int BOUND_BYTES = 600_000;

    /** Waits for the browser to say when it painted first. */
    private static final String PAINTED = """
                                          new Promise(done => new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint')
                                              .forEach(paint => done(paint.startTime))).observe({type: 'paint', buffered: true}))""";

    private static RunningDesk desk;
    private static StoryId story;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        if (!Files.isExecutable(CHROMIUM)) {
            System.out.println("PaintTest is skipped: there is no " + CHROMIUM);
        }
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium");
        desk = new RunningDesk(Map.of());
        story = LargeStory.into(desk.store, ARTICLES);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(
                new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(BrowserTest.FLAGS));
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            browser.close();
            playwright.close();
            desk.close();
        }
    }

    @Test
    void aDossierOfSixtyArticlesIsSoonSeen() {
        for (String part : List.of("", "/matrix", "/time", "/compare")) {
            String path = "/stories/" + story + part;
            double median = median(path);
            int bytes = desk.get(path).body().length();
            System.out.printf("first paint of %s with %d articles: median %.0f ms of %d (%s), %,d bytes%n",
                    part.isEmpty() ? "claims" : part.substring(1), ARTICLES, median, TIMES, steps, bytes);
            assertThat(median).as(path).isLessThan(BOUND_MILLIS);
            assertThat(bytes).as(path).isLessThan(BOUND_BYTES);
        }
    }

    /** When the answer began, when it was there, when the page was read, of the last time that was measured. */
    private static final String STEPS = """
                                        (() => { const n = performance.getEntriesByType('navigation')[0]; return ['responseStart', 'responseEnd',
                                            'domInteractive'].map(step => step + ' ' + Math.round(n[step])).join(', '); })()""";

    private static String steps = "";

    private static double median(String path) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i <= TIMES; i++) {
            try (BrowserContext fresh = browser.newContext(); Page page = fresh.newPage()) {
                page.navigate(desk.address(path).toString());
                Object painted = page.evaluate(PAINTED);
                times.add(((Number) painted).doubleValue());
                steps = String.valueOf(page.evaluate(STEPS));
            }
        }
        return times.subList(1, times.size()).stream().sorted().toList().get(TIMES / 2);
    }
}
