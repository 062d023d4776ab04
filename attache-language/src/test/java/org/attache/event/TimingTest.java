package org.attache.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attache.model.Event;
import org.attache.model.Event.Modality;
import org.junit.jupiter.api.Test;

/** On which days an act lies, as far as its own sentence says. */
class TimingTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 24);

    @Test
    void whatIsPromisedIsPromisedNow() {
        Event promise = only("France will send tanks to Ukraine in three weeks.");
        assertThat(promise.plover()).isEqualTo("AGREE");
        assertThat(promise.earliest()).isNull();
        assertThat(promise.latest()).isEqualTo(DAY);
    }

    @Test
    void whatWasDoneThisMonthWasDoneByToday() {
        Event met = only("Egypt met Israel early this month.");
        assertThat(met.earliest()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(met.latest()).isEqualTo(DAY);
    }

    @Test
    void aNounThatTakesPlaceHasTheDayOfItsVerb() {
        Event talks = only("The talks between Egypt and Israel took place on Monday.");
        assertThat(talks.earliest()).isEqualTo(LocalDate.of(2022, 4, 18));
    }

    @Test
    void whatRecursIsAHabit() {
        assertThat(only("Each year Japan and India hold joint naval exercises.").modality())
                .isEqualTo(Modality.HABITUAL);
    }

    private static Event only(String text) {
        assertThat(Reading.of(text, DAY).events()).hasSize(1);
        return Reading.of(text, DAY).events().getFirst();
    }
}
