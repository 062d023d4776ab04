package org.attache.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Event;
import org.attache.model.Event.Modality;
import org.attache.model.Event.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose act it is and towards whom, where the words beside the party say it. */
class SidesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "France accused the North's leader, Kim Jong Un, of recklessness.|FRA|PRKGOV",
            "A member of the alliance, Turkey accused Greece of recklessness.|TUR|GRC",
            "Breaking: Turkey accused Greece of recklessness.|TUR|GRC",
            "Esteban Santiago flew to Ohio on Friday. The mayor said Santiago had accused Russia of theft.||RUS",
            "President Hassan Rouhani spoke on Friday. France criticised his ministers.|FRA|IRNGOV"})
    void partiesTakeTheirCountryFromTheNameBesideThem(String text, String actor, String recipient) {
        Event act = counted(text).stream().filter(event -> "ACCUSE".equals(event.plover())).findFirst().orElseThrow();
        assertThat(String.join("+", act.actors().stream().map(Party::code).toList()))
                .isEqualTo(actor == null ? "" : actor);
        assertThat(act.recipients()).extracting(Party::code).containsExactly(recipient);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Iranian minister spoke to CNN on Saturday.",
            "The Iranian minister wrote in a post to Facebook that the road was open.",
            "A French soldier shot himself in Mali.", "The minister called the Iranian envoy “a disgrace”.",
            "There is no evidence that Iran attacked Israel.", "The resolution bans Iran from attacking Israel.",
            "The French minister proposes projects like giving Mali aid.",
            "The Iranian judge agreed with the French lawyer that the case was weak.",
            "The French candidate warned voters that taxes would rise.",
            "CNN let the French minister explain what he had seen."})
    void thereIsNoActWithoutASecondSideThatIsOne(String text) {
        assertThat(counted(text)).isEmpty();
    }

    private static List<Event> counted(String text) {
        return Reading.of(text, DAY).events().stream()
                .filter(event -> event.modality() == Modality.ASSERTED || event.modality() == Modality.FUTURE).toList();
    }
}
