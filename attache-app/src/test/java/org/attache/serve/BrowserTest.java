package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.serve.page.frame.Frame;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

    private static String at(String path) {
        return desk.address(path).toString();
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
                    assertThat(page.locator(click).count()).as("%s: %s at %s", way.number(), click, page.url())
                            .isPositive();
                    page.locator(click).first().click();
                    page.waitForLoadState();
                }
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

    /** Nothing but Tab and Enter, which is all that some have. */
    @Test
    void tabAndEnterReachEverySectionAndEveryPartOfADossier() {
        List<String> complaints = new ArrayList<>();
        try (Page page = page(complaints)) {
            for (String section : Frame.SECTIONS.keySet()) {
                page.navigate(at("/help"));
                tabTo(page, "a[href='" + section + "']");
                page.keyboard().press("Enter");
                page.waitForURL("**" + section);
            }
            String story = "/stories/" + desk.story("mackerel");
            for (String part : List.of("/matrix", "/compare", "/time", "/events", "/only", "/missing", "/articles",
                    "/versions")) {
                page.navigate(at(story));
                tabTo(page, ".tabs a[href='" + story + part + "']");
                page.keyboard().press("Enter");
                page.waitForURL("**" + story + part);
            }
            tabTo(page, ".menu summary");
            page.keyboard().press("Enter");
            assertThat(page.locator(".menu a").first().isVisible()).isTrue();
        }
        assertThat(complaints).isEmpty();
    }

    private static void tabTo(Page page, String what) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("what => document.activeElement.matches(what)", what)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + what + " on " + page.url());
    }
}
