package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.store.Articles;
import org.attache.store.Claims;
import org.attache.store.PageRequest;
import org.attache.store.Sources;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages in a real browser: Debian's Chromium, where it is installed. */
class BrowserTest {

    @AutoClose
    private static RunningDesk desk;
    @AutoClose
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open(BrowserTest.class);
        desk = new RunningDesk(Map.of());
        use();
    }

    /** A page that tells everything it complains of: broken rules for content, errors of scripts. */
    private static Page page(List<String> complaints) {
        Page page = chromium.browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** A page that tells of a problem is one, and the browser complains of its status. */
    private static void open(Page page, String view, List<String> complaints) {
        page.navigate(at(view));
        complaints.removeIf(complaint -> complaint.matches(".*status of 40[04].*"));
    }

    private static String at(String path) {
        return desk.address(path).toString();
    }

    /** What an editor leaves behind, so that lists which begin empty are looked at full as well. */
    private static void use() {
        desk.post("/watches", "query=mackerel&name=fish&occasions=new-origin&occasions=new-story");
        desk.post("/search/save", "q=mackerel&name=fish");
        desk.post("/feeds", "url=http%3A%2F%2F127.0.0.1%3A1%2Ffeed.xml&outlet=Nobody");
        desk.store.sources().list(Sources.Filter.ALL, PageRequest.first(1)).items()
                .forEach(source -> desk.post("/edits/grade", "grade=B&source=" + source.key().value()));
    }

    private static List<String> views() {
        String story = "/stories/" + desk.story("mackerel");
        List<String> views = new ArrayList<>(List.of("/stories", "/claims", "/sources", "/ledger", "/ledger/BOL/CHL",
                "/search", "/search?q=mackerel", "/search?q=zebra", "/search?q=origins%3C", "/watches", "/feeds",
                "/edits", "/help", "/stories?flag=retracted", "/stories?origins=x", "/stories/st-0", story,
                story + "/claims/lead"));
        desk.store.sources().list(Sources.Filter.ALL, PageRequest.first(1)).items()
                .forEach(source -> views.add("/sources/" + source.key().value()));
        desk.store.claims().list(Claims.Filter.ALL, PageRequest.first(1)).items()
                .forEach(claim -> views.add("/claims/" + claim.key().value()));
        List.of("/matrix", "/compare", "/time", "/events", "/only", "/missing", "/articles", "/versions")
                .forEach(part -> views.add(story + part));
        views.add("/articles/" + desk.store.articles().list(Articles.Filter.ALL, PageRequest.first(1)).items()
                .get(0).id());
        return views;
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void noPageBreaksItsOwnRulesAndAxeFindsNothingSerious(ColorScheme scheme) {
        List<String> found = new ArrayList<>();
        try (Page page = page(found)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String view : views()) {
                open(page, view, found);
                AxeResults results = new AxeBuilder(page).analyze();
                for (Rule rule : results.getViolations()) {
                    if (List.of("serious", "critical").contains(rule.getImpact())) {
                        found.add(view + " " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aWatchIsSetAndEndedOnItsPage() {
        List<String> complaints = new ArrayList<>();
        try (Page page = page(complaints)) {
            page.navigate(at("/search?q=lorry"));
            page.click("text=Watch it");
            assertThat(page.inputValue("input[name=query]")).isEqualTo("lorry");
            page.fill("input[name=hook]", "http://127.0.0.1:1/hook");
            page.click("button:has-text('Watch')");
            assertThat(page.locator(".notice code").textContent()).hasSizeGreaterThan(20);
            assertThat(page.locator("tr:has-text('lorry')").textContent()).contains("http://127.0.0.1:1/hook",
                    "a claim is denied for the first time");
            page.click("tr:has-text('lorry') button");
            assertThat(page.locator("tr:has-text('lorry')").count()).isZero();
        }
        assertThat(complaints).isEmpty();
    }

    /** A number, and what is clicked from the list of stories on until words of an article stand there. */
    private record Way(String number, String... clicks) {}

    private static final List<Way> WAYS = List.of(new Way("origins of a story", ".stories .number a"),
            new Way("outlets of a story", ".stories .side a[href$='/articles']", "td a[data-open]"),
            new Way("claims of a story", ".stories .side a[href$='/matrix']", "td:not(.silent) > a[href*='at=']"),
            new Way("origins of a claim", ".stories h2 a", ".claims li:nth-child(2) a"),
            new Way("origins in the evidence", ".stories .number a", ".facts a[href='#why']"),
            new Way("outlets of a claim", ".stories .number a", ".facts a[href*='/matrix']",
                    "td:not(.silent) > a[href*='at=']"),
            new Way("articles of a claim", ".stories .number a", ".facts a[href$='/articles']", "td a[data-open]"),
            new Way("events of a story", ".stories h2 a", ".tabs a[href$='/events']", "td a[data-open]"),
            new Way("claims of one alone", ".stories h2 a", ".tabs a[href$='/only']", ".claims a"),
            new Way("missing origins", ".stories li:has-text('mackerel') h2 a", ".tabs a[href$='/missing']",
                    ".claims a"),
            new Way("articles of a story", ".stories h2 a", ".tabs a[href$='/articles']", "td a[data-open]"),
            new Way("words in common", ".stories li:has-text('mackerel') h2 a", ".tabs a[href$='/compare']"),
            new Way("claims of a source", ".bar a[href='/sources']", "td.n a", "td a[data-open]"),
            new Way("claims that a source alone stands for", ".bar a[href='/sources']", "td.n a[href*='origins']",
                    "td a[data-open]"),
            new Way("origins over all stories", ".bar a[href='/claims']", "td.n a"),
            new Way("events of a pair", ".bar a[href='/ledger']", "td.n a[data-open]", "td a.chip"),
            new Way("origins of a pair", ".bar a[href='/ledger']", "td.n a[href$='#events']", "td a.chip"));
    private static final String WORDS = "#evidence .evidence q, #at, article.text p, .sides .reused";

    @Test
    void threeClicksLeadFromTheStoriesToTheWordsBehindEveryNumber() {
        List<String> lost = new ArrayList<>();
        try (Page page = page(lost)) {
            for (Way way : WAYS) {
                assertThat(way.clicks().length).as(way.number()).isLessThanOrEqualTo(3);
                page.navigate(at("/stories"));
                for (String click : way.clicks()) {
                    page.locator(click).first().click();
                }
                page.waitForLoadState();
                if (page.locator(WORDS).count() == 0 || page.locator(WORDS).first().textContent().isBlank()) {
                    lost.add(way.number() + " ends at " + page.url());
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void threeClicksLeadFromTheStoriesToTheSentenceInItsArticle() {
        List<String> complaints = new ArrayList<>();
        try (Page page = page(complaints)) {
            page.navigate(at("/stories"));
            page.click("li[data-row]:has-text('mackerel') a.origins");
            page.click(".claims li:nth-child(3) a");
            page.waitForURL("**/claims/*");
            assertThat(page.locator("#evidence mark.content").first().textContent()).isNotBlank();
            page.click("#evidence .evidence .where a");
            assertThat(page.locator("#at").isVisible()).isTrue();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void keysAloneLeadToAClaimAndBack() {
        List<String> complaints = new ArrayList<>();
        try (Page page = page(complaints)) {
            page.navigate(at("/stories"));
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            assertThat(page.locator("li.here").count()).isEqualTo(1);
            page.keyboard().press("Enter");
            page.waitForURL("**/stories/st-*");
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL("**/claims/*");
            page.keyboard().press("?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
            page.keyboard().press("Escape");
            page.keyboard().press("u");
            page.waitForURL("**/stories");
            page.keyboard().press("/");
            page.keyboard().type("mackerel");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=mackerel");
            assertThat(page.locator(".hits li").count()).isPositive();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void anOpenListSaysThatAStoryChangedWithoutJumping() {
        List<String> complaints = new ArrayList<>();
        try (Page page = page(complaints)) {
            page.navigate(at("/stories"));
            page.waitForTimeout(500);
            String story = desk.story("Ferry");
            var dossier = desk.store.stories().get(new org.attache.model.StoryId(story)).orElseThrow().dossier();
            var changed = new org.attache.model.Dossier(dossier.id(), dossier.title() + " again", dossier.articles(),
                    dossier.reuse(), dossier.sources(), dossier.claims(), dossier.relations(), dossier.events(),
                    dossier.timeline(), dossier.onlyIn());
            desk.store.commit(List.of(org.attache.store.Write.PutDossier.of(changed)));
            page.waitForSelector("[data-live]:not([hidden])");
            assertThat(page.locator("[data-live]").textContent()).contains("1 story new or changed");
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void nothingIsWiderThanAPhone() {
        List<String> wide = new ArrayList<>();
        try (Page page = page(wide)) {
            page.setViewportSize(390, 844);
            for (String view : views()) {
                open(page, view, wide);
                Object width = page.evaluate("document.documentElement.scrollWidth");
                if (((Number) width).intValue() > 390) {
                    wide.add(view + " is " + width + " wide");
                }
            }
        }
        assertThat(wide).isEmpty();
    }
}
