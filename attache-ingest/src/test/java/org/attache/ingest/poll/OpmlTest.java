package org.attache.ingest.poll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.ingest.poll.Opml.Subscription;
import org.junit.jupiter.api.Test;

class OpmlTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Subscription> feeds = List.of(
                new Subscription("A & B", "http://a.example/?x=1&y=2", "http://a.example/", List.of("World", "Asia")),
                new Subscription("C", "http://c.example/feed", null, List.of("World")),
                new Subscription("D", "http://d.example/", null, List.of()));

        assertThat(Opml.read(Opml.write("Mine", feeds).getBytes(UTF_8))).isEqualTo(feeds);
    }

    @Test
    void whatIsNoListHasNoFeeds() {
        assertThat(Opml.read("<rss/>".getBytes(UTF_8))).isEmpty();
        assertThat(Opml.read(new byte[]{0, 1, 2})).isEmpty();
    }

    @Test
    void feedsOfAPageAreFoundDeclaredOnesFirst() {
        String page = "<html><head><link rel='alternate' type='application/rss+xml' href='/rss'><link rel='alternate' hreflang='de' href='/de'>"
                + "</head><body><a href='/world/feed/'>World</a><a href='/rss'>All</a><a href='/news'>News</a></body></html>";

        assertThat(FeedDiscovery.feeds(page, "http://a.example/")).containsExactly("http://a.example/rss",
                "http://a.example/world/feed/");
    }
}
