package org.attache.ingest.html;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.attache.ingest.Articles;
import org.attache.ingest.Input;
import org.attache.ingest.Metadata;
import org.attache.ingest.Read;
import org.attache.ingest.Reader;
import org.attache.model.Article;
import org.attache.model.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * Reads a web page as one article. Its text is the headline, the key points as bullets, then the paragraphs, a line
 * each: what a reader of the page reads.
 */
public final class PageReader implements Reader {

    private static final int LIMIT = 64 << 20;

    private final HtmlReader pages = new HtmlReader();

    @Override
    public void read(Input input, Consumer<Read> sink) {
        try {
            HtmlSource source = new HtmlSource(input.bytes(LIMIT), input.contentType(), input.address());
            sink.accept(switch (pages.read(source)) {
                case Page page -> new Read.Article(article(input, page));
                case PageRead.Refused refused -> new Read.Skipped(input.name(), refused.reason(), refused.where());
            });
        } catch (IOException e) {
            sink.accept(new Read.Skipped(input.name(), String.valueOf(e.getMessage()), ""));
        }
    }

    /** What the page says against its day counts for nothing where the day is known from elsewhere. */
    private static Article article(Input input, Page page) {
        Article article = Articles.of(input, text(page), metadata(page));
        Doubt doubt = page.about().doubt();
        boolean own = Objects.equals(article.publishedAt(), page.publishedAt());
        return own && doubt != null ? article.doubting(doubt) : article;
    }

    private static String text(Page page) {
        String headline = page.title() == null ? "" : page.title() + "\n";
        StringBuilder text = new StringBuilder(headline);
        page.keyPoints().forEach(point -> text.append("- ").append(point).append('\n'));
        return text.append(page.text(), page.text().startsWith(headline) ? headline.length() : 0, page.text().length())
                .toString();
    }

    private static Metadata metadata(Page page) {
        return new Metadata(page.outlet(), page.publisher(), page.url(), page.title(), page.byline(),
                page.publishedAt(),
                page.modifiedAt(), known(page.language()));
    }

    private static @Nullable String known(String language) {
        return language.equals("und") ? null : language;
    }
}
