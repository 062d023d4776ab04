package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.model.StoryId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How soon something of a large dossier is seen, in a browser that has nothing of it yet. The browser itself says when it
 * painted; the bound leaves room for a busy machine, the figure that is printed is the measurement.
 */
class PaintTest {

    private static final int ARTICLES = 60;
    /** A desk's server has answered before; what it compiles in its first seconds would be measured as the browser's time. */
    private static final int WARM = 50;
    private static final int TIMES = 9;
    private static final double BOUND_MILLIS = 1_500;
    private static final int BOUND_BYTES = 600_000;

    /** Waits for the browser to say when it painted first. */
    private static final String PAINTED = """
                                          new Promise(done => new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint')
                                              .forEach(paint => done(paint.startTime))).observe({type: 'paint', buffered: true}))""";

    @AutoClose
    private static RunningDesk desk;
    private static StoryId story;
    @AutoClose
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open(PaintTest.class);
        desk = new RunningDesk(Map.of());
        story = LargeStory.into(desk.store, ARTICLES);
    }

    @Test
    void aDossierOfSixtyArticlesIsSoonSeen() {
        for (String part : List.of("", "/matrix", "/time", "/compare")) {
            String path = "/stories/" + story + part;
            for (int i = 0; i < WARM; i++) {
                desk.get(path);
            }
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
            try (BrowserContext fresh = chromium.browser.newContext(); Page page = fresh.newPage()) {
                page.navigate(desk.address(path).toString());
                Object painted = page.evaluate(PAINTED);
                times.add(((Number) painted).doubleValue());
                steps = String.valueOf(page.evaluate(STEPS));
            }
        }
        return times.subList(1, times.size()).stream().sorted().toList().get(TIMES / 2);
    }
}
