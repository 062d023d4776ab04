package org.attache.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date of an article that is in doubt.
 *
 * @param span the words that state it, null for the day of publication
 */
public record DoubtfulDate(ArticleId article, @Nullable Span span, Doubt doubt) {

    /** The dates in doubt of an article, that of its publication first, then in the order of the text. */
    public static List<DoubtfulDate> of(Analysis analysis) {
        ArticleId article = analysis.article().id();
        List<DoubtfulDate> all = new ArrayList<>();
        Doubt published = analysis.article().doubt();
        if (published != null) {
            all.add(new DoubtfulDate(article, null, published));
        }
        for (TimeExpression time : analysis.times()) {
            Doubt doubt = time.doubt();
            if (doubt != null) {
                all.add(new DoubtfulDate(article, time.span(), doubt));
            }
        }
        return all;
    }
}
