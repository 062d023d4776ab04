package org.attache.ingest.poll;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.ingest.feed.markup.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the feeds of a web page: those it declares, then links that look like feeds. */
public final class FeedDiscovery {
    private static final Set<String> TYPES = Set.of("application/rss+xml", "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json", "application/json", "text/xml", "application/xml");

    private FeedDiscovery() {}

    /** Addresses of feeds in the order of the page, without doubles; declared ones first. */
    public static List<String> feeds(String html, String address) {
        Document page = Jsoup.parse(html, address);
        Set<String> found = new LinkedHashSet<>();
        for (Element link : page.select("link[rel][href]")) {
            String rel = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
            boolean typed = TYPES.contains(link.attr("type").toLowerCase(Locale.ROOT).split(";")[0].strip());
            if (rel.contains(" feed ") || rel.contains(" alternate ") && typed) {
                add(link, found);
            }
        }
        page.select("a[href]").stream().filter(a -> looksLikeFeed(a.attr("href"))).forEach(a -> add(a, found));
        return List.copyOf(found);
    }

    private static void add(Element link, Set<String> found) {
        String absolute = link.absUrl("href");
        if (absolute.startsWith("http://") || absolute.startsWith("https://")) {
            found.add(absolute);
        }
    }

    private static boolean looksLikeFeed(String href) {
        String path = href.toLowerCase(Locale.ROOT).split("[?#]", 2)[0];
        return path.matches(".*\\.(rss|atom|rdf)") || path.matches(".*/(feed|rss|atom)(\\.xml)?/?");
    }
}
