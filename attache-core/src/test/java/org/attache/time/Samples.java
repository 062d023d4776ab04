package org.attache.time;

import java.time.LocalDate;
import java.util.List;
import org.attache.annotation.Sentence;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.attache.model.Syndication;
import org.attache.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Articles of one sentence without a parse. */
final class Samples {

    private static final TimeTagger TAGGER = TimeTagger.load();

    private Samples() {}

    static List<TimeExpression> tag(String text, @Nullable LocalDate published) {
        Span whole = new Span(0, text.length());
        return TAGGER.tag(article(text, published), List.of(new Sentence(whole, List.of(), List.of())));
    }

    static Article article(String text, @Nullable LocalDate published) {
        Span whole = new Span(0, text.length());
        return new Article(new ArticleId("a"), "a.txt", null, null, null, null, null, null,
                published == null ? null : PublicationTime.of(published), "en", text, Syndication.NONE,
                List.of(new Block(Block.Kind.PARAGRAPH, whole)));
    }
}
