package org.attache.ingest.html;

import java.net.URI;
import java.nio.charset.Charset;
import org.attache.ingest.html.body.ArticleText;
import org.attache.ingest.metadata.MetadataReader;
import org.attache.ingest.metadata.PageMetadata;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads the article out of a web page.
 *
 * <pre>{@code
 * switch (new HtmlReader().read(HtmlSource.of(bytes))) {
 *     case Page page -> System.out.println(page.title() + "\n" + page.text());
 *     case PageRead.Refused refused -> System.err.println(refused.reason());
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads. Time and memory are linear in the length of the page.
 */
public final class HtmlReader {
    private final HtmlLimits limits;

    public HtmlReader() {
        this(HtmlLimits.USUAL);
    }

    public HtmlReader(HtmlLimits limits) {
        this.limits = limits;
    }

    public PageRead read(HtmlSource source) {
        PageRead.@Nullable Refused refused = Refusals.of(source.bytes(), limits);
        if (refused != null) {
            return refused;
        }
        Charset charset = Charsets.of(source.bytes(), source.contentType());
        String address = source.address() == null ? "" : source.address().toString();
        Document page = Parser.htmlParser().setMaxDepth(limits.depth())
                .parseInput(new String(source.bytes(), charset), address);
        return read(page, source.address(), charset);
    }

    private static PageRead read(Document document, @Nullable URI address, Charset charset) {
        PageMetadata about = MetadataReader.read(document, address);
        String text = ArticleText.of(document, about);
        if (text.isEmpty() && about.title() == null) {
            return new PageRead.Refused("neither title nor text of an article", "");
        }
        URI url = address != null ? address : about.canonicalUrl();
        return new Page(url, about, null, PageKinds.of(document, about, text), text, charset.name());
    }
}
