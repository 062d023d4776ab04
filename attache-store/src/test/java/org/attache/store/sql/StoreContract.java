package org.attache.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.attache.ledger.Period;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Dossier;
import org.attache.model.Edition;
import org.attache.model.Flag;
import org.attache.model.Source;
import org.attache.model.StoryId;
import org.attache.store.Articles;
import org.attache.store.Changes.Kind;
import org.attache.store.Claims;
import org.attache.store.Desk;
import org.attache.store.Events;
import org.attache.store.Feeds;
import org.attache.store.Location;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.attache.store.Receipt;
import org.attache.store.Receipt.Result;
import org.attache.store.Sources;
import org.attache.store.Store;
import org.attache.store.Stories;
import org.attache.store.Write;
import org.attache.story.Assignment;
import org.attache.story.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does. */
abstract class StoreContract {

    static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

    private Store store;

    /** An empty place. */
    abstract Location location();

    @BeforeEach
    void open() {
        store = SqlStore.open(location(), InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = SqlStore.open(lastLocation(), InstantSource.fixed(NOW));
    }

    /** The place given last. */
    abstract Location lastLocation();

    private static Write article(Analysis analysis) {
        return Write.PutArticle.of(analysis);
    }

    private void story(String id, Analysis... analyses) {
        List<Write> writes = new ArrayList<>(List.of(analyses).stream().map(StoreContract::article).toList());
        writes.add(Write.PutDossier.of(Samples.dossier(id, analyses)));
        store.commit(writes);
    }

    // articles

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

    // stories

    @Test
    void dossierComesBackAsItWasPut() {
        Analysis a = Samples.analysis("a1", "Daily", "2026-03-02");
        story("s1", a, Samples.analysis("a2", "Herald", "2026-03-03"));
        reopen();
        Stories.Version version = store.stories().get(new StoryId("s1")).orElseThrow();
        assertThat(version.dossier())
                .isEqualTo(Samples.dossier("s1", a, Samples.analysis("a2", "Herald", "2026-03-03")));
        assertThat(version.version()).isEqualTo(1);
    }

    @Test
    void sameDossierAgainIsNoNewVersion() {
        Analysis a = Samples.analysis("a1", "Daily", "2026-03-02");
        story("s1", a);
        Receipt again = store.commit(List.of(Write.PutDossier.of(Samples.dossier("s1", a))));
        assertThat(again.outcomes()).containsExactly(Receipt.Outcome.UNCHANGED);
        assertThat(store.stories().versions(new StoryId("s1"))).hasSize(1);
    }

    @Test
    void everyVersionOfADossierStaysReadable() {
        Analysis a = Samples.analysis("a1", "Daily", "2026-03-02");
        story("s1", a);
        story("s1", a, Samples.analysis("a2", "Herald", "2026-03-03"));
        assertThat(store.stories().versions(new StoryId("s1"))).extracting(Stories.VersionLine::articles)
                .containsExactly(1, 2);
        assertThat(store.stories().get(new StoryId("s1"), 1).orElseThrow().dossier())
                .isEqualTo(Samples.dossier("s1", a));
        assertThat(store.stories().get(new StoryId("s1"), 3)).isEmpty();
    }

    @Test
    void dossierWithAnUnknownArticleIsRefusedAndNothingOfItsCommitIsKept() {
        Analysis a = Samples.analysis("a1", "Daily", "2026-03-02");
        Dossier dossier = Samples.dossier("s1", a, Samples.analysis("a2", "Herald", "2026-03-03"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.commit(List.of(article(a), Write.PutDossier.of(dossier))))
                .withMessage("articles of a dossier must be in the store but a2 of story s1 is not");
        assertThat(store.info().articles()).isZero();
        assertThat(store.changes().last()).isZero();
    }

    @Test
    void storyLineTellsOriginsFlagsAndStates() {
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"), Samples.analysis("a2", "Herald", "2026-03-03"));
        Stories.Line line = store.stories().list(Stories.Filter.ALL, PageRequest.first(5)).items().getFirst();
        assertThat(line.lead()).isEqualTo("the bridge would open");
        assertThat(List.of(line.low(), line.high(), line.named(), line.articles(), line.outlets(), line.claims()))
                .containsExactly(1, 1, 0, 2, 2, 3);
        assertThat(line.flags()).contains(Flag.Kind.SINGLE_ORIGIN, Flag.Kind.UNNAMED_ORIGIN);
        assertThat(line.states()).containsExactly("EST", "LVA");
    }

    @Test
    void storiesAreFiltered() {
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"), Samples.analysis("a2", "Herald", "2026-03-03"));
        story("s2", Samples.analysis("a3", "Daily", "2026-03-04"));
        assertThat(stories(new Stories.Filter("EST", null, null, null, null, null, null, null, null)))
                .containsExactly("s2", "s1");
        assertThat(stories(new Stories.Filter(null, Flag.Kind.DENIED, null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(stories(new Stories.Filter(null, null, "Herald", null, null, null, null, null, null)))
                .containsExactly("s1");
        assertThat(stories(new Stories.Filter(null, null, null, 2, null, null, null, null, null))).isEmpty();
        assertThat(stories(new Stories.Filter(null, null, null, null, 1, 2, null, null, null))).containsExactly("s1");
        assertThat(stories(
                new Stories.Filter(null, null, null, null, null, null, LocalDate.parse("2026-03-04"), null, null)))
                .containsExactly("s2");
        assertThat(stories(
                new Stories.Filter(null, null, null, null, null, null, null, LocalDate.parse("2026-03-02"), null)))
                .containsExactly("s1");
    }

    private List<String> stories(Stories.Filter filter) {
        return store.stories().list(filter, PageRequest.first(10)).items().stream().map(line -> line.id().value())
                .toList();
    }

    @Test
    void articleKnowsWhereItIsAndWhereItWas() {
        Analysis a = Samples.analysis("a1", "Daily", "2026-03-02");
        Analysis b = Samples.analysis("a2", "Herald", "2026-03-03");
        Assignment why = new Assignment(new ArticleId("a2"), new StoryId("s1"), 0.7,
                List.of(new Reason(Reason.Kind.SHARED_NAMES, List.of("Narva"))), List.of());
        store.commit(List.of(article(a), article(b),
                new Write.PutDossier(Samples.dossier("s1", a, b), List.of(why))));
        store.commit(List.of(Write.PutDossier.of(Samples.dossier("s1", a)),
                Write.PutDossier.of(Samples.dossier("s2", b))));
        assertThat(store.stories().of(new ArticleId("a2"))).contains(new StoryId("s2"));
        List<Stories.Stay> stays = store.stories().stays(new ArticleId("a2"));
        assertThat(stays).extracting(stay -> stay.story().value()).containsExactly("s1", "s2");
        assertThat(stays.getFirst().reasons()).isEqualTo(why.reasons());
        assertThat(stays.getFirst().until()).isEqualTo(NOW);
        assertThat(stays.getLast().until()).isNull();
    }

    @Test
    void storyThatMergedIsGoneFromTheListsAndSaysWhereItWent() {
        Analysis a = Samples.analysis("a1", "Daily", "2026-03-02");
        Analysis b = Samples.analysis("a2", "Herald", "2026-03-03");
        story("s1", a);
        story("s2", b);
        store.commit(List.of(Write.PutDossier.of(Samples.dossier("s1", a, b)),
                new Write.EndStory(new StoryId("s2"), new StoryId("s1"), "the same bridge")));
        assertThat(stories(Stories.Filter.ALL)).containsExactly("s1");
        assertThat(store.stories().get(new StoryId("s2"))).isEmpty();
        assertThat(store.stories().get(new StoryId("s2"), 1)).isPresent();
        assertThat(store.stories().ended(new StoryId("s2")).orElseThrow().into()).isEqualTo(new StoryId("s1"));
        assertThat(store.stories().of(new ArticleId("a2"))).contains(new StoryId("s1"));
        assertThat(store.info().stories()).isEqualTo(1);
        assertThat(store.claims().list(Claims.Filter.ALL, PageRequest.first(50)).items())
                .allMatch(claim -> claim.story().value().equals("s1"));
        assertThat(store.events().list(Events.Filter.ALL, PageRequest.first(50)).items()).hasSize(1);
    }

    // claims, sources, events

    @Test
    void claimKeepsItsKeyWhileTheStoryGrows() {
        Analysis a = Samples.analysis("a1", "Daily", "2026-03-02");
        story("s1", a);
        Claims.Key key = claim("the bridge would open").key();
        story("s1", Samples.analysis("a0", "Herald", "2026-03-01"), a);
        Claims.Line grown = claim("the bridge would open");
        assertThat(grown.key()).isEqualTo(key);
        assertThat(grown.articles()).isEqualTo(2);
        assertThat(store.claims().get(key)).contains(grown);
    }

    private Claims.Line claim(String text) {
        return store.claims().list(Claims.Filter.ALL, PageRequest.first(50)).items().stream()
                .filter(line -> line.text().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void claimsThatRestOnOneUnnamedOfficialOfACountryAreFound() {
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"), Samples.analysis("a2", "Herald", "2026-03-03"));
        Claims.Filter filter = new Claims.Filter(null, null, Source.Kind.UNNAMED, "EST", true, null, null, 1,
                LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"), null);
        assertThat(store.claims().list(filter, PageRequest.first(10)).items()).extracting(Claims.Line::text)
                .containsExactly("the bridge would open");
        Claims.Filter elsewhere = new Claims.Filter(null, null, Source.Kind.UNNAMED, "LVA", true, null, null, 1, null,
                null, null);
        assertThat(store.claims().list(elsewhere, PageRequest.first(10)).items()).isEmpty();
        Claims.Filter flagged = new Claims.Filter(new StoryId("s1"), null, null, null, false, Flag.Kind.UNATTRIBUTED,
                null, null, null, null, null);
        assertThat(store.claims().list(flagged, PageRequest.first(10)).items()).hasSize(2);
    }

    @Test
    void sourceCountsWhatRestsOnItOverAllStories() {
        Analysis a = Samples.analysis("a1", "Daily", "2026-03-02");
        Analysis b = Samples.analysis("a2", "Herald", "2026-03-03");
        story("s1", a, b);
        story("s2", Samples.analysis("a3", "Daily", "2026-03-04"));
        Sources.Line official = store.sources()
                .list(new Sources.Filter(Source.Kind.UNNAMED, "EST", "official", null), PageRequest.first(5)).items()
                .getFirst();
        assertThat(List.of(official.stories(), official.claims(), official.roots(), official.alone()))
                .containsExactly(2, 2, 2, 2);
        store.commit(List.of(new Write.EndStory(new StoryId("s2"), null, "withdrawn")));
        assertThat(store.sources().get(official.key()).orElseThrow().claims()).isEqualTo(1);
        assertThat(store.sources().list(Sources.Filter.ALL, PageRequest.first(50)).items())
                .extracting(Sources.Line::description).contains("Daily", "Herald", "an official");
    }

    @Test
    void sourceKeyIsThatOfTheSourceInADossier() {
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"));
        Source official = Samples.dossier("s1", Samples.analysis("a1", "Daily", "2026-03-02")).sources().getFirst();
        assertThat(store.sources().get(Sources.Key.of(official)).orElseThrow().description()).isEqualTo("an official");
    }

    @Test
    void eventsAreFoundByDyadCodeAndDay() {
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"));
        story("s2", Samples.analysis("a2", "Daily", "2026-03-03"));
        assertThat(store.events()
                .list(new Events.Filter("EST", "LVAGOV", "03", null, LocalDate.parse("2026-03-02"),
                        LocalDate.parse("2026-03-02")), PageRequest.first(10))
                .items()).hasSize(2);
        assertThat(store.events()
                .list(new Events.Filter("LVA", "EST", null, null, null, null), PageRequest.first(10)).items())
                .isEmpty();
        assertThat(store.events().pairs(null, null, 5))
                .extracting(Events.Pair::actor, Events.Pair::recipient, Events.Pair::events)
                .containsExactly(tuple("EST", "LVA", 2));
        assertThat(store.events().dyad("EST", "LVA").total().events()).isEqualTo(2);
        assertThat(store.events().between("EST", "LVA", Period.MONTH)).singleElement()
                .satisfies(row -> assertThat(row.total().events()).isEqualTo(2));
    }

    // journal and feeds

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

    // desk

    @Test
    void decisionsAreKeptAndCanBeTakenBack() {
        Desk.Decision merge = new Desk.Merge(new StoryId("s1"), new StoryId("s2"), new ArticleId("a1"),
                new ArticleId("a2"));
        Desk.Decision family = new Desk.Family("Herald Group", List.of("Herald", "Sunday Herald"));
        Desk.Decision split = new Desk.Split(new StoryId("s1"), List.of(new ArticleId("a2")), new ArticleId("a1"));
        Receipt receipt = store.commit(List.of(new Write.Decide(merge, "ed"), new Write.Decide(family, "ed"),
                new Write.Decide(split, "ed")));
        store.commit(List.of(new Write.Undo(receipt.outcomes().get(1).sequence(), "chief")));
        assertThat(store.desk().holding()).extracting(Desk.Decided::decision).containsExactly(merge, split);
        assertThat(store.desk().decisions()).extracting(Desk.Decided::undoneBy).containsExactly(null, "chief", null);
        assertThatIllegalArgumentException().isThrownBy(
                () -> store.commit(List.of(new Write.Undo(receipt.outcomes().get(1).sequence(), "chief"))));
    }

    @Test
    void storiesClaimsAndSourcesAreFoundByTheGradeThatHolds() {
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"));
        story("s2", Samples.analysis("a2", "Herald", "2026-03-03"));
        Sources.Key daily = store.sources().list(new Sources.Filter(Source.Kind.OUTLET, null, "Daily", null),
                PageRequest.first(5)).items().getFirst().key();
        Receipt first = store.commit(List.of(new Write.Decide(new Desk.Grade(daily, 'B'), "ed")));
        store.commit(List.of(new Write.Decide(new Desk.Grade(daily, 'C'), "ed")));
        assertThat(store.desk().grades()).containsOnly(java.util.Map.entry(daily, 'C'));
        assertThat(stories(new Stories.Filter(null, null, null, null, null, null, null, null, 'C')))
                .containsExactly("s1");
        assertThat(stories(new Stories.Filter(null, null, null, null, null, null, null, null, 'B'))).isEmpty();
        assertThat(store.sources().list(new Sources.Filter(null, null, null, 'C'), PageRequest.first(5)).items())
                .extracting(Sources.Line::key).containsExactly(daily);
        Claims.Filter graded = new Claims.Filter(null, null, null, null, false, null, null, null, null, null, 'C');
        assertThat(store.claims().list(graded, PageRequest.first(9)).items())
                .isNotEmpty().allSatisfy(claim -> assertThat(claim.story().value()).isEqualTo("s1"));
        assertThat(first.outcomes()).hasSize(1);
    }

    @Test
    void gradeOfASourceIsShownUntilItIsTakenBack() {
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"));
        Sources.Key key = store.sources().list(Sources.Filter.ALL, PageRequest.first(1)).items().getFirst().key();
        store.commit(List.of(new Write.Decide(new Desk.Grade(key, 'B'), "ed")));
        Receipt second = store.commit(List.of(new Write.Decide(new Desk.Grade(key, 'D'), "ed")));
        assertThat(store.sources().get(key).orElseThrow().grade()).isEqualTo('D');
        store.commit(List.of(new Write.Undo(second.outcomes().getFirst().sequence(), "ed")));
        assertThat(store.sources().get(key).orElseThrow().grade()).isEqualTo('B');
        assertThatIllegalArgumentException().isThrownBy(() -> new Desk.Grade(key, 'G'));
    }

    @Test
    void queriesWatchesAndSettingsAreKept() {
        Desk.WatchOrder order = new Desk.WatchOrder("Narva", "narva origins<2",
                Set.of(Desk.Occasion.NEW_ORIGIN), URI.create("https://hook.example/x"), "secret");
        Receipt receipt = store.commit(List.of(new Write.SaveQuery("bridge", "bridge OR crossing"),
                new Write.PutWatch(order), new Write.Set("theme", "dark"), new Write.Set("lang", "en"),
                new Write.Set("lang", null)));
        reopen();
        assertThat(store.desk().queries()).extracting(Desk.SavedQuery::query).containsExactly("bridge OR crossing");
        assertThat(store.desk().watches()).extracting(Desk.Watch::order).containsExactly(order);
        assertThat(store.desk().settings()).containsOnlyKeys("theme");
        store.commit(List.of(new Write.RemoveQuery(receipt.outcomes().get(0).sequence()),
                new Write.RemoveWatch(receipt.outcomes().get(1).sequence())));
        assertThat(store.desk().queries()).isEmpty();
        assertThat(store.desk().watches()).isEmpty();
    }

    @Test
    void tokenIsValidUntilRevokedOrExpired() {
        Receipt receipt = store.commit(List.of(new Write.PutToken("script", "h1", List.of("read"), null),
                new Write.PutToken("old", "h2", List.of("read", "write"), NOW.minusSeconds(1))));
        assertThat(store.desk().token("h1").orElseThrow().scopes()).containsExactly("read");
        assertThat(store.desk().token("h2")).isEmpty();
        store.commit(List.of(new Write.RevokeToken(receipt.outcomes().getFirst().sequence())));
        assertThat(store.desk().token("h1")).isEmpty();
        assertThat(store.desk().tokens()).hasSize(2);
    }

    @Test
    void messageIsDeliveredOnceAndTriedAgainUntilItIs() {
        Receipt first = store.commit(List.of(new Write.PutDelivery(5, "c1 origins 2", "{}")));
        Receipt twice = store.commit(List.of(new Write.PutDelivery(5, "c1 origins 2", "{}")));
        assertThat(twice.outcomes().getFirst().result()).isEqualTo(Result.UNCHANGED);
        long id = first.outcomes().getFirst().sequence();
        assertThat(store.desk().due(NOW, 10)).extracting(Desk.Delivery::id).containsExactly(id);
        store.commit(List.of(new Write.Attempt(id, false, NOW.plusSeconds(30), "503")));
        assertThat(store.desk().due(NOW, 10)).isEmpty();
        store.commit(List.of(new Write.Attempt(id, true, null, "200")));
        assertThat(store.desk().due(NOW.plusSeconds(60), 10)).isEmpty();
        assertThat(store.desk().deliveries(5, 10)).singleElement()
                .satisfies(each -> assertThat(each.attempts()).isEqualTo(2));
    }

    // changes and commits

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
