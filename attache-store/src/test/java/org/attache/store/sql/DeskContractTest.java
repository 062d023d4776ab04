package org.attache.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.attache.model.ArticleId;
import org.attache.model.Source;
import org.attache.model.StoryId;
import org.attache.store.Changes.Kind;
import org.attache.store.Claims;
import org.attache.store.Desk;
import org.attache.store.PageRequest;
import org.attache.store.Receipt;
import org.attache.store.Receipt.Result;
import org.attache.store.Sources;
import org.attache.store.Stories;
import org.attache.store.Write;
import org.junit.jupiter.api.Test;

/** What every store keeps for the desk: decisions, queries, watches, tokens, messages. */
class DeskContractTest extends StoreContract {

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
}
