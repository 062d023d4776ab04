package org.attache.ingest.extract;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.ingest.archive.ArchiveEntry;
import org.attache.ingest.archive.ArchiveRecord;
import org.attache.ingest.archive.HttpMessage;
import org.attache.ingest.feed.Feed;
import org.attache.ingest.feed.FeedNode;
import org.attache.ingest.feed.value.FeedDate;
import org.attache.ingest.feed.value.FeedText;
import org.attache.ingest.feed.value.Person;
import org.attache.ingest.html.Page;
import org.attache.ingest.metadata.date.Dated;
import org.attache.ingest.wire.WireDocument;
import org.attache.ingest.wire.WireItem;
import org.jspecify.annotations.Nullable;

/** Makes the rows of each kind of input. */
final class Rows {
    private static final JsonMapper MAPPER = JsonMapper.builder().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private Rows() {}

    /** The keys that every article has. */
    private record Article(@Nullable Object url, @Nullable Object canonicalUrl, @Nullable String outlet,
            @Nullable String title, @Nullable String byline, @Nullable Object publishedAt, @Nullable Object modifiedAt,
            @Nullable String language, List<String> keyPoints, String text) {

        ObjectNode json(String input) {
            ObjectNode row = MAPPER.createObjectNode().put("input", input).put("url", text(url))
                    .put("canonicalUrl", text(canonicalUrl)).put("outlet", outlet).put("title", title)
                    .put("byline", byline).put("publishedAt", text(publishedAt)).put("modifiedAt", text(modifiedAt))
                    .put("language", language);
            keyPoints.forEach(row.putArray("keyPoints")::add);
            return row.put("text", text);
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }

    static Row skipped(String input, String reason, String where) {
        return new Row(MAPPER.createObjectNode().put("input", input).put("skipped", reason).put("where", where), true);
    }

    static Row page(String input, Page page, boolean raw) {
        ObjectNode row = new Article(page.url(), page.canonicalUrl(), page.outlet(), page.title(), page.byline(),
                page.publishedAt(), page.modifiedAt(), page.language(), page.keyPoints(), page.text()).json(input);
        if (page.about().doubt() != null) {
            row.set("doubt", MAPPER.valueToTree(page.about().doubt()));
        }
        if (raw) {
            row.set("page", about(page));
        }
        return new Row(row, false);
    }

    /** What is known of a page besides the keys that every article has. */
    private static ObjectNode about(Page page) {
        ObjectNode about = MAPPER.createObjectNode().put("kind", page.kind().name().toLowerCase(Locale.ROOT))
                .put("shortUrl", Article.text(page.shortUrl())).put("publisher", page.publisher())
                .put("charset", page.charset());
        page.about().types().forEach(about.putArray("types")::add);
        date(about, "published", page.about().published());
        date(about, "modified", page.about().modified());
        return about;
    }

    private static void date(ObjectNode about, String key, @Nullable Dated date) {
        if (date != null) {
            about.putObject(key).put("time", date.time().toString())
                    .put("certainty", date.certainty().name().toLowerCase(Locale.ROOT)).put("from", date.from());
        }
    }

    static Row text(String input, org.attache.model.Article article) {
        return new Row(new Article(article.url(), null, article.outlet(), article.title(), article.byline(),
                article.publishedAt(), null, article.language(), List.of(), article.text()).json(input), false);
    }

    static Row feed(String input, Feed feed, boolean raw) {
        FeedNode detail = feed.detail();
        ObjectNode row = MAPPER.createObjectNode().put("input", input);
        ObjectNode json = row.putObject("feed");
        json.put("title", plain(detail.title())).put("link", detail.link().orElse(null))
                .put("description", plain(detail.description())).put("language", detail.language().orElse(null))
                .put("updated", detail.updated().map(FeedDate::utc).orElse(null)).put("version", feed.version());
        if (raw) {
            json.put("wellFormed", feed.wellFormed()).put("encoding", feed.encoding());
            json.set("detail", MAPPER.valueToTree(detail));
        }
        return new Row(row, false);
    }

    static Row entry(String input, Feed feed, FeedNode entry, boolean raw) {
        String byline = entry.authors().stream().map(Person::name).filter(name -> name != null)
                .collect(Collectors.joining("; "));
        Optional<FeedText> body = entry.content().stream().findFirst().or(entry::summary);
        ObjectNode row = new Article(entry.link().orElse(null), null,
                entry.source().map(s -> plain(s.title())).orElse(null),
                plain(entry.title()), byline.isEmpty() ? null : byline,
                entry.published().or(entry::updated).map(FeedDate::utc).orElse(null),
                entry.updated().map(FeedDate::utc).orElse(null),
                entry.language().or(feed.detail()::language).orElse(null), List.of(),
                body.map(FeedText::plain).orElse("")).json(input);
        if (raw) {
            row.set("entry", MAPPER.valueToTree(entry));
        }
        return new Row(row, false);
    }

    private static @Nullable String plain(Optional<FeedText> text) {
        return text.map(FeedText::plain).orElse(null);
    }

    static Row item(String input, WireDocument document, WireItem item) {
        ObjectNode row = new Article(null, null, null, item.title().orElse(null), item.byline().orElse(null),
                moment(item.firstCreated().or(item::versionCreated)), moment(item.versionCreated()),
                item.language().orElse(null), List.of(), String.join("\n\n", item.body())).json(input);
        ObjectNode wire = MAPPER.valueToTree(item);
        wire.put("conforms", document.conforms());
        row.set("wire", wire);
        return new Row(row, false);
    }

    static Row noItem(String input, WireDocument document) {
        Row row = skipped(input, "no article: " + document.kind(), "");
        row.json().putObject("wire").put("format", document.format()).put("conforms", document.conforms());
        return row;
    }

    /** A date-time with its offset, null for what is none. */
    private static @Nullable Object moment(Optional<String> written) {
        try {
            return written.map(OffsetDateTime::parse).orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static Row record(String input, int number, ArchiveEntry.Found found) {
        ArchiveRecord record = found.record();
        byte[] content = record.content();
        return new Row(MAPPER.createObjectNode().put("input", input).put("record", number).put("offset", found.offset())
                .put("type", record.type()).put("uri", record.uri()).put("date", record.date())
                .put("status", record.http().map(HttpMessage::status).orElse(null)).put("mediaType", record.mediaType())
                .put("length", content.length).put("sha1", sha1(content)).put("digestOk", record.digestOk()), false);
    }

    private static String sha1(byte[] content) {
        try {
            return HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-1").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-1", e);
        }
    }
}
