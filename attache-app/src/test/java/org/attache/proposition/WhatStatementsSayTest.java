package org.attache.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.Papers;
import org.attache.meaning.Thesaurus;
import org.attache.model.Claim.Modality;
import org.attache.proposition.clause.Clauses;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.junit.jupiter.api.Test;

final class WhatStatementsSayTest {

    @Test
    void tensAndUnitsAreOneNumber() {
        assertThat(said("Forty-six lorries waited at the gate.").numbers()).hasToString("{lorry=[46]}");
        assertThat(said("The fire destroyed sixty-two thousand crates.").numbers()).hasToString("{crate=[62000]}");
        assertThat(said("The town bought twenty-one cranes.").numbers()).hasToString("{crane=[21]}");
    }

    @Test
    void someOfManyAreCounted() {
        assertThat(said("Three of the cranes have stood still.").numbers()).hasToString("{crane=[3]}");
        assertThat(said("Four of the town's wells ran dry.").numbers()).hasToString("{well=[4]}");
        assertThat(said("One of the oldest wells ran dry.").numbers()).isEmpty();
    }

    @Test
    void nobodyDoesNeitherOfTwoDeeds() {
        List<Proposition> both = all(
                "No lorry left the long northern quay of the harbour on Monday or reached the new bridge over the river on Tuesday.");
        assertThat(both).allMatch(one -> !one.positive());
    }

    @Test
    void whatWouldHaveBeenIsNoPlan() {
        assertThat(said("The strike would have ended long ago.").modality()).isNotEqualTo(Modality.PLANNED);
        assertThat(said("A loose bolt was to blame.").modality()).isEqualTo(Modality.ASSERTED);
        assertThat(said("The strike would end soon.").modality()).isEqualTo(Modality.PLANNED);
        assertThat(said("The hearing is set for Friday.").modality()).isEqualTo(Modality.PLANNED);
        assertThat(said("The price was set by the council.").modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void verbAndBareObjectMayBeOneDeed() {
        assertThat(said("The old dam gave way on Sunday.").predicate().lemma()).isEqualTo("give_way");
        assertThat(said("The mayor gave a speech on Sunday.").predicate().lemma()).isEqualTo("speech");
    }

    @Test
    void deedMayBeToldByANoun() {
        Thesaurus words = Thesaurus.shipped();
        assertThat(words.of("handover", "NN").kinship(words.of("return", "VBZ"))).isGreaterThan(0.4);
        assertThat(words.of("burst", "NN").kinship(words.of("give_way", "VBD"))).isGreaterThan(0.4);
        assertThat(words.of("rust", "VBD").kinship(words.of("award", "VBD"))).isLessThan(0.4);
    }

    private static Proposition said(String text) {
        return all(text).getFirst();
    }

    private static List<Proposition> all(String text) {
        ReadArticle article = new ReadArticle(0,
                Papers.analyses("NOON WIRE\n5 May 2025\n\nNews of the day\n\n" + text + "\n").getFirst());
        Calendar calendar = Calendar.of(List.of(article)).getFirst();
        return Clauses.of(article).stream().filter(one -> !one.heading())
                .map((Statement one) -> Propositions.of(article, one, calendar)).toList();
    }
}
