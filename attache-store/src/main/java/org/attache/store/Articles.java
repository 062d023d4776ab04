package org.attache.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Edition;
import org.attache.model.PublicationTime;
import org.attache.model.StoryId;
import org.jspecify.annotations.Nullable;

/** The articles of a store, every version of each. */
public interface Articles {

    /**
     * An article as it is kept.
     *
     * @param sequence place among all changes
     * @param version 1 for the first of its series
     * @param story the story it is in now, null when in none
     */
    record Stored(Article article, Edition edition, String series, int version, long sequence, Instant storedAt,
            @Nullable StoryId story) {}

    /** An article without its text. */
    record Line(ArticleId id, @Nullable String outlet, @Nullable String publisher, @Nullable String title,
            @Nullable PublicationTime publishedAt, String language, @Nullable String url, Edition.Status status,
            boolean syndicated, String series, int version, @Nullable StoryId story, Instant storedAt,
            long sequence) {}

    /**
     * Which articles to list; a null component does not restrict.
     *
     * @param from first day of publication
     * @param to last day of publication
     */
    record Filter(@Nullable String outlet, @Nullable String language, Edition.@Nullable Status status,
            @Nullable StoryId story, @Nullable LocalDate from, @Nullable LocalDate to) {

        public static final Filter ALL = new Filter(null, null, null, null, null, null);
    }

    Optional<Stored> get(ArticleId id);

    /** What the article says. Its sentences have no tokens. */
    Optional<Analysis> analysis(ArticleId id);

    /** The texts of these articles, but for those that the store does not hold. */
    Map<ArticleId, String> texts(Collection<ArticleId> ids);

    /** Which of these the store holds. */
    Set<ArticleId> known(Collection<ArticleId> ids);

    /** All versions of the series that this article is of, the oldest first. */
    List<Stored> versions(ArticleId id);

    /** The newest by publication first; those without a date come last. */
    Page<Line> list(Filter filter, PageRequest request);

    /** Hands on the ids of those that are in no story, in the order in which they were stored, without holding them all. */
    void alone(Consumer<ArticleId> consumer);

    /** Hands on the articles stored after a sequence in the order in which they were stored, without holding them all. */
    void each(long after, Consumer<Analysis> consumer);

    /**
     * Hands on the articles that were stored last, so many of them, in the order in which they were stored; for filling the
     * window of a grouper again.
     */
    void latest(int most, Consumer<Stored> consumer);
}
