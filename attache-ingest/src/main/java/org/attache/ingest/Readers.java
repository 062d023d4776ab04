package org.attache.ingest;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.attache.ingest.extract.CollectionReader;
import org.attache.ingest.html.PageReader;
import org.attache.ingest.text.PlainTextReader;

/** Reads an input of any known kind: looks at its first bytes and hands it to the reader for that kind. */
public final class Readers implements Reader {

    private final Reader text = new PlainTextReader();
    private final Reader page = new PageReader();
    private final Reader collection = new CollectionReader();

    private Readers() {}

    public static Readers standard() {
        return new Readers();
    }

    @Override
    public void read(Input input, Consumer<Read> sink) {
        try {
            read(input, Sniffer.sniff(input), sink);
        } catch (IOException e) {
            sink.accept(new Read.Skipped(input.name(), "cannot read: " + e.getMessage(), ""));
        }
    }

    private void read(Input input, Format format, Consumer<Read> sink) throws IOException {
        switch (format) {
            case HTML -> page.read(input, sink);
            case FEED, WIRE, ARCHIVE -> collection.read(input, sink);
            case GZIP -> unpacked(input, sink);
            case TEXT, BINARY, EMPTY -> text.read(input, sink);
            case JSON_LINES -> skip(input, "articles in JSON Lines, which the commands for streams read", sink);
            case OPML -> skip(input, "a list of feeds, not articles", sink);
            case OTHER_XML -> skip(input, "XML of no kind that is read", sink);
        }
    }

    private void unpacked(Input input, Consumer<Read> sink) throws IOException {
        Input inside = new Input(input.name(), () -> new GZIPInputStream(input.content().open()), input.address(),
                input.contentType(), input.known(), input.assumed());
        Format format = Sniffer.sniff(inside);
        if (format == Format.GZIP || format == Format.ARCHIVE) {
            skip(input, "compressed twice", sink);
        } else {
            read(inside, format, sink);
        }
    }

    private static void skip(Input input, String reason, Consumer<Read> sink) {
        sink.accept(new Read.Skipped(input.name(), reason, ""));
    }
}
