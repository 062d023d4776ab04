package org.attache.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.attache.ingest.feed.FeedReader.Origin;
import org.attache.ingest.feed.value.Person;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    private static final String RSS = """
                                      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                                      <channel><title>Harbour Daily</title><link>http://harbour.example/</link><language>en-GB</language>
                                      <item><title>Pier closed &amp; fenced</title><link>/news/1</link><guid isPermaLink="false">h-1</guid>
                                        <dc:creator>Ada Lindqvist</dc:creator><pubDate>Tue, 3 Mar 2020 14:25:00 EST</pubDate>
                                        <description>Short &lt;b&gt;words&lt;/b&gt;</description>
                                        <content:encoded><![CDATA[<p>Long words.</p><script>x()</script>]]></content:encoded>
                                        <source url="http://evening.example/rss">Evening Post</source></item>
                                      </channel></rss>
                                      """;

    private static Feed read(String text, Origin origin) {
        return FeedReader.read(text.getBytes(StandardCharsets.UTF_8), origin).orElseThrow();
    }

    private static Feed read(String text) {
        return read(text, Origin.UNKNOWN);
    }

    @Test
    void rssEntryKeepsItsTextsAuthorDateAndSource() {
        Feed feed = read(RSS, new Origin("http://harbour.example/feed", "application/rss+xml", null, null));
        FeedNode entry = feed.entries().getFirst();

        assertThat(feed.version()).isEqualTo("rss20");
        assertThat(feed.wellFormed()).isTrue();
        assertThat(entry.title().orElseThrow().value()).isEqualTo("Pier closed & fenced");
        assertThat(entry.link()).contains("http://harbour.example/news/1");
        assertThat(entry.authors()).containsExactly(new Person("Ada Lindqvist", null, null));
        assertThat(entry.published().orElseThrow().instant()).isEqualTo(Instant.parse("2020-03-03T19:25:00Z"));
        assertThat(entry.summary().orElseThrow().value()).isEqualTo("Short <b>words</b>");
        assertThat(entry.content().getFirst().value()).isEqualTo("<p>Long words.</p>");
        assertThat(entry.summary().orElseThrow().language()).isEqualTo("en-GB");
        assertThat(entry.source().orElseThrow().href).isEqualTo("http://evening.example/rss");
    }

    @Test
    void brokenFeedIsReadAndSaysWhatIsBroken() {
        Feed feed = read("<rss version='2.0'><channel><title>A & B&nbsp;C</title><item><title>One<item><title>Two</");

        assertThat(feed.wellFormed()).isFalse();
        assertThat(feed.fault()).startsWith("not well-formed XML");
        assertThat(feed.detail().title().orElseThrow().value()).isEqualTo("A & B\u00a0C");
        assertThat(feed.entries()).isNotEmpty();
    }

    @Test
    void atomDivIsNotPartOfTheTextAndAddressesFollowTheBase() {
        Feed feed = read(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a.example/x/" xml:lang="de"><entry>
                <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">See <a href="y">this</a></div></title>
                <link rel="enclosure" href="e.mp3" type="audio/mpeg"/><link href="page"/></entry></feed>""");
        FeedNode entry = feed.entries().getFirst();

        assertThat(entry.title().orElseThrow().value()).isEqualTo("See <a href=\"http://a.example/x/y\">this</a>");
        assertThat(entry.link()).contains("http://a.example/x/page");
        assertThat(entry.links.getFirst()).containsEntry("href", "http://a.example/x/e.mp3");
        assertThat(feed.detail().language()).contains("de");
    }

    @Test
    void imageOfTheChannelDoesNotOverwriteItsTitle() {
        Feed feed = read("<rss><channel><title>Real</title><image><title>Logo</title><url>u</url><width>80</width>"
                + "</image></channel></rss>");

        assertThat(feed.detail().title().orElseThrow().value()).isEqualTo("Real");
        assertThat(feed.detail().image).containsEntry("width", 80);
    }

    @Test
    void headerCharsetWinsOverTheDeclaration() {
        byte[] bytes = "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss><channel><title>Łódź</title></channel></rss>"
                .getBytes(Charset.forName("iso-8859-2"));
        Feed feed = FeedReader.read(bytes, new Origin(null, "application/xml; charset=ISO-8859-2", null, null))
                .orElseThrow();

        assertThat(feed.encoding()).isEqualTo("iso-8859-2");
        assertThat(feed.wellFormed()).isTrue();
        assertThat(feed.detail().title().orElseThrow().value()).isEqualTo("Łódź");
    }

    @Test
    void entitiesOfTheDocumentTypeAreNeverFetchedOrNested() {
        Feed feed = read(
                """
                <!DOCTYPE rss [<!ENTITY lol "ha"><!ENTITY lots "&lol;&lol;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
                <rss><channel><title>&lol; &lots; &file;</title></channel></rss>""");

        assertThat(feed.detail().title().orElseThrow().value()).isEqualTo("ha &lots; &file;");
    }

    @Test
    void newsSitemapGivesEntries() {
        Feed feed = read(
                """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>http://d.example/1</loc><n:news><n:publication><n:name>Daily D</n:name></n:publication>
                <n:publication_date>2021-05-04</n:publication_date><n:title>Vote lost</n:title></n:news></url></urlset>""");

        assertThat(feed.version()).isEqualTo("sitemap");
        assertThat(feed.entries().getFirst().link()).contains("http://d.example/1");
        assertThat(feed.entries().getFirst().title().orElseThrow().value()).isEqualTo("Vote lost");
        assertThat(feed.entries().getFirst().published().orElseThrow().utc()).isEqualTo("2021-05-04T00:00:00Z");
    }

    @Test
    void jsonFeedIsAFeed() {
        Feed feed = read(
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [
                {"id": "1", "url": "http://j.example/1", "content_text": "Words.", "date_published": "2020-01-02T03:04:05+02:00"}]}
                """);

        assertThat(feed.version()).isEqualTo("json1");
        assertThat(feed.entries().getFirst().published().orElseThrow().utc()).isEqualTo("2020-01-02T01:04:05Z");
    }

    @Test
    void whatIsNoFeedIsNone() {
        assertThat(FeedReader.read(new byte[0], Origin.UNKNOWN)).isEmpty();
        assertThat(FeedReader.read("{\"a\": 1}".getBytes(StandardCharsets.UTF_8), Origin.UNKNOWN)).isEmpty();
        assertThat(FeedReader.read("<html><p>no".getBytes(StandardCharsets.UTF_8), Origin.UNKNOWN)).isEmpty();
    }

    /** Found by mutation: a parser that reads texts late gave this fault unchecked. */
    @Test
    void referenceThatIsCutOffByTheEndIsAFaultLikeAnyOther() {
        Feed feed = read("<rss><channel><title>testing &THO");

        assertThat(feed.wellFormed()).isFalse();
        assertThat(feed.detail().title().orElseThrow().value()).startsWith("testing");
    }

    @Test
    void damagedBytesNeverThrow() {
        byte[] whole = RSS.getBytes(StandardCharsets.UTF_8);
        java.util.Random random = new java.util.Random(7);
        for (int round = 0; round < 400; round++) {
            byte[] bytes = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
            for (int i = 0; i < bytes.length / 50; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) "<>&;\"'/[]! \0\u00e9".charAt(random.nextInt(13));
            }
            assertThat(FeedReader.read(bytes, Origin.UNKNOWN)).isNotNull();
        }
    }

    @Test
    void deepNestingIsCutOffInsteadOfOverflowing() {
        assertThat(FeedReader.read(("<rss><channel>" + "<a>".repeat(100_000)).getBytes(StandardCharsets.UTF_8),
                Origin.UNKNOWN)).isPresent();
        assertThat(FeedReader.read(("<rss>" + "<a>".repeat(50_000) + "</a>".repeat(50_000) + "</rss>")
                .getBytes(StandardCharsets.UTF_8), Origin.UNKNOWN)).isPresent();
    }
}
