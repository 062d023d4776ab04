package org.attache.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Edition.Change;
import org.attache.model.Edition.Notice;
import org.attache.model.Edition.Status;
import org.attache.model.Edition;
import org.attache.reuse.version.Revision;
import org.attache.reuse.version.VersionComparison;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the editions of articles as they come in: which one replaces which, what changed, what their suppliers say.
 *
 * <p>An article replaces the one that came before it in its series, unless its supplier counts versions and this one is
 * older. A kill or a hold concerns the newest version, and the next one if none has come yet; a version that comes after a
 * kill is good again.
 *
 * <p>Holds an id for each series and an edition for each article of which there is something to say, no text. For one
 * thread.
 */
public final class EditionBook {

    private final Function<ArticleId, Optional<Article>> texts;
    private final Map<String, Series> series = new HashMap<>();
    private final Map<ArticleId, Edition> editions = new HashMap<>();

    /** What is known of one series. */
    private static final class Series {

        @Nullable
        ArticleId latest;
        int version;
        /** Kills and holds that came before what they are about. */
        List<Notice> waiting = List.of();
    }

    /** @param texts gives earlier articles, to compare their later versions with */
    public EditionBook(Function<ArticleId, Optional<Article>> texts) {
        this.texts = texts;
    }

    /**
     * Takes the next article.
     *
     * @param name what all versions of it share, null when nothing tells
     * @param version as its supplier counts, 0 when it does not
     * @param notices what its supplier says about it
     * @return the articles whose edition is another one now, this one first
     */
    public List<ArticleId> add(Article article, @Nullable String name, int version, List<Notice> notices) {
        Series known = name == null ? new Series() : series.computeIfAbsent(name, any -> new Series());
        List<Notice> said = new ArrayList<>(known.waiting);
        said.addAll(notices);
        known.waiting = List.of();
        ArticleId before = known.latest;
        if (before != null && version != 0 && version < known.version) {
            put(new Edition(article.id(), Status.SUPERSEDED, null, List.of(), said));
            return List.of(article.id());
        }
        known.latest = article.id();
        known.version = version;
        if (before == null || before.equals(article.id())) {
            put(new Edition(article.id(), status(said), null, List.of(), said));
            return List.of(article.id());
        }
        put(new Edition(article.id(), status(said), before, changes(before, article), said));
        if (of(before).status() != Status.WITHDRAWN) {
            put(with(of(before), Status.SUPERSEDED, List.of()));
        }
        return List.of(article.id(), before);
    }

    /** Takes back what was known of an article before; articles of a series in the order in which they came. */
    public void restore(Edition edition, String name) {
        put(edition);
        if (edition.status() != Status.SUPERSEDED) {
            series.computeIfAbsent(name, any -> new Series()).latest = edition.article();
        }
    }

    /** Takes a word about a series. Gives the article that it concerns, empty when none has come yet. */
    public Optional<ArticleId> notice(String name, List<Notice> notices) {
        Series known = series.computeIfAbsent(name, any -> new Series());
        if (known.latest == null) {
            known.waiting = List.copyOf(notices);
            return Optional.empty();
        }
        put(with(of(known.latest), status(notices), notices));
        return Optional.of(known.latest);
    }

    /** The edition of an article. */
    public Edition of(ArticleId article) {
        return editions.getOrDefault(article, Edition.first(article));
    }

    /** The editions of which there is something to say, in the order of the articles. */
    public List<Edition> told(Collection<ArticleId> articles) {
        return articles.stream().map(editions::get).filter(edition -> edition != null && !edition.plain()).toList();
    }

    /** Forgets an article that will not be asked for again; its series stays known. */
    public void forget(ArticleId article) {
        editions.remove(article);
    }

    private void put(Edition edition) {
        if (!edition.plain()) {
            editions.put(edition.article(), edition);
        }
    }

    private static Edition with(Edition edition, Status status, List<Notice> more) {
        List<Notice> notices = new ArrayList<>(edition.notices());
        more.stream().filter(notice -> !notices.contains(notice)).forEach(notices::add);
        return new Edition(edition.article(), status, edition.replaces(), edition.changes(), notices);
    }

    private static Status status(List<Notice> notices) {
        Status status = Status.CURRENT;
        for (Notice notice : notices) {
            status = switch (notice.kind()) {
                case KILL -> Status.WITHDRAWN;
                case WITHHELD -> status == Status.WITHDRAWN ? status : Status.HELD;
                case CORRECTION, EMBARGO, ADVISORY -> status;
            };
        }
        return status;
    }

    private List<Change> changes(ArticleId before, Article article) {
        return texts.apply(before).map(old -> VersionComparison.compare(old.text(), article.text()).stream()
                .map(EditionBook::change).toList()).orElse(List.of());
    }

    private static Change change(Revision revision) {
        return switch (revision) {
            case Revision.Added added -> new Change(List.of(Change.Kind.ADDED), null, added.in());
            case Revision.Removed removed -> new Change(List.of(Change.Kind.REMOVED), removed.from(), null);
            case Revision.Changed changed -> new Change(
                    changed.kinds().stream().map(kind -> Change.Kind.valueOf(kind.name())).toList(), changed.from(),
                    changed.in());
        };
    }
}
