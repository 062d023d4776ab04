package org.attache.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.attache.model.ArticleId;
import org.attache.model.Dossier;
import org.attache.model.Flag;
import org.attache.model.PublicationTime;
import org.attache.model.StoryId;
import org.attache.story.Reason;
import org.jspecify.annotations.Nullable;

/** The stories of a store with every version of their dossiers. */
public interface Stories {

    /** A dossier as it was put. */
    record Version(int version, long sequence, Instant storedAt, Dossier dossier) {}

    /** A version without its dossier. */
    record VersionLine(int version, long sequence, Instant storedAt, int articles, int claims) {}

    /**
     * A story on one line.
     *
     * @param texts articles that are no copies of another one: what is left when copies are folded
     * @param lead text of {@link Dossier#lead}, empty when it has no claim
     * @param low of the lead claim, as are {@code high} and {@code named}
     * @param flags of all its claims
     * @param states ISO 3166-1 alpha-3 of parties and sources
     */
    record Line(StoryId id, int version, long sequence, Instant storedAt, String title,
            @Nullable PublicationTime first, @Nullable PublicationTime last, int articles, int outlets, int texts,
            int claims, String lead, int low, int high, int named, SortedSet<Flag.Kind> flags,
            SortedSet<String> states) {}

    /**
     * Which stories to list; a null component does not restrict.
     *
     * @param state a country concerned
     * @param minLow at least so many independent origins of the lead claim for certain
     * @param maxHigh at most so many, whatever the texts leave open
     * @param minArticles at least so many articles
     * @param from stories with an article on or after this day
     * @param to stories that began on or before this day
     * @param grade stories in which a claim passes through a source with this grade
     */
    record Filter(@Nullable String state, Flag.@Nullable Kind flag, @Nullable String outlet, @Nullable Integer minLow,
            @Nullable Integer maxHigh, @Nullable Integer minArticles, @Nullable LocalDate from,
            @Nullable LocalDate to, @Nullable Character grade) {

        public static final Filter ALL = new Filter(null, null, null, null, null, null, null, null, null);
    }

    /**
     * A stay of an article in a story.
     *
     * @param score how well it fitted, 0 when unknown
     * @param until null while it is there
     */
    record Stay(StoryId story, ArticleId article, double score, List<Reason> reasons, Instant since,
            @Nullable Instant until) {}

    /** @param into the story that took its articles */
    record Ended(StoryId story, @Nullable StoryId into, String reason, Instant at) {}

    /** The present version; empty for an unknown story and one that has ended. */
    Optional<Version> get(StoryId id);

    Optional<Version> get(StoryId id, int version);

    Optional<Line> line(StoryId id);

    /** The present versions of these, in any order; unknown ones and those that ended are left out. */
    List<Version> all(Collection<StoryId> ids);

    /** Hands on the ids of all, in the order in which their present versions were stored, without holding them all. */
    void inOrder(Consumer<StoryId> consumer);

    /** The oldest first. */
    List<VersionLine> versions(StoryId id);

    /** The story an article is in. */
    Optional<StoryId> of(ArticleId article);

    /** Where an article was and is, the oldest stay first. */
    List<Stay> stays(ArticleId article);

    /** Where these articles are now, in their order; those in no story are left out. */
    List<Stay> present(Collection<ArticleId> articles);

    /** What became of a story that is no more. */
    Optional<Ended> ended(StoryId id);

    /** The grades that editors gave sources which claims of these stories pass through; stories without any are left out. */
    Map<StoryId, SortedSet<Character>> grades(Collection<StoryId> ids);

    /** The newest by last publication first. */
    Page<Line> list(Filter filter, PageRequest request);
}
