package org.attache.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attache.model.Analysis;
import org.attache.model.Event;
import org.attache.model.Event.Modality;
import org.attache.model.Event.Party;
import org.junit.jupiter.api.Test;

/** Events without a date of their own are bounded by those they are told beside. */
class HappeningOrderTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 24);

    private static void liesIn(Event event, String earliest, String latest) {
        assertThat(event.earliest()).isEqualTo(earliest == null ? null : LocalDate.parse(earliest));
        assertThat(event.latest()).isEqualTo(latest == null ? null : LocalDate.parse(latest));
    }

    @Test
    void whatCameBeforeAVisitIsBoundedByItsEnd() {
        Analysis read = Reading
                .of("The Kenyan president visited Ethiopia in March. Before the visit, Kenya accused Somalia of "
                        + "piracy.", DAY);
        liesIn(Reading.event(read, "accused"), null, "2022-03-31");
    }

    @Test
    void whatCoincidedLiesInTheSameMonth() {
        Analysis read = Reading
                .of("The Kenyan president visited Ethiopia in March. His visit coincided with the start of a "
                        + "military operation by Sudan in Chad.", DAY);
        liesIn(Reading.event(read, "operation"), "2022-03-01", "2022-03-31");
    }

    @Test
    void aMeetingAtTheEndOfAJourneySharesItsDate() {
        Analysis read = Reading
                .of("Imran Khan travelled to Russia in February, where he held talks with Vladimir Putin.", DAY);
        Event talks = Reading.event(read, "talks");
        liesIn(talks, "2022-02-01", "2022-02-28");
        assertThat(talks.actors()).extracting(Party::code).as("in office in February").contains("PAKGOV");
    }

    @Test
    void whoeverIsCongratulatedHadTakenOfficeByThen() {
        Analysis read = Reading
                .of("The letters came after the election of Jan Novak as president earlier this month. On April 12, "
                        + "the Polish embassy congratulated President Jan Novak.", DAY);
        assertThat(read.times().getFirst().earliest()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(read.times().getFirst().latest()).isEqualTo(LocalDate.of(2022, 4, 12));
    }

    @Test
    void aContradictedOrderChangesNothing() {
        Analysis read = Reading.of("Peru attacked Chile on 3 March after Chile expelled the Peruvian envoy on 9 March.",
                DAY);
        liesIn(Reading.event(read, "attacked"), "2022-03-03", "2022-03-03");
        liesIn(Reading.event(read, "expelled"), "2022-03-09", "2022-03-09");
    }

    @Test
    void anOfficeHeldOnAnyDayOfTheYearNamedCounts() {
        Analysis read = Reading.of("Former prime minister Nawaz Sharif travelled to Moscow in 1999.", DAY);
        Event visit = Reading.event(read, "travelled");
        assertThat(visit.modality()).isEqualTo(Modality.HISTORICAL);
        assertThat(visit.actors()).extracting(Party::code).containsExactly("PAKGOV");
    }

    @Test
    void withoutADayOfPublicationRelativeTimesBoundNothing() {
        Analysis read = Reading.of("Peru attacked Chile on Sunday.", null);
        liesIn(Reading.event(read, "attacked"), null, null);
        assertThat(read.times().getFirst().value()).isEqualTo("XXXX-WXX-7");
    }

    @Test
    void anImpossibleDateDatesNoEvent() {
        Analysis read = Reading.of("Peru attacked Chile on 30 February 2021.", DAY);
        assertThat(Reading.event(read, "attacked").earliest()).isNull();
        assertThat(read.times().getFirst().value()).isEqualTo("2021-02-XX");
    }

    @Test
    void theSouthIsNoParty() {
        Analysis read = Reading.of("Ghana is pushing to reset ties with the West and Canada.", DAY);
        assertThat(read.events()).singleElement()
                .satisfies(e -> assertThat(e.recipients()).extracting(Party::code).containsExactly("CAN"));
    }

    @Test
    void aNotionOfAnActIsNoAct() {
        assertThat(Reading.of("The visit was another sign of deepening ties between Ghana and Canada.", DAY).events())
                .noneMatch(event -> event.rule().equals("verb/establishties"));
    }
}
