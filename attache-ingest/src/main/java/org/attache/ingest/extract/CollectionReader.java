package org.attache.ingest.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attache.ingest.Articles;
import org.attache.ingest.Format;
import org.attache.ingest.Input;
import org.attache.ingest.Metadata;
import org.attache.ingest.Part;
import org.attache.ingest.Read;
import org.attache.ingest.Reader;
import org.attache.ingest.Sniffer;
import org.attache.ingest.Supply;
import org.attache.ingest.archive.ArchiveEntry;
import org.attache.ingest.archive.ArchiveReader;
import org.attache.ingest.archive.HttpMessage;
import org.attache.ingest.feed.Feed;
import org.attache.ingest.feed.FeedNode;
import org.attache.ingest.feed.FeedReader;
import org.attache.ingest.feed.value.FeedDate;
import org.attache.ingest.feed.value.FeedText;
import org.attache.ingest.feed.value.Person;
import org.attache.ingest.html.PageReader;
import org.attache.ingest.wire.WireItem;
import org.attache.ingest.wire.WireReader;
import org.attache.model.Article;
import org.attache.model.Edition.Notice.Kind;
import org.attache.model.Edition;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs that hold several articles: feeds, agency documents, archives. An entry without text, an item that the
 * agency withdrew or holds back, and a page that cannot be read are skipped with the reason.
 */
public final class CollectionReader implements Reader {
    private static final int MOST_BYTES = 1 << 27;

    private final PageReader pages = new PageReader();

    /** True for the formats that this reader takes. */
    public static boolean takes(Format format) {
        return format == Format.FEED || format == Format.WIRE || format == Format.ARCHIVE;
    }

    @Override
    public void read(Input input, Consumer<Read> sink) {
        try {
            switch (Sniffer.sniff(input)) {
                case ARCHIVE -> parts(input, 0, part -> part.read(sink));
                case FEED -> feed(input, input.bytes(MOST_BYTES), FeedReader.Origin.UNKNOWN, sink);
                case WIRE -> wire(input, sink);
                case TEXT, HTML, JSON_LINES, GZIP, OPML, OTHER_XML, BINARY, EMPTY -> sink
                        .accept(new Read.Skipped(input.name(), "no collection of articles", ""));
            }
        } catch (IOException e) {
            sink.accept(new Read.Skipped(input.name(), "cannot read: " + e.getMessage(), ""));
        }
    }

    private static void feed(Input input, byte[] bytes, FeedReader.Origin origin, Consumer<Read> sink) {
        Optional<Feed> feed = FeedReader.read(bytes, origin);
        if (feed.isEmpty()) {
            sink.accept(new Read.Skipped(input.name(), "no feed", ""));
            return;
        }
        int number = 0;
        for (FeedNode entry : feed.get().entries()) {
            number++;
            String text = entry.content().stream().findFirst().or(entry::summary).map(FeedText::plain).orElse("");
            String where = "entry " + number;
            sink.accept(text.isBlank() ? new Read.Skipped(input.name(), "entry without text", where)
                    : new Read.Article(Articles.headed(input.part(where), text, about(entry, feed.get()))));
        }
    }

    private static Metadata about(FeedNode entry, Feed feed) {
        String byline = entry.authors().stream().map(Person::name).filter(name -> name != null)
                .collect(Collectors.joining("; "));
        return new Metadata(entry.source().flatMap(FeedNode::title).map(FeedText::plain).orElse(null), null,
                entry.link().map(CollectionReader::address).orElse(null),
                entry.title().map(FeedText::plain).orElse(null),
                byline.isEmpty() ? null : byline, time(entry.published().or(entry::updated)), time(entry.updated()),
                entry.language().or(feed.detail()::language).orElse(null));
    }

    private static @Nullable PublicationTime time(Optional<FeedDate> date) {
        return date.map(FeedDate::instant).map(instant -> PublicationTime.of(instant.atOffset(ZoneOffset.UTC)))
                .orElse(null);
    }

    private static void wire(Input input, Consumer<Read> sink) throws IOException {
        var document = WireReader.read(input.bytes(MOST_BYTES));
        if (document.isEmpty() || document.get().items().isEmpty()) {
            sink.accept(new Read.Skipped(input.name(),
                    document.map(d -> "no article: " + d.kind()).orElse("not readable as an agency document"), ""));
            return;
        }
        for (WireItem item : document.get().items()) {
            sink.accept(item(input, item));
        }
    }

    private static Read item(Input input, WireItem item) {
        String where = item.guid().map(guid -> "item " + guid).orElse("");
        List<Edition.Notice> notices = item.notices();
        boolean back = notices.stream().anyMatch(n -> n.kind() == Kind.KILL || n.kind() == Kind.WITHHELD);
        if (back && item.guid().isPresent()) {
            return new Read.Notice(input.name(), item.guid().get(), notices);
        }
        if (back || item.body().isEmpty()) {
            return new Read.Skipped(input.name(), back ? "the agency takes it back" : "item without text", where);
        }
        Metadata about = new Metadata(null, null, null, item.title().orElse(null), item.byline().orElse(null),
                moment(item.firstCreated().or(item::versionCreated)), moment(item.versionCreated()),
                item.language().orElse(null));
        Article article = Articles.headed(where.isEmpty() ? input : input.part(where),
                String.join("\n\n", item.body()), about);
        return new Read.Article(article, new Supply(item.guid().orElse(null), item.versionNumber(), notices));
    }

    private static @Nullable PublicationTime moment(Optional<String> written) {
        try {
            return written.map(OffsetDateTime::parse).map(PublicationTime::of).orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The records of an archive, and its damages, from a number on; each is a part. */
    public void parts(Input input, long from, Consumer<Part> sink) throws IOException {
        long[] number = {0};
        ArchiveReader.read(input.content()::open, entry -> {
            long here = number[0]++;
            if (here >= from) {
                sink.accept(part(input, here, entry));
            }
        });
    }

    private Part part(Input input, long number, ArchiveEntry entry) {
        return switch (entry) {
            case ArchiveEntry.Damage damage -> new Part(input.name(), "", number, 0,
                    sink -> sink.accept(new Read.Skipped(input.name(), damage.reason(), "offset " + damage.offset())));
            case ArchiveEntry.Found found -> new Part(input.name(), found.place(), number,
                    found.record().block().length, sink -> page(input, found, sink));
        };
    }

    private void page(Input input, ArchiveEntry.Found found, Consumer<Read> sink) {
        HttpMessage http = found.record().type().equals("response") ? found.record().http().orElse(null) : null;
        String type = found.record().mediaType();
        boolean html = "text/html".equals(type) || "application/xhtml+xml".equals(type);
        if (http == null || http.status() == null || http.status() != 200) {
            return;
        }
        byte[] content = http.content();
        String uri = found.record().uri();
        if (Sniffer.sniff(content) == Format.FEED) {
            feed(input, content, new FeedReader.Origin(uri, http.headers().get("content-type"), null, null), sink);
        } else if (html) {
            pages.read(new Input(input.name() + " " + uri, () -> new ByteArrayInputStream(content),
                    uri == null ? null : address(uri), http.headers().get("content-type"), input.known(),
                    input.assumed()), sink);
        }
    }

    private static @Nullable URI address(String uri) {
        try {
            return new URI(uri);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
