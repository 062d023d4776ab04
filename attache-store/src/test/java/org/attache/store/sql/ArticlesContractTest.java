package org.attache.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Analysis;
import org.attache.model.ArticleId;
import org.attache.model.Edition;
import org.attache.store.Articles;
import org.attache.store.Changes.Kind;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.attache.store.Receipt;
import org.attache.store.Receipt.Result;
import org.attache.store.Sources;
import org.attache.store.Stories;
import org.attache.store.Write;
import org.junit.jupiter.api.Test;

/** What every store does with articles. */
class ArticlesContractTest extends StoreContract {

    @Test
    void articleComesBackAsItWasPut() {
        Analysis analysis = Samples.analysis("a1", "Daily", "2026-03-02");
        store.commit(List.of(article(analysis)));
        reopen();
        assertThat(store.articles().get(new ArticleId("a1")).orElseThrow().article()).isEqualTo(analysis.article());
        assertThat(store.articles().analysis(new ArticleId("a1"))).contains(analysis);
    }

    @Test
    void sameArticleTwiceIsOne() {
        Analysis analysis = Samples.analysis("a1", "Daily", "2026-03-02");
        store.commit(List.of(article(analysis)));
        Receipt again = store.commit(List.of(article(analysis), article(analysis)));
        assertThat(again.outcomes()).extracting(Receipt.Outcome::result).containsOnly(Result.UNCHANGED);
        assertThat(store.info().articles()).isEqualTo(1);
    }

    @Test
    void changedTextAtOneAddressIsTheNextVersion() {
        store.commit(List.of(article(Samples.analysis("a1", "Daily", "2026-03-02", "https://daily.example/x"))));
        store.commit(List.of(article(Samples.analysis("a2", "Daily", "2026-03-02", "https://daily.example/x")),
                article(Samples.analysis("a3", "Daily", "2026-03-03", "https://daily.example/x"))));
        assertThat(store.articles().versions(new ArticleId("a2"))).extracting(Articles.Stored::version,
                each -> each.article().id().value())
                .containsExactly(tuple(1, "a1"),
                        tuple(2, "a2"), tuple(3, "a3"));
    }

    @Test
    void withdrawnArticleIsKnownAsWithdrawn() {
        store.commit(List.of(article(Samples.analysis("a1", "Daily", "2026-03-02"))));
        Edition withdrawn = new Edition(new ArticleId("a1"), Edition.Status.WITHDRAWN, null, List.of(),
                List.of(new Edition.Notice(Edition.Notice.Kind.KILL, "kill", null)));
        store.commit(List.of(new Write.SetEdition(withdrawn)));
        assertThat(store.articles().get(new ArticleId("a1")).orElseThrow().edition()).isEqualTo(withdrawn);
        Articles.Filter filter = new Articles.Filter(null, null, Edition.Status.WITHDRAWN, null, null, null);
        assertThat(store.articles().list(filter, PageRequest.first(5)).items()).hasSize(1);
    }

    @Test
    void editionOfAnUnknownArticleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.commit(List.of(new Write.SetEdition(Edition.first(new ArticleId("a9"))))))
                .withMessage("article must be in the store but a9 is not");
    }

    @Test
    void articlesAreListedByDateInPagesWithoutGapOrDouble() {
        List<Write> writes = new ArrayList<>();
        for (int i = 10; i < 35; i++) {
            writes.add(article(Samples.analysis("a" + i, "Daily", "2026-03-" + (1 + i % 9 + 10))));
        }
        store.commit(writes);
        List<String> seen = new ArrayList<>();
        PageRequest request = PageRequest.first(4);
        Page<Articles.Line> page = store.articles().list(Articles.Filter.ALL, request);
        while (page.next() != null) {
            page.items().forEach(line -> seen.add(line.publishedAt() + " " + line.id()));
            page = store.articles().list(Articles.Filter.ALL, new PageRequest(4, page.next()));
        }
        page.items().forEach(line -> seen.add(line.publishedAt() + " " + line.id()));
        assertThat(seen).hasSize(25).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void articlesAreFilteredByOutletLanguageAndDay() {
        store.commit(List.of(article(Samples.analysis("a1", "Daily", "2026-03-02")),
                article(Samples.analysis("a2", "Herald", "2026-03-03")),
                article(Samples.analysis("a3", "Herald", "2026-03-04"))));
        assertThat(ids(new Articles.Filter("Herald", "en", null, null, null, null))).containsExactly("a3", "a2");
        assertThat(ids(new Articles.Filter(null, null, null, null, LocalDate.parse("2026-03-03"),
                LocalDate.parse("2026-03-03")))).containsExactly("a2");
        assertThat(ids(new Articles.Filter(null, "fr", null, null, null, null))).isEmpty();
    }

    private List<String> ids(Articles.Filter filter) {
        return store.articles().list(filter, PageRequest.first(10)).items().stream().map(line -> line.id().value())
                .toList();
    }

    @Test
    void articlesAreHandedOnInTheOrderInWhichTheyCame() {
        for (String id : List.of("z", "a", "m")) {
            store.commit(List.of(article(Samples.analysis(id, "Daily", "2026-03-02"))));
        }
        List<String> seen = new ArrayList<>();
        store.articles().each(0, analysis -> seen.add(analysis.article().id().value()));
        assertThat(seen).containsExactly("z", "a", "m");
        List<String> window = new ArrayList<>();
        store.articles().latest(2, stored -> window.add(stored.article().id().value()));
        assertThat(window).containsExactly("a", "m");
        assertThat(store.articles().known(List.of(new ArticleId("a"), new ArticleId("b"))))
                .containsExactly(new ArticleId("a"));
    }

    @Test
    void cursorOfAnotherListIsRefused() {
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"));
        story("s2", Samples.analysis("a2", "Daily", "2026-03-02"));
        String cursor = store.stories().list(Stories.Filter.ALL, PageRequest.first(1)).next();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.articles().list(Articles.Filter.ALL, new PageRequest(1, cursor)))
                .withMessageStartingWith("cursor must be one that the list of articles gave");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.sources().list(Sources.Filter.ALL, new PageRequest(1, "%%%")));
    }

    @Test
    void articlesInNoStoryAreHandedOnInTheOrderInWhichTheyCame() {
        store.commit(List.of(article(Samples.analysis("a9", "Daily", "2026-03-02"))));
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"));
        store.commit(List.of(article(Samples.analysis("a3", "Daily", "2026-03-01"))));
        List<String> ids = new ArrayList<>();
        store.articles().alone(id -> ids.add(id.value()));
        assertThat(ids).containsExactly("a9", "a3");
    }
}
