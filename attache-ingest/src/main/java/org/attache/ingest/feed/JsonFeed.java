package org.attache.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.ingest.feed.markup.MarkupCleaner;
import org.attache.ingest.feed.value.Category;
import org.attache.ingest.feed.value.FeedDate;
import org.attache.ingest.feed.value.FeedText;
import org.attache.ingest.feed.value.Person;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1 and 1.1 (jsonfeed.org). */
final class JsonFeed {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonFeed() {}

    static boolean isJson(byte[] bytes) {
        int i = bytes.length >= 3 && bytes[0] == (byte) 0xEF ? 3 : 0;
        while (i < bytes.length && Character.isWhitespace(bytes[i])) {
            i++;
        }
        return i < bytes.length && bytes[i] == '{';
    }

    /** Reads a feed; empty when the text is no JSON Feed. */
    static Optional<Feed> read(byte[] bytes) {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            boolean isFeed = root != null && root.path("version").asText().contains("jsonfeed.org/version/");
            return isFeed ? Optional.of(feed(root)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    private static Feed feed(JsonNode root) {
        FeedNode feed = new FeedNode();
        String language = string(root, "language");
        feed.language = language;
        feed.title = plain(root, "title", language);
        feed.subtitle = plain(root, "description", language);
        feed.icon = string(root, "icon");
        link(feed, string(root, "home_page_url"), "alternate");
        link(feed, string(root, "feed_url"), "self");
        authors(root, feed);
        List<FeedNode> entries = new ArrayList<>();
        root.path("items").forEach(item -> entries.add(entry(item, language)));
        return new Feed("json1", "utf-8", null, feed, entries);
    }

    private static FeedNode entry(JsonNode item, @Nullable String inherited) {
        FeedNode entry = new FeedNode();
        String own = string(item, "language");
        String language = own == null ? inherited : own;
        entry.language = own;
        entry.id = item.path("id").asText(null);
        link(entry, string(item, "url"), "alternate");
        link(entry, string(item, "external_url"), "related");
        entry.title = plain(item, "title", language);
        content(item, language, entry);
        Optional.ofNullable(string(item, "image")).ifPresent(image -> entry.image.put("href", image));
        Optional.ofNullable(string(item, "date_published")).ifPresent(d -> entry.published = FeedDate.of(d));
        Optional.ofNullable(string(item, "date_modified")).ifPresent(d -> entry.updated = FeedDate.of(d));
        item.path("tags").forEach(tag -> entry.categories.add(new Category(tag.asText(), null, null)));
        item.path("attachments").forEach(attachment -> enclosure(attachment, entry));
        authors(item, entry);
        return entry;
    }

    private static void content(JsonNode item, @Nullable String language, FeedNode entry) {
        String html = string(item, "content_html");
        if (html != null) {
            String clean = MarkupCleaner.clean(html, entry.link == null ? "" : entry.link, true);
            entry.content.add(new FeedText(clean, "text/html", "", language, null));
        }
        FeedText text = plain(item, "content_text", language);
        if (text != null) {
            entry.content.add(text);
        }
        FeedText summary = plain(item, "summary", language);
        entry.summary = summary != null || entry.content.isEmpty() ? summary : entry.content.getFirst();
    }

    private static void authors(JsonNode node, FeedNode into) {
        List<JsonNode> authors = new ArrayList<>();
        node.path("authors").forEach(authors::add);
        if (authors.isEmpty() && node.path("author").isObject()) {
            authors.add(node.path("author"));
        }
        for (JsonNode author : authors) {
            Person person = new Person(string(author, "name"), null, string(author, "url"));
            into.authors.add(person);
            into.author = person.display();
        }
    }

    private static void enclosure(JsonNode attachment, FeedNode entry) {
        Map<String, String> link = new LinkedHashMap<>();
        link.put("rel", "enclosure");
        link.put("href", attachment.path("url").asText());
        link.put("type", attachment.path("mime_type").asText());
        if (attachment.has("size_in_bytes")) {
            link.put("length", attachment.path("size_in_bytes").asText());
        }
        entry.links.add(link);
    }

    private static void link(FeedNode node, @Nullable String href, String rel) {
        if (href == null) {
            return;
        }
        node.links.add(Map.of("rel", rel, "href", href));
        if (rel.equals("alternate")) {
            node.link = href;
        }
    }

    private static @Nullable FeedText plain(JsonNode node, String key, @Nullable String language) {
        String text = string(node, key);
        return text == null ? null : new FeedText(text, "text/plain", "", language, null);
    }

    private static @Nullable String string(JsonNode node, String key) {
        return node.path(key).isTextual() ? node.path(key).asText() : null;
    }
}
