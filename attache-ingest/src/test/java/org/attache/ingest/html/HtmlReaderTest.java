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
}
