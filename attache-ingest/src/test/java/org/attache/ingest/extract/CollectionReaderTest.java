package org.attache.ingest.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.ingest.Input;
import org.attache.ingest.Read;
import org.attache.ingest.Supply;
import org.attache.ingest.Readers;
import org.attache.model.Article;
import org.attache.model.Edition;
import org.junit.jupiter.api.Test;

class CollectionReaderTest {

    private static List<Read> read(String text) {
        List<Read> reads = new ArrayList<>();
        Readers.standard().read(Input.of("x", text.getBytes(UTF_8)), reads::add);
        return reads;
    }

    @Test
    void entriesOfAFeedAreArticlesAndEmptyOnesAreNamed() {
        List<Read> reads = read(
                "<rss><channel><title>F</title><item><title>Pier closed</title><link>http://a.example/1</link>"
                        + "<pubDate>Tue, 2 Mar 2021 10:00:00 GMT</pubDate><description>The pier was closed.</description></item>"
                        + "<item><title>Only a title</title></item></channel></rss>");

        Article article = ((Read.Article) reads.get(0)).article();
        assertThat(article.title()).isEqualTo("Pier closed");
        assertThat(article.text()).isEqualTo("Pier closed\n\nThe pier was closed.");
        assertThat(article.publishedAt()).hasToString("2021-03-02T10:00:00Z");
        assertThat(reads.get(1)).isEqualTo(new Read.Skipped("x", "entry without text", "entry 2"));
    }

    @Test
    void itemThatTheAgencyKilledIsAWordAboutItsSeries() {
        List<Read> reads = read(
                "{\"uri\": \"urn:1\", \"pubstatus\": \"canceled\", \"headline\": \"H\", \"body_text\": \"Words.\"}");

        assertThat(reads).containsExactly(new Read.Notice("x", "urn:1",
                List.of(new Edition.Notice(Edition.Notice.Kind.KILL, "canceled", null))));
    }

    @Test
    void correctionAndEmbargoStandBesideTheArticle() {
        List<Read> reads = read("{\"uri\": \"urn:1\", \"version\": \"3\", \"embargoed\": \"2026-03-04T10:00:00Z\", "
                + "\"ednote\": \"CORRECTION: name in first paragraph\", \"headline\": \"H\", \"body_text\": \"Words.\"}");

        Supply supply = ((Read.Article) reads.getFirst()).supply();
        assertThat(supply.series()).isEqualTo("urn:1");
        assertThat(supply.version()).isEqualTo(3);
        assertThat(supply.notices()).extracting(Edition.Notice::kind)
                .containsExactly(Edition.Notice.Kind.EMBARGO, Edition.Notice.Kind.CORRECTION);
        assertThat(supply.notices().getFirst().until()).isEqualTo("2026-03-04T10:00:00Z");
    }

    @Test
    void pagesOfAnArchiveAreArticles() {
        String page = "<html><head><title>Pier closed</title></head><body><article><h1>Pier closed</h1>"
                + "<p>The pier was closed on Monday, said the harbour master of Maruno, who gave no reason for it.</p>"
                        .repeat(4)
                + "</article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
        List<Read> reads = read("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/1\r\n"
                + "Content-Type: application/http\r\nContent-Length: " + http.length() + "\r\n\r\n" + http
                + "\r\n\r\n");

        assertThat(reads).singleElement().isInstanceOf(Read.Article.class);
        assertThat(((Read.Article) reads.getFirst()).article().url()).hasToString("http://a.example/1");
    }
}
