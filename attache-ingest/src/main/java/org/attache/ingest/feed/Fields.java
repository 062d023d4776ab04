package org.attache.ingest.feed;

import org.attache.ingest.feed.value.FeedDate;
import org.attache.ingest.feed.value.FeedText;

/**
 * Puts what was read into the fields of a node. Of several elements for one field the outermost count; of these the last, but of titles the first.
 */
final class Fields {

    private Fields() {}

    static void title(FeedText title, Scope scope, FeedNode node) {
        if (!title.value().isEmpty() && scope.depth() < node.depth("title")) {
            node.title = title;
            node.takes("title", scope.depth());
        }
    }

    static void secondTitle(FeedText title, FeedNode node) {
        if (!node.has("title")) {
            node.title = title;
        }
    }

    static void text(String key, FeedText text, Scope scope, FeedNode node) {
        if (!node.takes(key, scope.depth())) {
            return;
        }
        switch (key) {
            case "subtitle" -> node.subtitle = text;
            case "info" -> node.info = text;
            case "rights" -> node.rights = text;
            default -> node.summary = text;
        }
    }

    static void content(FeedText text, FeedNode node) {
        node.content.add(text);
        if (node.summary == null && (text.isMarkup() || text.type().equals("text/plain"))) {
            node.summary = text;
        }
    }

    static void id(String id, Scope scope, FeedNode node) {
        if (node.takes("id", scope.depth())) {
            node.id = id;
        }
    }

    static void date(String key, String text, Scope scope, FeedNode node) {
        if (!node.takes(key, scope.depth())) {
            return;
        }
        FeedDate date = FeedDate.of(text);
        switch (key) {
            case "published" -> node.published = date;
            case "created" -> node.created = date;
            case "expired" -> node.expired = date;
            default -> node.updated = date;
        }
    }

    static void validity(String text, FeedNode node) {
        for (String part : text.split(";")) {
            String[] pair = part.strip().split("=", 2);
            if (pair.length == 2 && (pair[0].equals("start") || pair[0].equals("end"))) {
                node.validity.put(pair[0], FeedDate.of(pair[1]));
            }
        }
    }

    static void string(String key, String text, Scope scope, FeedNode node) {
        if (!node.takes(key, scope.depth())) {
            return;
        }
        switch (key) {
            case "logo" -> node.logo = text;
            case "icon" -> node.icon = text;
            case "docs" -> node.docs = text;
            case "comments" -> node.comments = text;
            case "language" -> node.language = text.isEmpty() ? node.language : text;
            case "ttl" -> node.ttl = text;
            default -> node.other.put(key, text);
        }
    }
}
