package org.attache.ingest.text;

import java.io.IOException;
import java.util.function.Consumer;
import org.attache.ingest.Articles;
import org.attache.ingest.Input;
import org.attache.ingest.Metadata;
import org.attache.ingest.Read;
import org.attache.ingest.Reader;

/**
 * Reads a plain-text file as one article. The article's text is the decoded file, unchanged, without a leading byte
 * order mark.
 */
public final class PlainTextReader implements Reader {

    /** More than this is no article. */
    private static final int LIMIT = 16 << 20;

    @Override
    public void read(Input input, Consumer<Read> sink) {
        try {
            sink.accept(read(input, Decoder.decode(input.bytes(LIMIT), input.contentType())));
        } catch (IOException e) {
            sink.accept(new Read.Skipped(input.name(), reason(e), ""));
        }
    }

    private static Read read(Input input, Decoder.Result decoded) {
        return switch (decoded) {
            case Decoder.Refused refused -> new Read.Skipped(input.name(), refused.reason(), refused.where());
            case Decoder.Text text when text.value().isBlank() -> new Read.Skipped(input.name(), "empty", "");
            case Decoder.Text text -> new Read.Article(Articles.of(input, text.value(), Metadata.NONE));
        };
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
