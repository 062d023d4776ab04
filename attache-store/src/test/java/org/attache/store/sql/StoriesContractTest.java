package org.attache.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.attache.store.Sources;
import org.attache.store.Desk;
import org.attache.model.Source;
import java.util.ArrayList;
import java.time.LocalDate;
import java.util.List;
import org.attache.model.Analysis;
import org.attache.model.ArticleId;
import org.attache.model.Dossier;
import org.attache.model.Flag;
import org.attache.model.StoryId;
import org.attache.store.Changes.Kind;
import org.attache.store.Claims;
import org.attache.store.Events;
import org.attache.store.PageRequest;
import org.attache.store.Receipt;
import org.attache.store.Stories;
import org.attache.store.Write;
import org.attache.story.Assignment;
import org.attache.story.Reason;
import org.junit.jupiter.api.Test;

/** What every store does with stories and the versions of their dossiers. */
class StoriesContractTest extends StoreContract {

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
        assertThat(store.stories().present(List.of(new ArticleId("a2"), new ArticleId("none"), new ArticleId("a1"))))
                .extracting(stay -> stay.article() + " in " + stay.story()).containsExactly("a2 in s2", "a1 in s1");
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

    @Test
    void storiesAreHandedOnInTheOrderInWhichTheirPresentVersionsCame() {
        Analysis first = Samples.analysis("a1", "Daily", "2026-03-02");
        story("s1", first);
        story("s2", Samples.analysis("a2", "Herald", "2026-03-03"));
        story("s1", first, Samples.analysis("a3", "Herald", "2026-03-04"));
        List<String> ids = new ArrayList<>();
        store.stories().inOrder(id -> ids.add(id.value()));
        assertThat(ids).containsExactly("s2", "s1");
    }

    @Test
    void storiesTellTheGradesOfTheSourcesBehindThem() {
        story("s1", Samples.analysis("a1", "Daily", "2026-03-02"));
        story("s2", Samples.analysis("a2", "Herald", "2026-03-03"));
        List<StoryId> both = List.of(new StoryId("s1"), new StoryId("s2"));
        assertThat(store.stories().grades(both)).isEmpty();
        Sources.Key daily = store.sources().list(new Sources.Filter(Source.Kind.OUTLET, null, "Daily", null),
                PageRequest.first(5)).items().getFirst().key();
        store.commit(List.of(new Write.Decide(new Desk.Grade(daily, 'C'), "ed")));
        assertThat(store.stories().grades(both)).containsOnlyKeys(new StoryId("s1"));
        assertThat(store.stories().grades(both).get(new StoryId("s1"))).containsExactly('C');
    }
}
