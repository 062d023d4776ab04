package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.serve.http.Route;
import org.attache.store.Articles;
import org.attache.store.Claims;
import org.attache.store.PageRequest;
import org.attache.store.Sources;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page that the server has, in a real browser: looked at in every look, and reached by clicking alone. */
class EveryPageTest {

    /** What answers programs, gives a file or leads elsewhere; every other route is a page. */
    private static final Pattern NO_PAGE = Pattern
            .compile("/|/v1/.*|/assets/.*|/healthz|/readyz|/info|/metrics|/feeds\\.opml|.*/export/.*");

    /** How a page is looked at. */
    enum Look {
        LIGHT(ColorScheme.LIGHT, 1280, 800), DARK(ColorScheme.DARK, 1280, 800), LIGHT_PHONE(ColorScheme.LIGHT, 390,
                844),
        DARK_PHONE(ColorScheme.DARK, 390, 844);

        private final ColorScheme scheme;
        private final int width;
        private final int height;

        Look(ColorScheme scheme, int width, int height) {
            this.scheme = scheme;
            this.width = width;
            this.height = height;
        }
    }

    @AutoClose
    private static RunningDesk desk;
    @AutoClose
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open(EveryPageTest.class);
        desk = new RunningDesk(Map.of());
        use();
    }

    /** What an editor leaves behind, so that lists which begin empty are looked at full as well. */
    private static void use() {
        desk.post("/watches", "query=mackerel&name=fish&occasions=new-origin&occasions=new-story");
        desk.post("/search/save", "q=mackerel&name=fish");
        desk.post("/feeds", "url=http%3A%2F%2F127.0.0.1%3A1%2Ffeed.xml&outlet=Nobody");
        desk.post("/edits/grade", "grade=B&source=" + source());
    }

    private static String source() {
        return desk.store.sources().list(Sources.Filter.ALL, PageRequest.first(1)).items().getFirst().key().value();
    }

    /** Pages with what is usual, with nothing, and with a mistake on them. */
    private static List<String> views() {
        String story = "/stories/" + desk.story("mackerel");
        Stream<String> plain = Stream.of("/stories", "/claims", "/sources", "/ledger", "/ledger/BOL/CHL", "/search",
                "/search?q=mackerel", "/search?q=zebra", "/search?q=origins%3C", "/watches", "/feeds", "/edits",
                "/help",
                "/login", "/stories?flag=retracted", "/stories?origins=x", "/stories/st-0", story,
                story + "/claims/lead", "/sources/" + source());
        Stream<String> parts = Stream
                .of("/matrix", "/compare", "/time", "/events", "/only", "/missing", "/articles", "/versions")
                .map(part -> story + part);
        String claim = desk.store.claims().list(Claims.Filter.ALL, PageRequest.first(1)).items().getFirst().key()
                .value();
        String article = desk.store.articles().list(Articles.Filter.ALL, PageRequest.first(1)).items().getFirst().id()
                .value();
        return Stream.of(plain, parts, Stream.of("/claims/" + claim, "/articles/" + article)).flatMap(each -> each)
                .toList();
    }

    private static Set<String> pages() {
        return desk.server.routes().stream().filter(route -> route.method().equals("GET")).map(Route::path)
                .filter(path -> !NO_PAGE.matcher(path).matches()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The routes that an address may stand for. */
    private static Set<String> routes(String address) {
        String path = URI.create(address).getPath();
        return pages().stream().filter(route -> path.matches(route.replaceAll("\\{[^}]+}", "[^/]+")))
                .collect(Collectors.toSet());
    }

    @Test
    void noPageOfTheServerIsLeftOut() {
        Set<String> left = pages();
        views().forEach(view -> left.removeAll(routes(view)));
        assertThat(left).as("pages that views() does not look at").isEmpty();
        assertThat(pages()).hasSizeGreaterThan(20).contains("/login", "/stories/{story}/matrix");
    }

    @ParameterizedTest
    @EnumSource
    void noPageBreaksItsOwnRulesIsTooWideOrHardToUse(Look look) {
        List<String> found = new ArrayList<>();
        try (Page page = page(look, found)) {
            for (String view : views()) {
                page.navigate(desk.address(view).toString());
                // A page that tells of a problem is one, and the browser complains of its status.
                found.removeIf(complaint -> complaint.matches(".*status of 40[04].*"));
                inspect(page, view, look, found);
            }
        }
        assertThat(found).isEmpty();
    }

    /** Each time at a server of its own, for the fifth token in a few seconds is refused unseen. */
    @ParameterizedTest
    @EnumSource
    void theWayInIsAsGoodAndLetsNobodyElseIn(Look look) {
        List<String> found = new ArrayList<>();
        try (RunningDesk locked = new RunningDesk(Map.of("host", "0.0.0.0")); Page page = page(look, found)) {
            page.navigate(inside(locked, "/login"));
            inspect(page, "the empty form", look, found);
            assertThat(page.locator(".bar nav a").count()).as("what a stranger cannot open").isZero();
            page.keyboard().type("wrong");
            page.keyboard().press("Enter");
            page.waitForSelector("[role=alert]");
            inspect(page, "the form after a wrong token", look, found);
            page.keyboard().type(locked.token);
            page.keyboard().press("Enter");
            page.waitForURL("**/stories");
            inspect(page, "the stories of who signed in", look, found);
            page.click("text=Sign out");
            page.waitForURL("**/login");
            assertThat(page.navigate(inside(locked, "/stories")).status()).isEqualTo(401);
            inspect(page, "the refusal", look, found);
        }
        found.removeIf(complaint -> complaint.matches(".*status of 40[13].*"));
        assertThat(found).isEmpty();
    }

    private static String inside(RunningDesk locked, String path) {
        return locked.address(path).toString().replace("0.0.0.0", "127.0.0.1");
    }

    private static Page page(Look look, List<String> complaints) {
        Page page = chromium.browser.newPage(new Browser.NewPageOptions().setColorScheme(look.scheme)
                .setViewportSize(look.width, look.height));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private static void inspect(Page page, String view, Look look, List<String> found) {
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            if (List.of("serious", "critical").contains(rule.getImpact())) {
                found.add(view + " " + rule.getId() + " " + rule.getNodes().getFirst().getHtml());
            }
        }
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > look.width) {
            found.add(view + " is " + width + " wide");
        }
        int drawings = ((Number) page.evaluate("[...document.querySelectorAll('.scroll')].filter(box => "
                + "!box.querySelector('table') && box.scrollWidth > box.clientWidth + 1).length")).intValue();
        if (look.width < 500 && drawings > 0) {
            found.add(view + " has " + drawings + " drawings that are wider than their place");
        }
    }

    /** From the list of stories and what a search finds on, whatever link leads to a page that was not seen yet is clicked. */
    @Test
    void everyPageIsReachedByClicking() {
        List<String> complaints = new ArrayList<>();
        Set<String> left = pages();
        left.remove("/login");
        Deque<String> open = new ArrayDeque<>(List.of("/stories", "/search?q=mackerel"));
        left.remove("/stories");
        try (Page page = page(Look.LIGHT, complaints)) {
            while (!open.isEmpty()) {
                String from = open.poll();
                page.navigate(desk.address(from).toString());
                for (String link : links(page)) {
                    if (left.removeAll(routes(link))) {
                        page.navigate(desk.address(from).toString());
                        open.add(clicked(page, link));
                    }
                }
            }
        }
        assertThat(left).as("pages that no link leads to").isEmpty();
        assertThat(complaints).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page
                .evaluate("[...document.querySelectorAll('a[href^=\"/\"]')].filter(a => a.checkVisibility())"
                        + ".map(a => a.getAttribute('href'))");
    }

    private static String clicked(Page page, String link) {
        String before = page.url();
        Locator links = page.locator("a[href=\"" + link.replace("\"", "\\\"") + "\"]");
        for (int i = 0; i < links.count(); i++) {
            if (links.nth(i).isVisible()) {
                links.nth(i).click();
                page.waitForFunction("before => location.href !== before", before);
                page.waitForLoadState();
                assertThat(page.locator("h1, h2, .empty, article").count()).as(link).isPositive();
                return URI.create(page.url()).getPath();
            }
        }
        throw new AssertionError(link + " is not to be seen on " + before);
    }
}
