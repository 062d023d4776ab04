package org.attache.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.Analysis;
import org.attache.model.StoryId;
import org.attache.search.Results.Count;
import org.attache.search.Results.Hit;
import org.attache.search.SearchRequest.Order;
import org.attache.search.document.Facet;
import org.attache.search.document.Scope;
import org.attache.search.query.Query;
import org.attache.store.Desk;
import org.attache.store.PageRequest;
import org.attache.store.Sources;
import org.attache.store.Store;
import org.attache.store.StoreException;
import org.attache.store.Write;
import org.attache.store.location.Location;
import org.attache.store.sql.Samples;
import org.attache.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    @TempDir
    private Path folder;

    private Store store;
    private SearchIndex index;

    @BeforeEach
    void open() {
        store = SqlStore.open(new Location.Folder(folder), InstantSource.system());
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"), Samples.analysis("a2", "Arab Herald", "2026-03-03"));
        story("s2", Samples.analysis("a3", "Daily", "2026-04-01"));
        index = SearchIndex.open(folder.resolve("index"), store);
        index.catchUp();
    }

    @AfterEach
    void close() {
        index.close();
        store.close();
    }

    private void story(String id, Analysis... analyses) {
        List<Write> writes = new ArrayList<>(
                Stream.of(analyses).map(each -> (Write) Write.PutArticle.of(each)).toList());
        writes.add(Write.PutDossier.of(Samples.dossier(id, analyses)));
        store.commit(writes);
    }

    private List<String> articles(String query) {
        return ids(query, Scope.ARTICLES);
    }

    private List<String> ids(String query, Scope scope) {
        return index.search(SearchRequest.of(query, scope, 20)).hits().stream().map(Hit::id).toList();
    }

    private List<String> claims(String query) {
        return index.search(SearchRequest.of(query, Scope.CLAIMS, 20)).hits().stream().map(Hit::title).distinct()
                .toList();
    }

    @Test
    void wordsAreFoundInAnyFormTheNewestFirst() {
        assertThat(articles("minister")).containsExactly("a3", "a2", "a1");
        assertThat(articles("MINISTERS narva")).hasSize(3);
        assertThat(articles("minister cricket")).isEmpty();
        assertThat(articles("minister -narva")).isEmpty();
        assertThat(articles("cricket OR bridges")).hasSize(3);
        assertThat(articles("minis*")).hasSize(3);
    }

    @Test
    void phrasesAreFoundAsTheyStand() {
        assertThat(articles("\"an official said\"")).hasSize(3);
        assertThat(articles("\"official an said\"")).isEmpty();
        assertThat(articles("\"official the bridge\"~1")).hasSize(3);
        assertThat(articles("\"official would\"~1")).isEmpty();
        assertThat(articles("ministers NEAR/2 narva")).hasSize(3);
        assertThat(articles("ministers NEAR/2 bridge")).isEmpty();
        assertThat(articles("\"the bridge\" NEAR/3 official")).hasSize(3);
    }

    @Test
    void aGradeFindsWhatItsSourcesStandBehindFromTheMomentItIsGiven() {
        assertThat(articles("grade:C")).isEmpty();
        Sources.Key herald = store.sources().list(new Sources.Filter(null, null, "Arab Herald", null),
                PageRequest.first(1)).items().getFirst().key();
        store.commit(List.of(new Write.Decide(new Desk.Grade(herald, 'C'), "ed")));
        assertThat(articles("grade:c")).containsExactly("a2");
        assertThat(ids("grade:C", Scope.STORIES)).containsExactly("s1");
        assertThat(articles("grade:A")).isEmpty();
    }

    @Test
    void fieldsRestrict() {
        assertThat(articles("outlet:daily")).containsExactly("a3", "a1");
        assertThat(articles("outlet:\"arab herald\"")).containsExactly("a2");
        assertThat(articles("outlet:arab*")).containsExactly("a2");
        assertThat(articles("lang:en date:2026-03")).containsExactly("a2", "a1");
        assertThat(articles("lang:fr")).isEmpty();
        assertThat(articles("date>2026-03-02 date<=2026-03-03")).containsExactly("a2");
        assertThat(articles("event:03 actor:EST")).containsExactly("a3", "a2", "a1");
        assertThat(articles("event:consult state:lva")).hasSize(3);
        assertThat(articles("event:19")).isEmpty();
        assertThat(articles("actor:ministers")).hasSize(3);
        assertThat(articles("status:current story:s1")).containsExactly("a2", "a1");
        assertThat(articles("title:a2")).containsExactly("a2");
    }

    @Test
    void claimsAreFoundByWhatTheyRestOn() {
        assertThat(claims("source:\"unnamed official\" origins<2")).containsExactly("the bridge would open");
        assertThat(claims("source:\"official transport est\"")).containsExactly("the bridge would open");
        assertThat(claims("origins>=2")).isEmpty();
        assertThat(claims("flag:unattributed")).containsExactly("The ministers met in Narva on Monday.");
        assertThat(claims("flag:single-origin outlet:\"Arab Herald\"")).containsExactly("the bridge would open");
    }

    @Test
    void anIntervalMustLieWithinTheBounds() {
        assertThat(claims("origins=1")).containsExactly("the bridge would open");
        assertThat(claims("origins=0")).isEmpty();
        assertThat(claims("origins<=1")).hasSize(2);
    }

    @Test
    void storiesAreFoundByTheirClaimsAndOrigins() {
        assertThat(ids("bridge state:est", Scope.STORIES)).containsExactly("s2", "s1");
        assertThat(ids("outlet:\"arab herald\"", Scope.STORIES)).containsExactly("s1");
    }

    @Test
    void facetsCountAllMatches() {
        Results results = index.search(new SearchRequest(Query.parse("bridge"), Scope.ARTICLES, Order.RELEVANCE,
                PageRequest.first(1), Set.of(Facet.OUTLET, Facet.EVENT, Facet.STATE), false));
        assertThat(results.facets().get(Facet.OUTLET)).containsExactly(new Count("Daily", 2),
                new Count("Arab Herald", 1));
        assertThat(results.facets().get(Facet.EVENT)).containsExactly(new Count("03", 3));
        assertThat(results.total()).isEqualTo(3);
    }

    @Test
    void snippetsMarkTheWordsFound() {
        Hit hit = index.search(SearchRequest.of("official outlet:daily", Scope.ARTICLES, 1)).hits().getFirst();
        assertThat(hit.snippets()).singleElement().satisfies(snippet -> assertThat(snippet.marks())
                .extracting(mark -> mark.in(snippet.text())).containsExactly("official"));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrDouble() {
        for (int i = 10; i < 40; i++) {
            story("t" + i, Samples.analysis("b" + i, "Daily", "2026-05-0" + (1 + i % 3)));
        }
        index.catchUp();
        for (Order order : Order.values()) {
            List<String> seen = new ArrayList<>();
            String cursor = null;
            do {
                Results page = index.search(new SearchRequest(Query.parse("bridge"), Scope.ARTICLES, order,
                        new PageRequest(7, cursor), Set.of(), false));
                page.hits().forEach(hit -> seen.add(hit.id()));
                cursor = page.next();
            } while (cursor != null);
            assertThat(seen).hasSize(33).doesNotHaveDuplicates();
        }
    }

    @Test
    void cursorOfAnotherSearchIsRefused() {
        String cursor = index.search(SearchRequest.of("bridge", Scope.ARTICLES, 1)).next();
        assertThatIllegalArgumentException().isThrownBy(() -> index.search(new SearchRequest(Query.parse("narva"),
                Scope.ARTICLES, Order.NEWEST, new PageRequest(1, cursor), Set.of(), false)));
    }

    @Test
    void changesAreSeenAfterCatchingUp() {
        Analysis late = Samples.analysis("a4", "Daily", "2026-06-01");
        story("s3", late);
        assertThat(articles("date:2026-06")).isEmpty();
        index.catchUp();
        assertThat(articles("date:2026-06")).containsExactly("a4");
        store.commit(List.of(new Write.EndStory(new StoryId("s3"), null, "withdrawn")));
        index.catchUp();
        assertThat(ids("date:2026-06", Scope.STORIES)).isEmpty();
        assertThat(articles("date:2026-06")).containsExactly("a4");
    }

    @Test
    void articleWithoutStoryIsFoundToo() {
        store.commit(List.of(Write.PutArticle.of(Samples.analysis("a9", "Lone", "2026-06-02"))));
        index.catchUp();
        assertThat(articles("outlet:lone bridge")).containsExactly("a9");
    }

    @Test
    void indexThatWasClosedOrKilledCatchesUpAtTheNextStart() {
        index.close();
        story("s3", Samples.analysis("a4", "Daily", "2026-06-01"));
        index = SearchIndex.open(folder.resolve("index"), store);
        index.catchUp();
        assertThat(articles("date:2026-06")).containsExactly("a4");
        assertThat(index.sequence()).isEqualTo(store.changes().last());
    }

    @Test
    void rebuiltIndexFindsTheSame() {
        List<String> before = articles("bridge");
        assertThat(index.rebuild(done -> {})).isEqualTo(3);
        assertThat(articles("bridge")).isEqualTo(before);
        assertThat(ids("", Scope.CLAIMS)).hasSize(5);
    }

    @Test
    void indexSaysWhetherItKnowsWhatTheStoreHolds() throws InterruptedException {
        index.close();
        index = SearchIndex.open(folder.resolve("index"), store);
        assertThat(index.current()).isFalse();
        assertThat(index.building()).as("the old documents are there").isFalse();
        index.catchUp();
        assertThat(index.current()).isTrue();
        index.close();
        index = SearchIndex.open(folder.resolve("other"), store);
        assertThat(index.building()).isTrue();
        index.follow();
        for (int i = 0; i < 400 && !index.current(); i++) {
            Thread.sleep(25);
        }
        assertThat(articles("bridge")).hasSize(3);
        assertThat(index.building()).isFalse();
    }

    @Test
    void rebuildingThatWasBrokenOffIsDoneAgainAtTheNextStart() {
        assertThatThrownBy(() -> index.rebuild(done -> {
            throw new IllegalStateException("no more");
        })).hasMessage("no more");
        index.close();
        index = SearchIndex.open(folder.resolve("index"), store);
        index.catchUp();
        assertThat(articles("bridge")).hasSize(3);
    }

    @Test
    void damagedIndexIsBuiltAgain() throws IOException {
        index.close();
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments")).toList()) {
                Files.writeString(file, "no index");
            }
        }
        index = SearchIndex.open(folder.resolve("index"), store);
        index.catchUp();
        assertThat(articles("bridge")).hasSize(3);
    }

    @Test
    void indexOfAnotherProcessIsLeftAlone() {
        assertThatThrownBy(() -> SearchIndex.open(folder.resolve("index"), store))
                .isInstanceOfSatisfying(StoreException.class,
                        e -> assertThat(e.problem()).isEqualTo(StoreException.Problem.LOCKED));
    }
}
