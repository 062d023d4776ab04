package org.attache.ingest.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.attache.ingest.feed.markup.Addresses;
import org.attache.ingest.xml.XmlElement;

/** Links, enclosures, licences and permalinks of a feed or an entry. */
final class Links {
    private static final Set<String> PAGES = Set.of("", "text/html", "html", "application/xhtml+xml", "xhtml");

    private Links() {}

    static void link(XmlElement element, Scope scope, FeedNode node) {
        Map<String, String> attributes = FeedWalker.attributes(element, true);
        String text = element.ownText().strip();
        if (!attributes.containsKey("href") && attributes.containsKey("url")) {
            attributes.put("href", attributes.remove("url"));
        }
        if (!attributes.containsKey("href") && !text.isEmpty()) {
            attributes.put("href", text);
        }
        add(attributes, scope, node);
    }

    /** Adds a link with the relation and type it has when it tells none. */
    static void add(Map<String, String> declared, Scope scope, FeedNode node) {
        Map<String, String> link = new LinkedHashMap<>(declared);
        link.putIfAbsent("rel", "alternate");
        String rel = link.getOrDefault("rel", "");
        link.putIfAbsent("type", rel.equals("self") ? "application/atom+xml" : "text/html");
        link.computeIfPresent("href", (key, address) -> Addresses.resolve(scope.base(), address));
        node.links.add(link);
        String href = link.get("href");
        boolean page = rel.equals("alternate") && PAGES.contains(link.getOrDefault("type", ""));
        if (href != null && page && (node.link == null || scope.depth() < node.depth("link"))) {
            node.link = href;
            node.takes("link", scope.depth());
        }
    }

    static void enclosure(XmlElement element, Scope scope, FeedNode node) {
        Map<String, String> link = FeedWalker.attributes(element, true);
        if (link.containsKey("url")) {
            link.put("href", link.getOrDefault("url", ""));
            link.remove("url");
        }
        link.computeIfPresent("href", (key, address) -> Addresses.resolve(scope.base(), address));
        link.put("rel", "enclosure");
        node.links.add(link);
    }

    static void license(XmlElement element, FeedNode node) {
        String resource = element.attribute("resource");
        Map<String, String> link = new LinkedHashMap<>(Map.of("rel", "license"));
        String address = resource == null ? element.ownText().strip() : resource;
        if (!address.isEmpty()) {
            link.put("href", address);
        }
        node.links.add(link);
    }

    /** An identifier that is an address as well, unless it says that it is none. */
    static void guid(String id, XmlElement element, Scope scope, FeedNode node) {
        if (!node.takes("id", scope.depth())) {
            return;
        }
        String permanent = element.attribute("isPermaLink");
        node.idIsLink = permanent == null || permanent.equals("true");
        node.id = node.idIsLink ? Addresses.resolve(scope.base(), id) : id;
    }

    /** Decides at the end of an entry whether its identifier is its link. */
    static void close(FeedNode entry) {
        if (entry.idIsLink == null) {
            return;
        }
        entry.idIsLink = entry.idIsLink && entry.link == null;
        if (entry.idIsLink) {
            entry.link = entry.id;
        }
    }
}
