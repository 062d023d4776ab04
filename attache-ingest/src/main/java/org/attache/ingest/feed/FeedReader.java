package org.attache.ingest.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.ingest.feed.markup.Addresses;
import org.attache.ingest.xml.XmlAttribute;
import org.attache.ingest.xml.XmlDocument;
import org.attache.ingest.xml.XmlElement;
import org.attache.ingest.xml.XmlParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds of every kind, whole and broken.
 *
 * <p>The document becomes a tree (repaired where it is not well-formed), and the tree is walked once with the table
 * {@code elements.tsv}: one element, one meaning. Where two elements fill the same field, the one nearer to the top wins,
 * then the later one; for titles the earlier one. Never throws for bad input; linear in its length.
 *
 * <pre>{@code
 * Optional<Feed> feed = FeedReader.read(bytes, FeedReader.Origin.UNKNOWN);
 * feed.get().entries().getFirst().title();      // "Minister resigns"
 * }</pre>
 */
public final class FeedReader {
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel", "urlset");
    private static final Map<String, String> RSS = Map.of("0.90", "rss090", "0.91", "rss091u", "0.92", "rss092", "0.93",
            "rss093", "0.94", "rss094", "1.0", "rss10");
    private static final Map<String, String> ATOM = Map.of("0.1", "atom01", "0.2", "atom02", "0.3", "atom03", "1.0",
            "atom10");

    private FeedReader() {}

    /**
     * What came with the bytes; null where nothing did.
     *
     * @param address where they were read from
     * @param mediaType the header Content-Type
     * @param location the header Content-Location
     * @param language the header Content-Language
     */
    public record Origin(@Nullable String address, @Nullable String mediaType, @Nullable String location,
            @Nullable String language) {
        public static final Origin UNKNOWN = new Origin(null, null, null, null);

        String base() {
            String base = address == null ? "" : address;
            return location == null ? base : Addresses.base(base, location);
        }
    }

    /** Reads a feed; empty when the bytes hold none. */
    public static Optional<Feed> read(byte[] bytes, Origin origin) {
        if (JsonFeed.isJson(bytes)) {
            return JsonFeed.read(bytes);
        }
        return XmlParser.parse(bytes, origin.mediaType()).flatMap(document -> read(document, origin));
    }

    private static Optional<Feed> read(XmlDocument document, Origin origin) {
        return document.root().descendants().filter(e -> ROOTS.contains(local(e))).findFirst()
                .map(root -> walk(document, root, origin));
    }

    private static Feed walk(XmlDocument document, XmlElement root, Origin origin) {
        String version = version(root, document.doctype());
        FeedWalker walker = new FeedWalker(version, document.encoding(), root.namespace());
        String language = origin.language() == null ? null : origin.language().replace('_', '-');
        walker.start(root, new Scope(origin.base(), language, 0), declaredLanguage(root));
        return new Feed(version, document.encoding(), document.fault(), walker.feed(), walker.entries());
    }

    private static @Nullable String declaredLanguage(XmlElement root) {
        return root.children().filter(e -> local(e).equals("channel")).flatMap(e -> e.children("language"))
                .map(e -> e.ownText().strip()).filter(tag -> !tag.isEmpty()).findFirst().orElse(null);
    }

    private static String local(XmlElement element) {
        return element.local().toLowerCase(Locale.ROOT);
    }

    private static String version(XmlElement root, String doctype) {
        String declared = root.attribute("version");
        String number = declared == null ? "" : declared.strip();
        return switch (local(root)) {
            case "rss" -> rss(number, doctype);
            case "feed" -> root.namespace().equalsIgnoreCase("http://www.w3.org/2005/Atom") ? "atom10"
                    : ATOM.getOrDefault(number, "atom");
            case "rdf" -> rdf(root);
            case "channel" -> "cdf";
            case "urlset" -> "sitemap";
            default -> "";
        };
    }

    private static String rss(String number, String doctype) {
        if (number.equals("0.91") && doctype.toLowerCase(Locale.ROOT).contains("netscape")) {
            return "rss091n";
        }
        return RSS.getOrDefault(number, number.startsWith("2.") ? "rss20" : "rss");
    }

    private static String rdf(XmlElement root) {
        List<String> namespaces = root.attributes().stream().filter(XmlAttribute::isDeclaration)
                .map(a -> a.value().toLowerCase(Locale.ROOT)).toList();
        boolean old = namespaces.stream().anyMatch(n -> n.endsWith("netscape.com/rdf/simple/0.9/"));
        return old ? "rss090" : namespaces.contains("http://purl.org/rss/1.0/") ? "rss10" : "";
    }
}
