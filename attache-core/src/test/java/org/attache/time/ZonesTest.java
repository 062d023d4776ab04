package org.attache.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.model.TimeExpression;
import org.attache.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    /** A Sunday. */
    private static final LocalDate DAY = LocalDate.of(2022, 4, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It began at 5 p.m. EST on Monday.|2022-04-18T17:00|EST|-05:00|2022-04-18T22:00:00Z",
            "It began at 11 p.m. EDT on Monday.|2022-04-18T23:00|EDT|-04:00|2022-04-19T03:00:00Z",
            "It began at 07:00 CET on Friday.|2022-04-22T07:00|CET|+01:00|2022-04-22T06:00:00Z",
            "It began at 4 a.m. Moscow time on Friday.|2022-04-22T04:00|Moscow time|+03:00|2022-04-22T01:00:00Z",
            "It began at 9pm PKT on Friday.|2022-04-22T21:00|PKT|+05:00|2022-04-22T16:00:00Z",
            "It began at 8 p.m. on Friday Pakistan time.|2022-04-22T20:00|Pakistan time|+05:00|2022-04-22T15:00:00Z",
            "It began at 0700 GMT on Friday.|2022-04-22T07:00Z|GMT|+00:00|2022-04-22T07:00:00Z",
            "It began at 07.00 GMT on Friday.|2022-04-22T07:00Z|GMT|+00:00|2022-04-22T07:00:00Z",
            "It began at 17:00Z on Friday.|2022-04-22T17:00Z|Z|+00:00|2022-04-22T17:00:00Z",
            "It began at midnight GMT on Friday.|2022-04-22T24:00Z|GMT|+00:00|2022-04-23T00:00:00Z",
            "It began at 17:00 GMT+3 on Friday.|2022-04-22T17:00+03:00|GMT+03:00|+03:00|2022-04-22T14:00:00Z",
            "It began at 17:00 (UTC+05:30) on Friday.|2022-04-22T17:00+05:30|UTC+05:30|+05:30|2022-04-22T11:30:00Z",
            "It began at 2022-04-18T17:00-05:00.|2022-04-18T17:00-05:00|-05:00|-05:00|2022-04-18T22:00:00Z",
            "It began at 2022-04-18T17:00:00Z.|2022-04-18T17:00Z|Z|+00:00|2022-04-18T17:00:00Z",
            "It began at 2022-04-18 17:00 UTC.|2022-04-18T17:00Z|UTC|+00:00|2022-04-18T17:00:00Z"})
    void aZoneGivesTheMomentOfATime(String text, String value, String name, String offset, Instant moment) {
        TimeExpression time = only(text);
        assertThat(time.type()).isEqualTo(TimeExpression.Type.TIME);
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.zone()).isEqualTo(new Zone(name, List.of(offset), moment, moment));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"at noon Eastern time on 18 January 2022|-05:00|2022-01-18T17:00:00Z",
            "at noon Eastern time on 18 July 2022|-04:00|2022-07-18T16:00:00Z",
            "at noon Moscow time on 3 March 2012|+04:00|2012-03-03T08:00:00Z",
            "at noon Moscow time on 3 March 2022|+03:00|2022-03-03T09:00:00Z"})
    void theOffsetIsThatOfTheDay(String words, String offset, Instant moment) {
        Zone zone = zone("It began " + words + ".");
        assertThat(zone.offsets()).containsExactly(offset);
        assertThat(zone.earliest()).isEqualTo(moment);
    }

    @Test
    void aNameOfSeveralZonesKeepsThemAll() {
        assertThat(zone("It began at 10:30 BST on Friday.")).isEqualTo(new Zone("BST", List.of("+01:00", "+06:00"),
                Instant.parse("2022-04-22T04:30:00Z"), Instant.parse("2022-04-22T09:30:00Z")));
        assertThat(zone("It began at 10:30 IST on Friday.").offsets()).containsExactly("+05:30", "+02:00", "+01:00");
    }

    @Test
    void localTimeIsOfNoKnownZone() {
        assertThat(zone("It began at 8 p.m. local time on Friday."))
                .isEqualTo(new Zone("local time", List.of(), null, null));
    }

    @Test
    void withoutADayAZoneHasItsOffsetAndNoMoment() {
        Zone zone = Objects.requireNonNull(Samples.tag("It began at 5 p.m. EST.", null).getFirst().zone());
        assertThat(zone).isEqualTo(new Zone("EST", List.of("-05:00"), null, null));
    }

    @Test
    void theSameTimeInTwoZonesIsOfOneDay() {
        String text = "It began at 4 a.m. Moscow time (0100 GMT) on Friday.";
        assertThat(Samples.tag(text, DAY)).extracting(TimeExpression::value)
                .containsExactly("2022-04-22T04:00", "2022-04-22T01:00Z", "2022-04-22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is open 10:00-12:00.", "In 1955 CST opened.", "They met at 5 p.m. eastern of here.",
            "It ended at 3 pm. Et al. agree."})
    void whatIsNoZoneGivesNone(String text) {
        assertThat(Samples.tag(text, DAY)).isNotEmpty().allSatisfy(time -> assertThat(time.zone()).isNull());
    }

    private static Zone zone(String text) {
        return Objects.requireNonNull(only(text).zone());
    }

    private static TimeExpression only(String text) {
        List<TimeExpression> found = Samples.tag(text, DAY);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
