package org.attache.bench.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What ROME made of a feed, in the form that the scorer of the suite reads. */
final class RomeNode {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode node = MAPPER.createObjectNode();

    private RomeNode() {}

    /** A row for the feed and one for each entry. */
    static List<ObjectNode> rows(String name, SyndFeed feed, String encoding) {
        List<ObjectNode> rows = new ArrayList<>();
        ObjectNode about = MAPPER.createObjectNode().put("version", version(feed.getFeedType())).put("wellFormed", true)
                .put("encoding", encoding == null ? null : encoding.toLowerCase(Locale.ROOT));
        about.set("detail", node(feed));
        ObjectNode head = MAPPER.createObjectNode().put("input", name);
        head.set("feed", about);
        rows.add(head);
        for (SyndEntry entry : feed.getEntries()) {
            ObjectNode row = MAPPER.createObjectNode().put("input", name);
            row.set("entry", node(entry));
            rows.add(row);
        }
        return rows;
    }

    private static String version(String type) {
        return type.replace("_", "").replace(".", "").toLowerCase(Locale.ROOT)
                .replaceFirst("^rss09$", "rss090");
    }

    private static ObjectNode node(SyndFeed feed) {
        RomeNode node = new RomeNode();
        node.put("id", feed.getUri());
        node.text("title", feed.getTitleEx());
        node.text("subtitle", feed.getDescriptionEx());
        node.plain("rights", feed.getCopyright());
        node.put("link", feed.getLink());
        node.put("language", feed.getLanguage());
        node.put("docs", feed.getDocs());
        node.put("publisher", feed.getWebMaster());
        node.put("author", first(feed.getManagingEditor(), feed.getAuthor()));
        node.people("authors", feed.getAuthors());
        node.people("contributors", feed.getContributors());
        node.date("updated", feed.getPublishedDate());
        node.links(feed.getLinks(), List.of());
        node.categories(feed.getCategories());
        if (feed.getGenerator() != null) {
            node.node.putObject("generator").put("name", feed.getGenerator());
        }
        if (feed.getImage() != null) {
            node.node.putObject("image").put("href", feed.getImage().getUrl()).put("title", feed.getImage().getTitle())
                    .put("link", feed.getImage().getLink()).put("width", feed.getImage().getWidth())
                    .put("height", feed.getImage().getHeight()).put("description", feed.getImage().getDescription());
        }
        return node.node;
    }

    private static ObjectNode node(SyndEntry entry) {
        RomeNode node = new RomeNode();
        node.put("id", entry.getUri());
        node.text("title", entry.getTitleEx());
        node.text("summary", entry.getDescription());
        node.put("link", entry.getLink());
        node.put("comments", entry.getComments());
        node.put("author", entry.getAuthor());
        node.people("authors", entry.getAuthors());
        node.people("contributors", entry.getContributors());
        node.date("published", entry.getPublishedDate());
        node.date("updated", entry.getUpdatedDate());
        node.links(entry.getLinks(), entry.getEnclosures());
        node.categories(entry.getCategories());
        ArrayNode contents = MAPPER.createArrayNode();
        entry.getContents().forEach(content -> contents.add(text(content)));
        if (!contents.isEmpty()) {
            node.node.set("content", contents);
        }
        if (entry.getSource() != null) {
            node.node.set("source", node(entry.getSource()));
        }
        return node.node;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isEmpty() ? other : one;
    }

    private void put(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            node.put(key, value);
        }
    }

    private void text(String key, @Nullable SyndContent content) {
        if (content != null && content.getValue() != null) {
            node.set(key, text(content));
        }
    }

    private void plain(String key, @Nullable String value) {
        if (value != null) {
            node.putObject(key).put("value", value).put("type", "text/plain").put("base", "");
        }
    }

    private static ObjectNode text(SyndContent content) {
        String type = content.getType() == null ? "text/plain" : switch (content.getType()) {
            case "html" -> "text/html";
            case "xhtml" -> "application/xhtml+xml";
            case "text" -> "text/plain";
            default -> content.getType();
        };
        return MAPPER.createObjectNode().put("value", content.getValue()).put("type", type).put("base", "");
    }

    private void date(String key, @Nullable Date date) {
        if (date != null) {
            String utc = date.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
            node.putObject(key).put("text", utc).put("utc", utc);
        }
    }

    private void people(String key, @Nullable List<SyndPerson> people) {
        if (people != null && !people.isEmpty()) {
            ArrayNode list = node.putArray(key);
            people.forEach(person -> list.addObject().put("name", person.getName()).put("email", person.getEmail())
                    .put("href", person.getUri()));
        }
    }

    private void links(@Nullable List<SyndLink> links, List<SyndEnclosure> enclosures) {
        ArrayNode list = MAPPER.createArrayNode();
        if (links != null) {
            links.forEach(link -> list.addObject().put("rel", link.getRel() == null ? "alternate" : link.getRel())
                    .put("type", link.getType()).put("href", link.getHref()).put("title", link.getTitle())
                    .put("hreflang", link.getHreflang()));
        }
        if (list.isEmpty() && node.has("link")) {
            list.addObject().put("rel", "alternate").put("type", "text/html").put("href", node.get("link").asText());
        }
        for (SyndEnclosure enclosure : enclosures) {
            list.addObject().put("rel", "enclosure").put("type", enclosure.getType()).put("href", enclosure.getUrl())
                    .put("length", String.valueOf(enclosure.getLength()));
        }
        if (!list.isEmpty()) {
            node.set("links", list);
        }
    }

    private void categories(List<SyndCategory> categories) {
        if (!categories.isEmpty()) {
            ArrayNode list = node.putArray("categories");
            categories.forEach(category -> list.addObject().put("term", category.getName())
                    .put("scheme", category.getTaxonomyUri()).put("label", category.getLabel()));
        }
    }
}
