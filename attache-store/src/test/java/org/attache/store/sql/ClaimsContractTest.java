package org.attache.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.Period;
import org.attache.model.Analysis;
import org.attache.model.Flag;
import org.attache.model.Source;
import org.attache.model.StoryId;
import org.attache.store.Changes.Kind;
import org.attache.store.Claims;
import org.attache.store.Events;
import org.attache.store.PageRequest;
import org.attache.store.Sources;
import org.attache.store.Write;
import org.junit.jupiter.api.Test;

/** What every store knows of claims, sources and events over all stories. */
class ClaimsContractTest extends StoreContract {

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
}
