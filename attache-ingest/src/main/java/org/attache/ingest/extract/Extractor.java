package org.attache.ingest.extract;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.attache.ingest.Format;
import org.attache.ingest.Input;
import org.attache.ingest.Read;
import org.attache.ingest.Sniffer;
import org.attache.ingest.archive.ArchiveEntry;
import org.attache.ingest.archive.ArchiveReader;
import org.attache.ingest.archive.ArchiveRecord;
import org.attache.ingest.archive.HttpMessage;
import org.attache.ingest.feed.Feed;
import org.attache.ingest.feed.FeedReader;
import org.attache.ingest.html.HtmlReader;
import org.attache.ingest.html.HtmlSource;
import org.attache.ingest.html.Page;
import org.attache.ingest.html.PageRead;
import org.attache.ingest.text.PlainTextReader;
import org.attache.ingest.wire.WireDocument;
import org.attache.ingest.wire.WireReader;
import org.attache.model.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Turns any input into rows. Bad input becomes a row with {@code skipped}; nothing is thrown for it. Safe for use by
 * several threads.
 */
public final class Extractor {
    private static final int MOST_BYTES = 1 << 27;

    private final HtmlReader pages = new HtmlReader();
    private final PlainTextReader texts = new PlainTextReader();
    private final Options options;

    /**
     * What is wanted.
     *
     * @param raw add what a feed says in its own terms, and what is known of a page besides the usual keys
     * @param records list the records of archives instead of reading their articles
     */
    public record Options(boolean raw, boolean records) {}

    public Extractor(Options options) {
        this.options = options;
    }

    /** Reads an input and hands on its rows, in order. */
    public void extract(Input input, Consumer<Row> sink) {
        try {
            Format format = Sniffer.sniff(input);
            if (format == Format.ARCHIVE) {
                archive(input, sink);
            } else {
                whole(input.name(), "", sink, rows -> any(input, format, rows));
            }
        } catch (IOException e) {
            sink.accept(Rows.skipped(input.name(), "cannot read: " + reason(e), ""));
        }
    }

    /** Something that reads a part of an input. */
    private interface Step {

        void read(Consumer<Row> rows) throws IOException;
    }

    /** What this program cannot get through is skipped from where it failed; what comes after it is read. */
    private static void whole(String name, String where, Consumer<Row> sink, Step step) {
        List<Row> rows = new ArrayList<>();
        try {
            step.read(rows::add);
        } catch (IOException e) {
            rows.add(Rows.skipped(name, "cannot read: " + reason(e), where));
        } catch (RuntimeException | StackOverflowError e) {
            rows.add(Rows.skipped(name, Fault.words(e), where));
        }
        rows.forEach(sink);
    }

    private void any(Input input, Format format, Consumer<Row> sink) throws IOException {
        if (format == Format.GZIP) {
            gzip(input, sink);
        } else {
            document(input, format, sink);
        }
    }

    /** The row of something that was skipped before it was opened. */
    public static Row skipped(Read.Skipped skip) {
        return Rows.skipped(skip.input(), skip.reason(), skip.where());
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private void gzip(Input input, Consumer<Row> sink) throws IOException {
        Input unpacked = new Input(input.name(), () -> new GZIPInputStream(input.content().open()), input.address(),
                input.contentType(), input.known(), input.assumed());
        Format format = Sniffer.sniff(unpacked);
        if (format == Format.GZIP || format == Format.ARCHIVE) {
            sink.accept(Rows.skipped(input.name(), "compressed twice", ""));
            return;
        }
        document(unpacked, format, sink);
    }

    private void document(Input input, Format format, Consumer<Row> sink) throws IOException {
        String name = input.name();
        if (options.records()) {
            sink.accept(Rows.skipped(name, "no WARC or ARC file", ""));
            return;
        }
        switch (format) {
            case TEXT -> texts.read(input, read -> sink.accept(row(read)));
            case HTML ->
                page(name, new HtmlSource(input.bytes(MOST_BYTES), input.contentType(), input.address()), sink);
            case FEED -> feed(input, sink);
            case WIRE -> wire(name, input.bytes(MOST_BYTES), sink);
            case EMPTY -> sink.accept(Rows.skipped(name, "empty", ""));
            case BINARY -> sink.accept(Rows.skipped(name, "neither text nor an archive of the web", "offset 0"));
            case OPML -> sink.accept(Rows.skipped(name, "no article: a list of feeds (OPML)", ""));
            case OTHER_XML -> sink.accept(Rows.skipped(name, "XML of no kind that is read", ""));
            case JSON_LINES -> sink.accept(Rows.skipped(name, "articles already (JSON Lines)", ""));
            case GZIP, ARCHIVE -> throw new IllegalStateException("handled before: " + format);
        }
    }

    private static Row row(Read read) {
        return switch (read) {
            case Read.Article article -> Rows.text(article.input(), article.article());
            case Read.Notice notice -> Rows.skipped(notice.input(), "no article: word about " + notice.series(), "");
            case Read.Skipped skipped -> Rows.skipped(skipped.input(), skipped.reason(), skipped.where());
        };
    }

    private void page(String name, HtmlSource source, Consumer<Row> sink) {
        PageRead read = pages.read(source);
        sink.accept(switch (read) {
            case Page page -> Rows.page(name, page, options.raw());
            case PageRead.Refused refused -> Rows.skipped(name, refused.reason(), refused.where());
        });
    }

    private void feed(Input input, Consumer<Row> sink) throws IOException {
        String address = input.address() == null ? null : input.address().toString();
        FeedReader.Origin origin = new FeedReader.Origin(address, input.contentType(), null, null);
        if (!feed(input.name(), input.bytes(MOST_BYTES), origin, sink)) {
            sink.accept(Rows.skipped(input.name(), "no feed", ""));
        }
    }

    private boolean feed(String name, byte[] bytes, FeedReader.Origin origin, Consumer<Row> sink) {
        Optional<Feed> feed = FeedReader.read(bytes, origin);
        feed.ifPresent(found -> {
            sink.accept(Rows.feed(name, found, options.raw()));
            found.entries().forEach(entry -> sink.accept(Rows.entry(name, found, entry, options.raw())));
        });
        return feed.isPresent();
    }

    private static void wire(String name, byte[] bytes, Consumer<Row> sink) {
        Optional<WireDocument> document = WireReader.read(bytes);
        if (document.isEmpty()) {
            sink.accept(Rows.skipped(name, "not readable as an agency document", ""));
            return;
        }
        if (document.get().items().isEmpty()) {
            sink.accept(Rows.noItem(name, document.get()));
        }
        document.get().items().forEach(item -> sink.accept(Rows.item(name, document.get(), item)));
    }

    private void archive(Input input, Consumer<Row> sink) throws IOException {
        int[] number = {0};
        ArchiveReader.read(input.content()::open, entry -> {
            switch (entry) {
                case ArchiveEntry.Damage damage -> sink
                        .accept(Rows.skipped(input.name(), damage.reason(), "offset " + damage.offset()));
                case ArchiveEntry.Found found when options.records() -> sink
                        .accept(Rows.record(input.name(), number[0]++, found));
                case ArchiveEntry.Found found -> whole(input.name(), found.place(), sink,
                        rows -> response(input.name(), found, rows));
            }
        });
    }

    /** Articles are in responses that succeeded and hold a page or a feed. */
    private void response(String name, ArchiveEntry.Found found, Consumer<Row> sink) {
        ArchiveRecord record = found.record();
        HttpMessage http = record.type().equals("response") ? record.http().orElse(null) : null;
        if (http == null || http.status() == null || http.status() != 200) {
            return;
        }
        byte[] content = http.content();
        boolean html = "text/html".equals(record.mediaType()) || "application/xhtml+xml".equals(record.mediaType());
        if (Sniffer.sniff(content) == Format.FEED) {
            feed(name, content, origin(record, http), sink);
        } else if (html) {
            page(name, new HtmlSource(content, http.headers().get("content-type"), address(record.uri())), sink);
        }
    }

    private static FeedReader.Origin origin(ArchiveRecord record, HttpMessage http) {
        return new FeedReader.Origin(record.uri(), http.headers().get("content-type"),
                http.headers().get("content-location"), http.headers().get("content-language"));
    }

    private static @Nullable URI address(@Nullable String uri) {
        try {
            return uri == null ? null : new URI(uri);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
