package org.attache.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static final String LEAD = "The harbour council voted on Tuesday to close the northern pier, the mayor said.";
    private static final String SECOND = "Fishermen, who had asked for a delay, said they would take the matter to court.";

    private static Page page(String html) {
        return page(html.getBytes(StandardCharsets.UTF_8), null);
    }

    private static Page page(byte[] bytes, String contentType) {
        return (Page) new HtmlReader().read(new HtmlSource(bytes, contentType, null));
    }

    private static PageRead.Refused refusal(byte[] bytes) {
        return (PageRead.Refused) new HtmlReader().read(HtmlSource.of(bytes));
    }

    @Test
    void paragraphsAreLinesWithoutNavigationAndFooter() {
        Page page = page("""
                         <html><head><title>Pier closed</title></head><body>
                         <nav><ul><li><a href=/>Home</a><li><a href=/news>News</a></ul></nav>
                         <article><h1>Pier closed</h1><p>%s</p><p>%s</p></article>
                         <footer><p>All about our company, its history, its people and its many prizes.</p></footer>
                         """.formatted(LEAD, SECOND));
        assertThat(page.text()).isEqualTo(LEAD + "\n" + SECOND);
    }

    @Test
    void readersCommentsAreNotTheArticle() {
        Page page = page("""
                         <div id=content><div class=post><p>%s</p><p>%s</p></div>
                         <div id=comments><p>I was there and it was not like that at all, said nobody.</p></div></div>
                         """.formatted(LEAD, SECOND));
        assertThat(page.text()).doesNotContain("I was there");
    }

    @Test
    void namesOfBoxesAreNotBelievedWhereNothingElseIsLeft() {
        Page page = page(
                """
                <div class=promo><p>%s</p></div><div class=promo><p>%s</p></div><div class=promo><p>%s</p></div>
                """.formatted(LEAD, SECOND, LEAD.replace("northern", "southern")));
        assertThat(page.text()).contains(LEAD, SECOND);
    }

    @Test
    void lineThatIsOnlyADayOrAnHourIsLeftOut() {
        Page page = page("<article><p>23.10.2018</p><p>%s</p><p>19:49</p><p>%s</p></article>".formatted(LEAD, SECOND));
        assertThat(page.text()).isEqualTo(LEAD + "\n" + SECOND);
    }

    @Test
    void labelBeforeTheDayChangesNothingAndASentenceStays() {
        Page page = page(
                "<article><p>Published: 03.04.2020, 12:35</p><p>%s</p><p>Tickets: 12.50 at the quay.</p></article>"
                        .formatted(LEAD));
        assertThat(page.text()).isEqualTo(LEAD + "\nTickets: 12.50 at the quay.");
    }

    @Test
    void articleInATemplateIsReadWhereThePageShowsNone() {
        Page page = page("<div itemprop=articleBody><script type=text/template><p>%s</p><p>%s</p></script></div>"
                .formatted(LEAD, SECOND));
        assertThat(page.text()).isEqualTo(LEAD + "\n" + SECOND);
    }

    @Test
    void namesOfOwnElementsSayWhatTheyAre() {
        Page page = page("<article><p>%s</p><p>%s</p><site-menu><div><p>%s</p></div></site-menu></article>"
                .formatted(LEAD, SECOND, "All our topics at a glance, and all of our services."));
        assertThat(page.text()).isEqualTo(LEAD + "\n" + SECOND);
    }

    @Test
    void headingInsideAFigureIsACaption() {
        Page page = page("<article><p>%s</p><figure><img src=a.jpg><div><h2>%s</h2></div></figure><p>%s</p></article>"
                .formatted(LEAD, "The pier, seen from the sea. Picture: the harbour", SECOND));
        assertThat(page.text()).isEqualTo(LEAD + "\n" + SECOND);
    }

    @Test
    void captionsAreLeftOut() {
        Page page = page(
                "<article><p>%s</p><figure><img><figcaption>The pier, seen in May.</figcaption></figure><p>%s</p>"
                        .formatted(LEAD, SECOND));
        assertThat(page.text()).isEqualTo(LEAD + "\n" + SECOND);
    }

    @Test
    void utf8IsReadAsSuchWhateverTheHeaderSays() {
        byte[] bytes = ("<p>" + LEAD.replace("harbour", "Hafen für Küstenschiffe")).getBytes(StandardCharsets.UTF_8);
        assertThat(page(bytes, "text/html; charset=iso-8859-1").text()).contains("für Küstenschiffe");
    }

    @Test
    void declaredEncodingIsUsedWhenBytesAreNotUtf8() {
        byte[] bytes = ("<meta charset=koi8-r><p>" + "Мэр закрыл северный пирс, сообщили в совете порта. ".repeat(3))
                .getBytes(Charset.forName("KOI8-R"));
        assertThat(page(bytes, null).text()).startsWith("Мэр закрыл");
    }

    @Test
    void undeclaredEncodingIsGuessed() {
        byte[] bytes = ("<p>" + "Мэр закрыл северный пирс, сообщили в совете порта во вторник. ".repeat(5))
                .getBytes(Charset.forName("windows-1251"));
        assertThat(page(bytes, null).text()).startsWith("Мэр закрыл");
    }

    @Test
    void emptyPageIsRefused() {
        assertThat(refusal(new byte[0]).reason()).isEqualTo("the page is empty");
    }

    @Test
    void pdfIsNamedAsWhatItIs() {
        PageRead.Refused refused = refusal("%PDF-1.7 and so on".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused.reason()).isEqualTo("the bytes are a PDF, not a web page");
        assertThat(refused.where()).isEqualTo("offset 0");
    }

    @Test
    void pageOverTheLimitIsRefusedWithBothSizes() {
        PageRead read = new HtmlReader(new HtmlLimits(1000, 64)).read(HtmlSource.of(new byte[2000]));
        assertThat(((PageRead.Refused) read).reason()).isEqualTo("the page has 2,000 bytes, the limit is 1,000");
    }

    @Test
    void hundredThousandNestedElementsAreRead() {
        assertThat(page("<div>".repeat(100_000) + "<p>" + LEAD + "</p>").text()).isEqualTo(LEAD);
    }

    @Test
    void thousandsOfAttributesAreRead() {
        StringBuilder html = new StringBuilder("<div ");
        for (int i = 0; i < 50_000; i++) {
            html.append("a").append(i).append("=1 ");
        }
        assertThat(page(html + "><p>" + LEAD).text()).isEqualTo(LEAD);
    }

    @Test
    void endlessJsonDoesNotHurt() {
        String json = "{\"@type\":\"Article\",\"author\":".repeat(50_000);
        assertThat(page("<script type=application/ld+json>" + json + "</script><p>" + LEAD).text()).isEqualTo(LEAD);
    }

    @Test
    void introductionWithoutFullStopBelongsToTheText() {
        String lead = "Council closes the northern pier and the fishermen go to court";
        Page page = page(
                """
                <title>Pier closed</title><article><header><h1>Pier closed</h1><p class=standfirst>%s</p></header>
                <div class=article-body><p>%s</p><p>%s</p></div></article>""".formatted(lead, LEAD, SECOND));
        assertThat(page.text()).isEqualTo(lead + "\n" + LEAD + "\n" + SECOND);
    }

    @Test
    void teasersOfOtherArticlesAreNotTheText() {
        Page page = page(
                """
                <div id=content><div class=story><p>%s %s</p><p>%s</p></div>
                <h2>Related articles</h2><div class=box><a href=/1>Another thing</a>
                <p>Elsewhere something else happened, which is told at some length in that place.</p></div></div>"""
                        .formatted(LEAD, SECOND, SECOND));
        assertThat(page.text()).isEqualTo(LEAD + " " + SECOND + "\n" + SECOND);
    }

    @Test
    void linesThatServeThePageAreNotTheText() {
        Page page = page("<article><p>%s</p><p>Sign up for our daily newsletter.</p><p>%s</p></article>"
                .formatted(LEAD, SECOND));
        assertThat(page.text()).isEqualTo(LEAD + "\n" + SECOND);
    }

    @Test
    void wrapperNamedAfterTheSidebarIsNotLeftOut() {
        assertThat(page("<div class=content-sidebar-wrap><p>%s</p><p>%s</p></div>".formatted(LEAD, SECOND)).text())
                .isEqualTo(LEAD + "\n" + SECOND);
    }

    @Test
    void bodyThatOnlyJsonLdHoldsIsTakenFromThere() {
        String body = (LEAD + " " + SECOND + " ").repeat(8).strip();
        Page page = page(
                """
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier closed","articleBody":"%s"}
                </script><body><div id=app></div>""".formatted(body));
        assertThat(page.text()).isEqualTo(body);
    }

    @Test
    void keyPointsAreKeptApartFromTheText() {
        Page page = page(
                """
                <article><h1>Pier closed</h1><div class=KeyPoints-list><ul><li>The northern pier closes in autumn.
                <li>The fishermen go to court over it.</ul></div><p>%s</p><p>%s</p></article>"""
                        .formatted(LEAD, SECOND));
        assertThat(page.keyPoints()).containsExactly("The northern pier closes in autumn.",
                "The fishermen go to court over it.");
        assertThat(page.text()).isEqualTo(LEAD + "\n" + SECOND);
    }

    @Test
    void liveBlogIsRecognisedByItsType() {
        Page page = page("<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\"}</script><p>" + LEAD);
        assertThat(page.kind()).isEqualTo(Page.Kind.LIVE_BLOG);
    }

    @Test
    void listOfLinkedHeadlinesIsAnIndex() {
        String teaser = "<div><h2><a href=/1>Something happened somewhere</a></h2><p>Short.</p></div>";
        assertThat(page("<title>Home</title>" + teaser.repeat(12)).kind()).isEqualTo(Page.Kind.INDEX);
    }

    @Test
    void samePageGivesTheSameText() {
        String html = "<article><p>%s</p><p>%s</p></article>".formatted(LEAD, SECOND);
        assertThat(page(html)).isEqualTo(page(html));
    }
}
