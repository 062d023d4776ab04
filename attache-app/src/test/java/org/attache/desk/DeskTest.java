package org.attache.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Attache;
import org.attache.FaultsTest;
import org.attache.ingest.Input;
import org.attache.ingest.Read;
import org.attache.model.Article;
import org.attache.model.Dossier;
import org.attache.model.Edition.Change;
import org.attache.model.Edition.Status;
import org.attache.model.Edition;
import org.attache.model.Fault;
import org.attache.model.Flag;
import org.attache.model.StoryId;
import org.attache.report.StoryViews;
import org.attache.report.phrase.Words;
import org.attache.reuse.Window;
import org.attache.store.Desk.Merge;
import org.attache.store.Desk.Split;
import org.attache.store.PageRequest;
import org.attache.store.Store;
import org.attache.store.StoreException;
import org.attache.store.Write;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeskTest {

    private static final Options SMALL = new Options(new Window(1000, 14), 3, 4, 10);
    private static final String FIRE = """
                                       {"uri": "urn:agency:1", "version": "1", "versioncreated": "2026-03-03T09:00:00Z", "headline": "Mill burns in Tarnica", "body_text": "Ten people died when the mill of Tarnica burned down, fire chief Marek Sova said on Monday.\\n\\nThe mill was built in 1911."}
                                       """;
    private static final String KILL = """
                                       {"uri": "urn:agency:1", "version": "2", "versioncreated": "2026-03-03T10:00:00Z", "pubstatus": "canceled", "ednote": "MANDATORY KILL: the report is false"}
                                       """;

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = News.store(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void streamBecomesStoriesInOnePass() {
        Tally tally = take("s", News.stream(6));
        assertThat(tally.articles()).isEqualTo(12);
        assertThat(News.stories(store)).hasSize(6).allSatisfy((id, urls) -> assertThat(urls).hasSize(2));
        assertThat(News.dossiers(store)).allSatisfy(dossier -> assertThat(dossier.reuse()).hasSize(1));
    }

    @Test
    void whatWasTakenInBeforeIsNotTakenInAgain() {
        take("s", News.stream(3));
        Tally again = take("s", News.stream(3));
        assertThat(again.articles()).isZero();
        assertThat(again.dossiers()).isZero();
        Tally elsewhere = take("other", News.stream(4));
        assertThat(elsewhere.articles()).isEqualTo(2);
        assertThat(elsewhere.known()).isEqualTo(6);
        assertThat(News.stories(store)).hasSize(4);
    }

    @Test
    void articleThatCannotBeGotThroughStopsNothing() {
        List<Fault> told = new ArrayList<>();
        String news = News.stream(3).replace("Its cables have rusted through.", "The bridge is a trap.");
        try (Desk desk = Desk.open(Attache.with(FaultsTest.faulty()), store, SMALL)) {
            desk.take(News.input("s", news), new Desk.Listener() {

                @Override
                public void failed(Fault fault) {
                    told.add(fault);
                }
            });
            desk.print(true);
            assertThat(desk.tally().articles()).isEqualTo(6);
            assertThat(desk.tally().faults()).isEqualTo(1);
        }
        assertThat(told).singleElement().satisfies(fault -> assertThat(fault.of()).startsWith("article s line 1 ("));
        assertThat(News.stories(store)).hasSize(3);
        assertThat(store.journal().skipped(store.journal().inputs(PageRequest.first(1)).items().getFirst().name()))
                .singleElement().satisfies(skip -> assertThat(skip.reason()).contains("its text is kept"));
    }

    @Test
    void inputThatIsCutOffIsTakenInAsFarAsItGoesAndTheRestLater() throws IOException {
        String gap = " ".repeat(60_000) + "\n";
        byte[] whole = News.packed(News.stream(4) + gap + News.stream(6));
        Tally first = take(Input.of("s.gz", Arrays.copyOf(whole, whole.length / 2)));
        assertThat(first.articles()).isEqualTo(8);
        assertThat(first.skipped()).isEqualTo(1);
        assertThat(take(Input.of("s.gz", whole)).articles()).isEqualTo(4);
        assertThat(News.stories(store)).hasSize(6).allSatisfy((id, urls) -> assertThat(urls).hasSize(2));
    }

    @Test
    void twoDesksNeverWorkAtOnce() {
        try (Desk first = Desk.open(News.attache, store, SMALL)) {
            first.take(News.input("a", News.stream(1)), Desk.Listener.SILENT);
            assertThatThrownBy(() -> Desk.open(News.attache, store, SMALL)).isInstanceOf(StoreException.class)
                    .hasMessageContaining("the desk of " + folder + " is held by another process");
            first.rest();
            assertThat(first.resume()).as("nobody else came").isTrue();
            first.rest();
            assertThat(take("b", News.stream(2)).articles()).isEqualTo(2);
            assertThat(first.resume()).as("another desk put articles into stories").isFalse();
        }
        assertThat(News.stories(store)).hasSize(2);
    }

    @Test
    void storyGoesOnUnderItsNameAfterARestart() {
        String all = News.stream(4);
        int cut = all.indexOf("\n", all.indexOf("\n") + 1) + 1;
        String first = all.substring(0, cut).lines().findFirst().orElseThrow() + "\n";
        take("first", first);
        String name = News.stories(store).keySet().iterator().next();
        take("rest", all.substring(first.length()));
        assertThat(News.stories(store)).hasSize(4).containsKey(name);
        assertThat(News.stories(store).get(name)).hasSize(2);
    }

    @Test
    void deskThatIsStoppedKeepsWhatItTookInAndGoesOnBehindIt() {
        try (Desk desk = Desk.open(News.attache, store, SMALL)) {
            Desk.Listener impatient = new Desk.Listener() {

                @Override
                public void read(List<Read> items) {
                    desk.stop();
                }
            };
            assertThatThrownBy(() -> desk.take(News.input("s", News.stream(5)), impatient))
                    .isInstanceOf(Desk.StoppedException.class);
            assertThat(desk.tally().articles()).isEqualTo(3);
        }
        assertThat(take("s", News.stream(5)).articles()).isEqualTo(7);
        assertThat(News.stories(store)).hasSize(5);
    }

    @Test
    void changedTextUnderTheSameAddressIsAVersionWithWhatChanged() {
        String first = News.stream(1).lines().findFirst().orElseThrow() + "\n";
        take("a", first);
        Tally tally = take("b", first.replace("will close", "may close"));
        assertThat(tally.versions()).isEqualTo(1);
        Dossier dossier = News.dossiers(store).getFirst();
        assertThat(dossier.articles()).hasSize(2);
        assertThat(dossier.editions()).extracting(Edition::status).containsExactlyInAnyOrder(Status.SUPERSEDED,
                Status.CURRENT);
        assertThat(dossier.editions()).filteredOn(edition -> edition.replaces() != null).singleElement()
                .satisfies(edition -> assertThat(edition.changes()).extracting(Change::kinds)
                        .contains(List.of(Change.Kind.SOFTENED)));
    }

    @Test
    void killReachesTheDossierAlsoAfterARestart() {
        take("fire.json", FIRE);
        assertThat(News.dossiers(store).getFirst().editions()).isEmpty();
        Tally tally = take("kill.json", KILL);
        assertThat(tally.notices()).isEqualTo(1);
        Dossier dossier = News.dossiers(store).getFirst();
        Article article = dossier.articles().getFirst();
        assertThat(dossier.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.status()).isEqualTo(Status.WITHDRAWN);
            assertThat(edition.notices()).extracting(Edition.Notice::text)
                    .contains("canceled", "MANDATORY KILL: the report is false");
        });
        assertThat(dossier.claims()).isNotEmpty().allSatisfy(
                claim -> assertThat(claim.flags()).contains(new Flag(Flag.Kind.RETRACTED, article.id())));
        assertThat(store.articles().get(article.id()).orElseThrow().edition().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(StoryViews.of(dossier).standings()).singleElement().asString()
                .endsWith("“Mill burns in Tarnica”: withdrawn; kill: MANDATORY KILL: the report is false");
    }

    @Test
    void correctionReplacesTheItemAndSaysSo() {
        take("fire.json", FIRE);
        take("two.json", FIRE.replace("Ten people", "Two people").replace("\"version\": \"1\"",
                "\"version\": \"2\", \"ednote\": \"CORRECTION: number of dead\""));
        Dossier dossier = News.dossiers(store).getFirst();
        assertThat(dossier.editions()).filteredOn(edition -> edition.status() == Status.CURRENT).singleElement()
                .satisfies(edition -> assertThat(edition.notices()).extracting(Edition.Notice::kind)
                        .containsExactly(Edition.Notice.Kind.CORRECTION));
        assertThat(dossier.claims()).noneSatisfy(claim -> assertThat(claim.text()).contains("Ten people"));
    }

    @Test
    void embargoStandsBesideTheArticle() {
        take("fire.json", FIRE.replace("\"version\": \"1\"", "\"embargoed\": \"2026-03-09T00:00:00Z\""));
        assertThat(News.dossiers(store).getFirst().editions()).singleElement().satisfies(edition -> assertThat(
                edition.notices()).containsExactly(
                        new Edition.Notice(Edition.Notice.Kind.EMBARGO, "embargoed", "2026-03-09T00:00:00Z")));
    }

    @Test
    void embargoIsLiftedWhenItsTimeComes() {
        take("fire.json", FIRE.replace("\"version\": \"1\"", "\"embargoed\": \"2026-03-09T00:00:00+02:00\""));
        Edition.Notice embargo = News.dossiers(store).getFirst().editions().getFirst().notices().getFirst();
        assertThat(Words.until(embargo, Instant.parse("2026-03-08T21:59:59Z")))
                .isEqualTo(" (until 2026-03-09T00:00:00+02:00)");
        assertThat(Words.until(embargo, Instant.parse("2026-03-08T22:00:00Z")))
                .isEqualTo(" (lifted 2026-03-09T00:00:00+02:00)");
    }

    @Test
    void embargoWithoutAReadableEndIsNeverLiftedByItself() {
        Instant late = Instant.parse("2099-01-01T00:00:00Z");
        assertThat(new Edition.Notice(Edition.Notice.Kind.EMBARGO, "embargoed", "after the speech").isOver(late))
                .isFalse();
        assertThat(new Edition.Notice(Edition.Notice.Kind.EMBARGO, "embargoed", "2026-03-09").isOver(late)).isTrue();
        assertThat(new Edition.Notice(Edition.Notice.Kind.KILL, "kill", "2026-03-09").isOver(late)).isFalse();
    }

    @Test
    void editorsMergeWinsAndIsKept() {
        take("s", News.stream(2));
        List<Dossier> two = News.dossiers(store);
        store.commit(List.of(new Write.Decide(new Merge(two.get(0).id(), two.get(1).id(),
                two.get(0).articles().getFirst().id(), two.get(1).articles().getFirst().id()), "kim")));
        take("more", News.stream(3));
        assertThat(News.stories(store).values()).extracting(List::size).containsExactlyInAnyOrder(4, 2);
    }

    @Test
    void editorsSplitWinsAndIsKept() {
        take("s", News.stream(1));
        Dossier one = News.dossiers(store).getFirst();
        store.commit(List.of(new Write.Decide(
                new Split(one.id(), List.of(one.articles().get(1).id()), one.articles().get(0).id()), "kim")));
        take("more", News.stream(2));
        assertThat(News.stories(store).values()).extracting(List::size).containsExactlyInAnyOrder(1, 1, 2);
        assertThat(store.stories().of(one.articles().get(0).id())).contains(new StoryId(one.id().value()));
    }

    @Test
    void whatCannotBeReadIsInTheJournal() {
        Tally tally = take("s", "{\"text\": \"x\", \"date\": \"soon\"}\n" + News.stream(1));
        assertThat(tally.skipped()).isEqualTo(1);
        assertThat(tally.articles()).isEqualTo(2);
        String name = InputName.of(News.input("s", "{\"text\": \"x\", \"date\": \"soon\"}\n" + News.stream(1)));
        assertThat(store.journal().skipped(name)).singleElement()
                .satisfies(skipped -> assertThat(skipped.where()).isEqualTo("line 1"));
        assertThat(store.journal().input(name).orElseThrow().finished()).isTrue();
    }

    private Tally take(String name, String text) {
        return take(News.input(name, text));
    }

    private Tally take(Input input) {
        try (Desk desk = Desk.open(News.attache, store, SMALL)) {
            desk.take(input, Desk.Listener.SILENT);
            desk.print(true);
            return desk.tally();
        }
    }
}
