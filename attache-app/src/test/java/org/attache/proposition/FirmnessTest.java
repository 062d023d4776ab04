package org.attache.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.Papers;
import org.attache.model.Claim.Modality;
import org.attache.proposition.clause.Clauses;
import org.attache.reading.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a sentence is put, in sentences of our own. */
final class FirmnessTest {

    private static Proposition said(String sentence) {
        ReadArticle article = new ReadArticle(0,
                Papers.analysis("NOON WIRE\n5 May 2025\n\nNews of the day\n\n" + sentence + "\n"));
        Calendar calendar = Calendar.of(List.of(article)).getFirst();
        return Clauses.of(article).stream().filter(one -> !one.heading())
                .map(one -> Propositions.of(article, one, calendar)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The gate will open on Monday. | PLANNED",
            "The club is to sell its ground. | PLANNED",
            "The hearing is set for Friday. | PLANNED", "The firm is going to close the mill. | PLANNED",
            "The gate may have been open. | HEDGED", "The gate was reportedly left open. | HEDGED",
            "The gate would have opened in May. | CONDITIONAL",
            "The gate was open on Monday. | ASSERTED", "The driver is to blame for the crash. | ASSERTED"})
    void asFactGuessConditionOrPlan(String sentence, Modality modality) {
        assertThat(said(sentence).modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The gate was not open. | true", "Nobody opened the gate. | true",
            "At no time did the guards open the gate. | true", "Not one of the guards opened the gate. | true",
            "Neither the mayor nor the council opened the gate. | true",
            "The mayor denied that the gate was open. | true",
            "The mayor denied that the gate was not open. | false", "The guards opened not only the gate. | false",
            "The guards opened the gate. | false"})
    void asSoOrNotSo(String sentence, boolean negated) {
        assertThat(said(sentence).negated()).isEqualTo(negated);
    }

    @Test
    void negationThatSetsALimitDeniesNothing() {
        assertThat(said("Nobody may stay longer than six months.").bounded()).isTrue();
        assertThat(said("The gate will not open until Monday.").bounded()).isTrue();
        assertThat(said("The gate did not open on Monday.").bounded()).isFalse();
    }

    @Test
    void doneOrToCome() {
        assertThat(said("The guards have opened the gate.").done()).isTrue();
        assertThat(said("The guards open the gate on Monday.").done()).isFalse();
    }
}
