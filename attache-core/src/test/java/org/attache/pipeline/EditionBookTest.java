package org.attache.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Edition;
import org.attache.model.Edition.Change;
import org.attache.model.Edition.Notice;
import org.attache.model.Edition.Status;
import org.attache.model.Syndication;
import org.junit.jupiter.api.Test;

final class EditionBookTest {

    private static final Notice KILL = new Notice(Notice.Kind.KILL, "canceled", null);

    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final EditionBook book = new EditionBook(id -> Optional.ofNullable(articles.get(id)));

    @Test
    void laterTextOfTheSameSeriesReplacesTheEarlierAndTellsWhatChanged() {
        ArticleId first = add("The bridge will close. Traffic was calm.", 0);
        ArticleId second = add("The bridge may close. Ferries will sail.", 0);
        assertThat(book.of(first).status()).isEqualTo(Status.SUPERSEDED);
        Edition edition = book.of(second);
        assertThat(edition.status()).isEqualTo(Status.CURRENT);
        assertThat(edition.replaces()).isEqualTo(first);
        assertThat(edition.changes()).extracting(Change::kinds).containsExactly(List.of(Change.Kind.SOFTENED),
                List.of(Change.Kind.ADDED), List.of(Change.Kind.REMOVED));
    }

    @Test
    void olderVersionThatComesLateReplacesNothing() {
        ArticleId third = add("Version three.", 3);
        ArticleId second = add("Version two.", 2);
        assertThat(book.of(third).status()).isEqualTo(Status.CURRENT);
        assertThat(book.of(second).status()).isEqualTo(Status.SUPERSEDED);
    }

    @Test
    void killConcernsTheNewestVersionAndAVersionAfterItIsGood() {
        ArticleId first = add("One.", 1);
        assertThat(book.notice("s", List.of(KILL))).contains(first);
        assertThat(book.of(first).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(book.of(first).notices()).containsExactly(KILL);
        ArticleId second = add("Two.", 2);
        assertThat(book.of(second).status()).isEqualTo(Status.CURRENT);
        assertThat(book.of(first).status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void killThatComesBeforeItsArticleWaitsForIt() {
        assertThat(book.notice("s", List.of(KILL))).isEmpty();
        assertThat(book.of(add("One.", 0)).status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void articleWithoutASeriesHasNoVersionsAndNothingIsTold() {
        Article one = article("One.");
        Article two = article("Two.");
        book.add(one, null, 0, List.of());
        book.add(two, null, 0, List.of());
        assertThat(book.told(List.of(one.id(), two.id()))).isEmpty();
    }

    private ArticleId add(String text, int version) {
        Article article = article(text);
        book.add(article, "s", version, List.of());
        return article.id();
    }

    private Article article(String text) {
        ArticleId id = new ArticleId("a" + articles.size());
        Article article = new Article(id, "x", "Echo", null, null, null, null, null, null, "en", text, Syndication.NONE,
                List.of());
        articles.put(id, article);
        return article;
    }
}
