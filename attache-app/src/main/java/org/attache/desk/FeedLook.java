package org.attache.desk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.attache.ingest.feed.Feed;
import org.attache.ingest.feed.FeedReader;
import org.attache.ingest.feed.value.FeedText;
import org.attache.ingest.fetch.Fetched;
import org.attache.ingest.poll.FeedDiscovery;
import org.jspecify.annotations.Nullable;

/**
 * What a look at an address showed.
 *
 * @param feed true when a feed is there
 * @param version RSS or Atom and which, empty for no feed
 * @param problem why there is none, empty when there is
 */
public record FeedLook(String url, boolean feed, String version, @Nullable String title, int entries, String problem) {

    private static final int NAMED = 3;

    /** An address that is taken for a feed without a look. */
    public static FeedLook unseen(String url) {
        return new FeedLook(url, true, "", null, 0, "");
    }

    public static FeedLook at(URI url, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Body body -> at(url, body);
            case Fetched.Unchanged unchanged -> none(url, "no news");
            case Fetched.Failed failed -> none(url, failed.reason());
            case Fetched.Refused refused -> none(url, refused.reason());
        };
    }

    private static FeedLook at(URI url, Fetched.Body body) {
        String address = body.address().toString();
        Optional<Feed> feed = FeedReader.read(body.body(),
                new FeedReader.Origin(address, body.contentType(), null, null));
        if (feed.isPresent()) {
            String title = feed.get().detail().title().map(FeedText::plain).orElse(null);
            return new FeedLook(url.toString(), true, feed.get().version(), title, feed.get().entries().size(), "");
        }
        List<String> links = FeedDiscovery.feeds(new String(body.body(), StandardCharsets.UTF_8), address);
        return none(url, links.isEmpty()
                ? "no feed"
                : "no feed, but it links to " + String.join(", ", links.subList(0, Math.min(NAMED, links.size()))));
    }

    private static FeedLook none(URI url, String problem) {
        return new FeedLook(url.toString(), false, "", null, 0, problem);
    }
}
