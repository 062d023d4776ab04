package org.attache.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.StoryId;
import org.attache.store.Changes.Kind;
import org.attache.store.Claims;
import org.attache.store.Feeds;
import org.attache.store.PageRequest;
import org.attache.store.Receipt;
import org.attache.store.Store;
import org.attache.store.StoreException;
import org.attache.store.Stories;
import org.attache.store.Write;
import org.junit.jupiter.api.Test;

/** How every store commits, numbers changes, and keeps how far inputs were read. */
class CommitsContractTest extends StoreContract {

    @Test
    void progressIsKeptWithTheArticles() {
        store.commit(List.of(article(Samples.analysis("a1", "Daily", "2026-03-02")),
                new Write.Progress("day.warc", 120, 1, false), new Write.Skip("day.warc", "record 7", "no text")));
        store.commit(List.of(new Write.Progress("day.warc", 300, 2, true),
                new Write.Skip("day.warc", "record 7", "no text")));
        reopen();
        assertThat(store.journal().input("day.warc").orElseThrow()).satisfies(input -> {
            assertThat(input.position()).isEqualTo(300);
            assertThat(input.finished()).isTrue();
            assertThat(input.skipped()).isEqualTo(1);
        });
        assertThat(store.journal().skipped("day.warc")).hasSize(1);
        assertThat(store.journal().input("other.warc")).isEmpty();
        assertThat(store.journal().inputs(PageRequest.first(5)).items()).hasSize(1);
    }

    @Test
    void progressNeverGoesBack() {
        store.commit(List.of(new Write.Progress("day.warc", 120, 1, false)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.commit(List.of(new Write.Progress("day.warc", 119, 1, false))))
                .withMessage("position of input day.warc must not go back but was 119");
    }

    @Test
    void oneAtATimePutsArticlesIntoStories() {
        Store.Hold first = store.hold();
        assertThatThrownBy(store::hold).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.problem()).isEqualTo(StoreException.Problem.LOCKED);
            assertThat(e.getMessage()).contains("is held by another process", store.info().place());
        });
        store.commit(List.of(new Write.Progress("day.warc", 1, 1, false)));
        first.close();
        first.close();
        store.hold().close();
    }

    @Test
    void feedsAreDueWhenTheirTimeHasCome() {
        Feeds.Feed early = feed("https://a.example/rss", NOW.minusSeconds(60));
        Feeds.Feed late = feed("https://b.example/rss", NOW.plusSeconds(60));
        store.commit(List.of(new Write.PutFeed(early), new Write.PutFeed(late)));
        assertThat(store.feeds().due(NOW, 10)).containsExactly(early);
        assertThat(store.feeds().all()).containsExactly(early, late);
        store.commit(List.of(new Write.RemoveFeed(early.url())));
        assertThat(store.feeds().get(early.url())).isEmpty();
    }

    private static Feeds.Feed feed(String url, Instant next) {
        return new Feeds.Feed(URI.create(url), "Feed", "Daily", null, true,
                new Feeds.Polling("\"x\"", null, next, 2, 503, "busy", NOW, null, 7));
    }

    @Test
    void changesComeInOrderAndWakeThoseThatWait() throws InterruptedException {
        CompletableFuture<Long> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return store.changes().await(0, Duration.ofSeconds(20));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"));
        assertThat(waiting.join()).isEqualTo(2);
        assertThat(store.changes().after(0, 10)).extracting(change -> change.kind() + " " + change.id())
                .containsExactly(Kind.ARTICLE + " a1", Kind.STORY + " s1");
        assertThat(store.changes().after(1, 10)).hasSize(1);
        assertThat(store.changes().await(2, Duration.ofMillis(1))).isEqualTo(2);
    }

    @Test
    void refusedCommitDoesNotHarmOthersOfItsGroup() {
        List<CompletableFuture<Receipt>> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Analysis a = Samples.analysis("a" + i, "Daily", "2026-03-02");
            answers.add(store.submit(i % 10 == 3
                    ? List.of(Write.PutDossier.of(Samples.dossier("s" + i, a)))
                    : List.of(article(a), Write.PutDossier.of(Samples.dossier("s" + i, a)))));
        }
        long failed = answers.stream().filter(answer -> answer.handle((done, e) -> e != null).join()).count();
        assertThat(failed).isEqualTo(4);
        assertThat(store.info().articles()).isEqualTo(36);
        assertThat(store.info().stories()).isEqualTo(36);
    }

    @Test
    void manyVersionsInOneCommitLeaveTheLastOneInTheLists() {
        Analysis a = Samples.analysis("a1", "Daily", "2026-03-02");
        Analysis b = Samples.analysis("a2", "Herald", "2026-03-03");
        store.commit(List.of(article(a), Write.PutDossier.of(Samples.dossier("s1", a)), article(b),
                Write.PutDossier.of(Samples.dossier("s1", a, b))));
        assertThat(store.stories().line(new StoryId("s1")).orElseThrow().version()).isEqualTo(2);
        assertThat(store.claims().list(Claims.Filter.ALL, PageRequest.first(50)).items()).hasSize(3);
        assertThat(store.stories().stays(new ArticleId("a2"))).hasSize(1);
    }

    @Test
    void sqlInAValueIsJustText() {
        Analysis hostile = Samples.analysis("a1", "Daily'); DROP TABLE article; --", "2026-03-02",
                "https://x.example/1");
        Article article = hostile.article();
        story("s';DELETE--", hostile);
        assertThat(store.articles().get(article.id()).orElseThrow().article()).isEqualTo(article);
        assertThat(stories(new Stories.Filter("' OR 1=1 --", null, null, null, null, null, null, null, null)))
                .isEmpty();
    }
}
