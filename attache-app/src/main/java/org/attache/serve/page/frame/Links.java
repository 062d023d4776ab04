package org.attache.serve.page.frame;

import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.model.StoryId;
import org.attache.report.Evidence;
import org.attache.serve.http.Queries;
import org.attache.store.Sources;
import org.jspecify.annotations.Nullable;

/** Where things are shown. */
public final class Links {

    private Links() {}

    public static String story(StoryId id) {
        return "/stories/" + Queries.escape(id.value());
    }

    public static String claim(StoryId story, ClaimId claim) {
        return story(story) + "/claims/" + Queries.escape(claim.value());
    }

    public static String article(ArticleId id) {
        return "/articles/" + Queries.escape(id.value());
    }

    /** Words of an article, marked and scrolled to. */
    public static String words(ArticleId article, Span span) {
        return article(article) + "?at=" + span.start() + "-" + span.end() + "#at";
    }

    /** The words of an assertion. */
    public static String words(Evidence evidence) {
        return words(evidence.article().id(), evidence.span());
    }

    public static String words(Article article, Claim.Assertion assertion) {
        return assertion.spans().isEmpty() ? article(article.id()) : words(article.id(), assertion.spans().get(0));
    }

    /** A source over all stories; nothing for one that the dossier does not describe. */
    public static @Nullable String source(@Nullable Source source) {
        return source == null ? null : source(Sources.Key.of(source));
    }

    public static String source(Sources.Key key) {
        return "/sources/" + Queries.escape(key.value());
    }
}
