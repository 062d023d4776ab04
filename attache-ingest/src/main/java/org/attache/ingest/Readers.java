package org.attache.ingest;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.attache.ingest.extract.CollectionReader;
import org.attache.ingest.html.PageReader;
import org.attache.ingest.lines.ArticleLines;
import org.attache.ingest.text.PlainTextReader;

/** Reads an input of any known kind: looks at its first bytes and hands it to the reader for that kind. */
public final class Readers implements Reader {

    private final Reader text = new PlainTextReader();
    private final Reader page = new PageReader();
    private final CollectionReader collection = new CollectionReader();

    private Readers() {}

    public static Readers standard() {
        return new Readers();
    }

    @Override
    public void read(Input input, Consumer<Read> sink) {
        parts(input, 0, part -> part.read(sink));
    }

    /**
     * Takes an input apart. Cheap beside reading the parts: archives are unpacked, nothing is interpreted. Where that breaks off,
     * a last part says so.
     *
     * @param from the first part that is wanted; those before are passed over
     * @param sink takes the parts in order
     */
    public void parts(Input input, long from, Consumer<Part> sink) {
        new Unpacking(input, from, sink).run(handed -> parts(input, Sniffer.sniff(input), from, handed));
    }

    private void parts(Input input, Format format, long from, Consumer<Part> sink) throws IOException {
        switch (format) {
            case ARCHIVE -> collection.parts(input, from, sink);
            case JSON_LINES -> ArticleLines.parts(input, from, sink);
            case GZIP -> unpacked(input, from, sink);
            case HTML -> only(whole(input, page), from, sink);
            case FEED, WIRE -> only(whole(input, collection), from, sink);
            case TEXT, BINARY, EMPTY -> only(whole(input, text), from, sink);
            case OPML -> only(skipped(input, "a list of feeds, not articles"), from, sink);
            case OTHER_XML -> only(skipped(input, "XML of no kind that is read"), from, sink);
        }
    }

    private void unpacked(Input input, long from, Consumer<Part> sink) throws IOException {
        Input inside = new Input(input.name(), () -> new GZIPInputStream(input.content().open()), input.address(),
                input.contentType(), input.known(), input.assumed());
        Format format = Sniffer.sniff(inside);
        if (format == Format.GZIP || format == Format.ARCHIVE) {
            only(skipped(input, "compressed twice"), from, sink);
        } else {
            parts(inside, format, from, sink);
        }
    }

    private static void only(Part part, long from, Consumer<Part> sink) {
        if (from == 0) {
            sink.accept(part);
        }
    }

    private static Part whole(Input input, Reader reader) {
        return new Part(input.name(), "", 0, 0, sink -> reader.read(input, sink));
    }

    private static Part skipped(Input input, String reason) {
        return whole(input, (one, sink) -> skip(one, reason, sink));
    }

    private static void skip(Input input, String reason, Consumer<Read> sink) {
        sink.accept(new Read.Skipped(input.name(), reason, ""));
    }
}
