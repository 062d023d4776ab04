package org.attache.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.attache.annotation.Sentence;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.ArticleSpan;
import org.attache.model.Attribution;
import org.attache.model.Block;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Dossier;
import org.attache.model.Doubt;
import org.attache.model.DoubtfulDate;
import org.attache.model.Edition;
import org.attache.model.Entity;
import org.attache.model.EntityId;
import org.attache.model.Event;
import org.attache.model.EventId;
import org.attache.model.StoryEvent;
import org.attache.model.Flag;
import org.attache.model.Independence;
import org.attache.model.PublicationTime;
import org.attache.model.Relation;
import org.attache.model.Reuse;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.model.Span;
import org.attache.model.SpeechAct;
import org.attache.model.StoryId;
import org.attache.model.Syndication;
import org.attache.model.TimeExpression;
import org.attache.model.TimelineEntry;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final ArticleId A = new ArticleId("a1");
    private static final Article ARTICLE = new Article(A, "a.txt", "The Brno News", null,
            URI.create("https://brno.example/1"),
            "Mill burns", null, "BRNO", PublicationTime.parse("2026-05-03T10:00:00+02:00"), "en", "It burned, he said.",
            new Syndication(true, null, new Span(0, 2)), List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, 19))));

    private static Analysis analysis() {
        return new Analysis(ARTICLE, List.of(new Sentence(new Span(0, 19), List.of(), List.of())),
                List.of(new Entity(new EntityId("e1"), Entity.Type.PERSON, "Jan", "CZE",
                        List.of(new Entity.Role("miller", null, LocalDate.of(2020, 1, 1), null)),
                        List.of(new Span(11, 13)))),
                List.of(new TimeExpression(new Span(0, 2), TimeExpression.Type.DATE, "2026-05", null, null,
                        LocalDate.of(2026, 5, 31), null)),
                List.of(new Attribution(List.of(new Span(11, 13)), List.of(new Span(14, 18)), List.of(new Span(0, 9)),
                        Attribution.Kind.INDIRECT, SpeechAct.SAY, Attribution.Commitment.NEUTRAL, null)),
                List.of());
    }

    private static Dossier dossier() {
        SourceId s1 = new SourceId("s1");
        ClaimId c1 = new ClaimId("c1");
        Source source = new Source(s1, Source.Kind.UNNAMED, null, "senior official", "mill", null, "senior", false,
                new ArticleSpan(A, 1, 2), false);
        Claim claim = new Claim(c1, "It burned", false, Claim.Modality.HEDGED,
                List.of(new Claim.Assertion(A, List.of(new Span(0, 9)), List.of(s1), true,
                        new Claim.Saying(List.of(new Span(11, 13)), List.of(new Span(14, 18))))),
                List.of(s1), new Independence(1, 2, 0, 1, 1, List.of(s1)),
                List.of(Flag.parse("UNNAMED_ORIGIN"), Flag.parse("QUOTATION_DROPPED@a1")),
                List.of(new Claim.Reason("SAME_WORDS", List.of(A), List.of(new ArticleSpan(A, 0, 9)))));
        TreeMap<ArticleId, List<ClaimId>> onlyIn = new TreeMap<>();
        onlyIn.put(A, List.of(c1));
        return new Dossier(new StoryId("st1"), "Mill burns", List.of(ARTICLE),
                List.of(new Reuse(A, new ArticleId("a2"), List.of(new Span(0, 9)), List.of(new Span(4, 13)), 2, 0.5,
                        Reuse.Direction.TO_IS_ORIGINAL, List.of(A))),
                List.of(source), List.of(claim),
                List.of(new Relation(Relation.Kind.DIFFERS, List.of(c1, c1), "time", "later")),
                List.of(), List.of(new TimelineEntry(null, LocalDate.of(2026, 5, 3), TimelineEntry.Precision.DAY, null,
                        List.of(c1))),
                onlyIn);
    }

    @Test
    void editionsOfADossierAreKeptAndADossierWithoutThemSaysNothingOfThem() {
        Edition edition = new Edition(A, Edition.Status.WITHDRAWN, new ArticleId("a0"),
                List.of(new Edition.Change(List.of(Edition.Change.Kind.SOFTENED), new Span(0, 4), new Span(0, 9))),
                List.of(new Edition.Notice(Edition.Notice.Kind.KILL, "KILL: do not use", null)));
        Dossier plain = dossier();
        Dossier told = new Dossier(plain.id(), plain.title(), plain.articles(), plain.reuse(), plain.sources(),
                plain.claims(), plain.relations(), plain.events(), plain.timeline(), plain.onlyIn(), List.of(edition),
                List.of());
        assertThat(Json.readDossier(Json.dossier(told))).isEqualTo(told);
        assertThat(Json.dossier(told)).contains("\"status\":\"withdrawn\"");
        assertThat(Json.dossier(plain)).doesNotContain("editions");
    }

    @Test
    void doubtsAreKeptAndStandOnlyWhereThereAreSome() {
        Doubt doubt = new Doubt(Doubt.Kind.IMPOSSIBLE_DAY, "February has no day 30");
        Event burned = new Event(new Span(3, 9), "180", "ASSAULT", null, List.of(), List.of(), List.of(), false,
                Event.Modality.ASSERTED, null, null, null, null, "test", 1, doubt);
        Analysis plain = analysis();
        Analysis told = new Analysis(ARTICLE.doubting(doubt), plain.sentences(), plain.entities(),
                List.of(new TimeExpression(new Span(0, 2), TimeExpression.Type.DATE, "XXXX-02-XX", null, null, null,
                        doubt)),
                plain.attributions(), List.of(burned));
        assertThat(Json.readAnalysis(Json.analysis(told))).isEqualTo(told);
        assertThat(Json.analysis(told)).contains("\"latest\":null,\"doubt\":{\"kind\":\"IMPOSSIBLE_DAY\","
                + "\"words\":\"February has no day 30\"}}").contains("\"confidence\":1.0,\"doubt\":{");
        assertThat(Json.analysis(plain)).doesNotContain("doubt");
        Dossier none = dossier();
        Dossier some = new Dossier(none.id(), none.title(), List.of(told.article()), none.reuse(), none.sources(),
                none.claims(), none.relations(), List.of(new StoryEvent(new EventId("ev1"), A, burned, List.of())),
                none.timeline(), none.onlyIn(), List.of(), DoubtfulDate.of(told));
        assertThat(some.doubts()).extracting(DoubtfulDate::span).containsExactly(null, new Span(0, 2));
        assertThat(Json.readDossier(Json.dossier(some))).isEqualTo(some);
        assertThat(Json.dossier(none)).doesNotContain("doubt");
    }

    @Test
    void analysisKeysStandInTheOrderOfTheFormat() {
        assertThat(Json.analysis(analysis()))
                .startsWith("{\"id\":\"a1\",\"input\":\"a.txt\",\"outlet\":\"The Brno News\","
                        + "\"publisher\":null,\"url\":\"https://brno.example/1\",\"title\":\"Mill burns\",\"byline\":null,"
                        + "\"dateline\":\"BRNO\",\"publishedAt\":\"2026-05-03T10:00:00+02:00\",\"language\":\"en\"")
                .contains("\"syndication\":{\"declared\":true,\"feed\":null,\"notice\":{\"start\":0,\"end\":2}}")
                .contains("\"sentences\":[{\"start\":0,\"end\":19}]")
                .contains("\"times\":[{\"start\":0,\"end\":2,\"type\":\"DATE\",\"value\":\"2026-05\",\"mod\":null,"
                        + "\"earliest\":null,\"latest\":\"2026-05-31\"}]")
                .contains("\"kind\":\"indirect\",\"act\":\"say\",\"commitment\":\"neutral\",\"within\":null");
    }

    @Test
    void aTimeInAZoneHasItBesideItsValue() {
        org.attache.model.Zone zone = new org.attache.model.Zone("EST", List.of("-05:00"),
                java.time.Instant.parse("2022-04-18T22:00:00Z"), java.time.Instant.parse("2022-04-18T22:00:00Z"));
        TimeExpression time = new TimeExpression(new Span(0, 2), TimeExpression.Type.TIME, "2022-04-18T17:00", null,
                null, null, null, zone);
        Analysis before = analysis();
        Analysis timed = new Analysis(before.article(), before.sentences(), before.entities(), List.of(time),
                before.attributions(), before.events());
        assertThat(Json.analysis(timed)).contains("\"zone\":{\"name\":\"EST\",\"offsets\":[\"-05:00\"],"
                + "\"earliest\":\"2022-04-18T22:00:00Z\",\"latest\":\"2022-04-18T22:00:00Z\"}");
        assertThat(Json.readAnalysis(Json.analysis(timed)).times()).containsExactly(time);
    }

    private record Polled(String feed, java.time.Instant next, java.time.Duration pause) {}

    @Test
    void momentsAndSpansOfTimeAreWords() {
        assertThat(Json.line(new Polled("a", java.time.Instant.parse("2026-11-22T05:00:00Z"),
                java.time.Duration.ofMinutes(15))))
                .isEqualTo("{\"feed\":\"a\",\"next\":\"2026-11-22T05:00:00Z\",\"pause\":\"PT15M\"}");
    }

    @Test
    void readingWhatWasWrittenGivesTheSameValue() {
        assertThat(Json.readAnalysis(Json.analysis(analysis()))).isEqualTo(analysis());
        assertThat(Json.readDossier(Json.dossier(dossier()))).isEqualTo(dossier());
        assertThat(Json.readDossiers(Json.dossiers(List.of(dossier())))).containsExactly(dossier());
    }

    @Test
    void writingTwiceGivesTheSameBytes() {
        String once = Json.dossiers(List.of(dossier()));
        assertThat(Json.dossiers(Json.readDossiers(once))).isEqualTo(once);
    }

    @Test
    void flagsDirectionsAndIdsAreWords() {
        assertThat(Json.dossier(dossier())).contains("\"flags\":[\"UNNAMED_ORIGIN\",\"QUOTATION_DROPPED@a1\"]",
                "\"direction\":\"toIsOriginal\"", "\"onlyIn\":{\"a1\":[\"c1\"]}", "\"modality\":\"hedged\"",
                "\"precision\":\"day\"");
    }

    @Test
    void whatIsNoDossierIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> Json.readDossier("{\"id\":\"s\",")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void refusalNamesTheKeyInTheWordsOfTheFormatAndNoClass() {
        assertThatThrownBy(() -> Json.readDossiers("{}")).hasMessageStartingWith("no document of stories: stories");
        assertThatThrownBy(() -> Json.readDossiers("{\"stories\":null}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.readDossiers("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.readDossiers("[1]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.readDossiers("{\"stories\":[{\"id\":\"s\",\"claims\":[{}]}]}"))
                .hasMessageStartingWith(
                        "no document of stories: stories[0].claims[0] is missing or of another kind (line 1, ");
        assertThatThrownBy(() -> Json.readAnalysis("nonsense"))
                .hasMessage("no analysis: broken JSON (line 1, column 1)");
    }
}
