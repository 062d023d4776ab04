package org.attache.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Entity;
import org.attache.model.EntityId;
import org.attache.model.Event;
import org.attache.model.Event.Modality;
import org.attache.model.Event.Party;
import org.attache.model.Span;
import org.attache.model.Syndication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventMergerTest {

    private static final String TEXT = "Rossi visited Peru and Bianchi visited Peru.";
    private static final Span ROSSI = new Span(0, 5);
    private static final Span BIANCHI = new Span(23, 30);
    private static final LocalDate MAY = LocalDate.of(2020, 5, 1);

    private static Event visit(Span visitor, Modality modality, @Nullable LocalDate day) {
        return new Event(visitor, "042", "CONSULT", "visit", List.of(),
                List.of(new Party("ITAGOV", "ITA", List.of(visitor))),
                List.of(new Party("PER", "PER", List.of(new Span(14, 18)))), false, modality, null, day, day, null,
                "verb/visit", 0.9, null);
    }

    private static Analysis analysis(String id, Event... events) {
        Article article = new Article(new ArticleId(id), id, null, null, null, null, null, null, null, "en", TEXT,
                new Syndication(false, null, null), List.of());
        return new Analysis(article, List.of(),
                List.of(person("e1", "Carla Rossi", ROSSI), person("e2", "Ugo Bianchi", BIANCHI)),
                List.of(), List.of(), List.of(events));
    }

    private static Entity person(String id, String name, Span mention) {
        return new Entity(new EntityId(id), Entity.Type.PERSON, name, "ITA", List.of(), List.of(mention));
    }

    private static List<MergedEvent> merge(Analysis... analyses) {
        return new EventMerger().merge(List.of(analyses));
    }

    @Test
    void oneVisitInTwoArticlesIsOneAct() {
        List<MergedEvent> acts = merge(analysis("a", visit(ROSSI, Modality.ASSERTED, null)),
                analysis("b", visit(ROSSI, Modality.ASSERTED, MAY)));
        assertThat(acts).singleElement().satisfies(act -> {
            assertThat(act.mentions()).hasSize(2);
            assertThat(act.event().earliest()).isEqualTo(MAY);
        });
    }

    @Test
    void visitsOfTwoPeopleAreTwoActs() {
        assertThat(merge(analysis("a", visit(ROSSI, Modality.ASSERTED, null), visit(BIANCHI, Modality.ASSERTED, null))))
                .hasSize(2);
    }

    @Test
    void visitsOfTwoYearsAreTwoActs() {
        assertThat(merge(analysis("a", visit(ROSSI, Modality.ASSERTED, MAY)),
                analysis("b", visit(ROSSI, Modality.ASSERTED, MAY.minusYears(20))))).hasSize(2);
    }

    @Test
    void anUndatedMentionDoesNotChainTwoDatesTogether() {
        assertThat(merge(analysis("a", visit(ROSSI, Modality.ASSERTED, MAY), visit(ROSSI, Modality.ASSERTED, null)),
                analysis("b", visit(ROSSI, Modality.ASSERTED, MAY.minusYears(20))))).hasSize(2);
    }

    @Test
    void aDeniedActIsNotMergedWithAnAssertedOne() {
        assertThat(merge(analysis("a", visit(ROSSI, Modality.ASSERTED, MAY)),
                analysis("b", visit(ROSSI, Modality.NEGATED, MAY)))).hasSize(2);
    }
}
