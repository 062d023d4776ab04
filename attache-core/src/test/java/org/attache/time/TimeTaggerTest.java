package org.attache.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.model.Doubt.Kind;
import org.attache.model.Doubt;
import org.attache.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTaggerTest {

    /** A Sunday. */
    private static final LocalDate DAY = LocalDate.of(2022, 4, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"It rained on April 12.|April 12|2022-04-12",
            "It rained on 12 April 2021.|12 April 2021|2021-04-12",
            "It rained on the 3rd of May, 1999.|the 3rd of May, 1999|1999-05-03",
            "It rained on Nov. 9.|Nov. 9|2021-11-09", "He went there in February.|February|2022-02",
            "He went there in 1999.|1999|1999", "the mid-1990s were wet|the mid-1990s|199",
            "the 19th century was dry|the 19th century|18", "It rained on 2022-03-01.|2022-03-01|2022-03-01",
            "It rained on 3/14/98.|3/14/98|1998-03-14", "It rained on 2022-3-1.|2022-3-1|2022-03-01",
            "It rained on 12.04.22.|12.04.22|2022-04-12", "It rained on 1.4.2022.|1.4.2022|2022-04-01",
            "It rained on 04.25.2022.|04.25.2022|2022-04-25",
            "It rained in the winter of 1994.|the winter of 1994|1994-WI",
            "Sales fell in the first half of 2020.|the first half of 2020|2020-H1",
            "Sales fell in last year's third quarter.|last year's third quarter|2021-Q3"})
    void aCalendarDateIsReadInEveryStyle(String text, String words, String value) {
        assertThat(said(text)).containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"They met yesterday.|yesterday|2022-04-23",
            "They met last week.|last week|2022-W15", "They met the week before last.|the week before last|2022-W14",
            "They met last month.|last month|2022-03",
            "They met two weeks ago.|two weeks ago|2022-W14", "They met three days ago.|three days ago|2022-04-21",
            "They met last May.|last May|2021-05", "They met last Sunday.|last Sunday|2022-04-17",
            "They met in April last year.|April last year|2021-04", "They met this morning.|this morning|2022-04-24TMO",
            "They met on Friday night.|Friday night|2022-04-22TNI"})
    void aRelativeDateCountsFromTheDayOfPublication(String text, String words, String value) {
        assertThat(said(text)).containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"They met on 12 or 13 April.|12 or 13 April|2022-04-12|2022-04-13",
            "They met on April 12 or 13.|April 12 or 13|2022-04-12|2022-04-13",
            "They met from 3 to 5 May 2021.|3 to 5 May 2021|2021-05-03|2021-05-05",
            "They met on June 3-5, 2020.|June 3-5, 2020|2020-06-03|2020-06-05",
            "They met in 2019-21.|2019-21|2019-01-01|2021-12-31"})
    void rangesAndAlternativesKeepBothEnds(String text, String words, LocalDate first, LocalDate last) {
        TimeExpression both = only(text);
        assertThat(both.span().in(text)).isEqualTo(words);
        assertThat(both.earliest()).isEqualTo(first);
        assertThat(both.latest()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"They met between March and June 2020.|March = 2020-03|June 2020 = 2020-06",
            "They met from 30 November to 2 December 2019.|30 November = 2019-11-30|2 December 2019 = 2019-12-02",
            "They met between November and January 2020.|November = 2019-11|January 2020 = 2020-01"})
    void aDateTakesItsYearFromTheOneItIsToldWith(String text, String first, String second) {
        assertThat(said(text)).containsExactly(first, second);
    }

    @Test
    void aNumberOfThingsBehindADateIsNoSecondDay() {
        assertThat(said("On April 12 and 13 soldiers died.")).containsExactly("April 12 = 2022-04-12");
    }

    @Test
    void theWeekdayOfPublicationIsTheSameDay() {
        assertThat(said("The paper reported on Sunday.")).containsExactly("Sunday = 2022-04-24");
    }

    @Test
    void earlierThisMonthIsNotEarlyThisMonth() {
        TimeExpression earlier = only("They met earlier this month.");
        assertThat(earlier.value()).isEqualTo("2022-04");
        assertThat(earlier.mod()).isNull();
        assertThat(earlier.latest()).isEqualTo(DAY);
        assertThat(only("They met early this month.").mod()).isEqualTo("START");
    }

    @Test
    void sinceOpensTheEnd() {
        TimeExpression since = only("They have met since 2016.");
        assertThat(since.earliest()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(since.latest()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"It took 23 years.|23 years|P23Y", "a 10-day visit|10-day|P10D",
            "They waited for two and a half years.|two and a half years|P2Y6M",
            "They waited for a year and a half.|a year and a half|P1Y6M",
            "more than four hours passed|more than four hours|PT4H", "the past three months|the past three months|P3M",
            "It took several weeks.|several weeks|PXW", "They meet every two weeks.|every two weeks|P2W",
            "They meet each July.|each July|XXXX-07", "They meet on Mondays.|Mondays|XXXX-WXX-1",
            "They talked for some time.|some time|PX"})
    void lengthsAndSetsHaveTheirValues(String text, String words, String value) {
        assertThat(said(text)).containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a 45-year-old man", "She is 45 years old.", "his second visit",
            "ties moved past old quarrels", "You may go.", "They march on.", "1998 people came", "about $1999 each"})
    void agesOrdinalsAndVerbsAreNoTimes(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yesterday,XXXX-XX-XX", "last week,XXXX-WXX", "on Sunday,XXXX-WXX-7", "on April 12,XXXX-04-12",
            "in February,XXXX-02", "last year,XXXX"})
    void withoutADayOfPublicationRelativeDatesStayOpen(String words, String value) {
        List<TimeExpression> found = Samples.tag("They met " + words + ".", null);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().value()).isEqualTo(value);
        assertThat(found.getFirst().earliest()).isNull();
        assertThat(found.getFirst().latest()).isNull();
        assertThat(kind(found.getFirst())).isEqualTo(Kind.NO_PUBLICATION_DATE);
    }

    @ParameterizedTest
    @CsvSource({"in 2016", "on 12 April 2022", "for 23 years", "every year"})
    void whatCountsFromNothingNeedsNoDayOfPublication(String words) {
        assertThat(Samples.tag("They met " + words + ".", null)).hasSize(1)
                .allSatisfy(time -> assertThat(time.doubt()).isNull());
    }

    @Test
    void aTimeOfDayTakesTheDayBesideIt() {
        assertThat(said("It began at 10 p.m. Wednesday.")).containsExactly("10 p.m. Wednesday = 2022-04-20T22:00");
        assertThat(said("It ends at 11:59:59 p.m. Wednesday."))
                .containsExactly("11:59:59 p.m. Wednesday = 2022-04-20T23:59");
        assertThat(said("It began at 1530 GMT.")).containsExactly("1530 GMT = 2022-04-24T15:30Z");
    }

    @Test
    void aYearEarlierCountsFromTheQuarterReported() {
        assertThat(said("Profit rose in the third quarter of 2020 from a year earlier."))
                .containsExactly("the third quarter of 2020 = 2020-Q3", "a year earlier = 2019-Q3");
    }

    @Test
    void aDateInFiguresThatCanBeReadTwoWaysStaysOpen() {
        TimeExpression either = only("It happened on 4/5/2022.");
        assertThat(either.value()).isEqualTo("2022-XX-XX");
        assertThat(either.earliest()).isEqualTo(LocalDate.of(2022, 4, 5));
        assertThat(either.latest()).isEqualTo(LocalDate.of(2022, 5, 4));
        assertThat(either.doubt())
                .isEqualTo(new Doubt(Kind.READS_TWO_WAYS, "it can be read as 5 April 2022 or 4 May 2022"));
    }

    @Test
    void theWeekdayBesideADateSettlesItsYear() {
        assertThat(said("It will open on Tuesday, May 3.")).containsExactly("Tuesday, May 3 = 2022-05-03");
        assertThat(said("It opened on Monday, May 3.")).containsExactly("Monday, May 3 = 2021-05-03");
    }

    @Test
    void aWeekdayThatContradictsItsDateLeavesBothDays() {
        TimeExpression both = only("It happened on Monday, 12 April 2022.");
        assertThat(both.value()).isEqualTo("2022-04-12");
        assertThat(both.mod()).isEqualTo("APPROX");
        assertThat(both.earliest()).isEqualTo(LocalDate.of(2022, 4, 11));
        assertThat(both.latest()).isEqualTo(LocalDate.of(2022, 4, 12));
        assertThat(both.doubt()).isEqualTo(new Doubt(Kind.CONTRADICTS_WEEKDAY, "12 April 2022 was a Tuesday"));
    }

    @Test
    void aDayAheadThatContradictsItsWeekdayIsToldOfInThePresent() {
        assertThat(only("It will open on Tuesday, 5 May 2022.").doubt())
                .isEqualTo(new Doubt(Kind.CONTRADICTS_WEEKDAY, "5 May 2022 is a Thursday"));
    }

    @Test
    void aWeekdayThatContradictsADayOfTheseWeeksLeavesBothDays() {
        TimeExpression both = only("It happened on Monday, 12 April.");
        assertThat(both.value()).isEqualTo("2022-04-12");
        assertThat(both.mod()).isEqualTo("APPROX");
        assertThat(both.earliest()).isEqualTo(LocalDate.of(2022, 4, 11));
        assertThat(both.latest()).isEqualTo(LocalDate.of(2022, 4, 12));
        assertThat(kind(both)).isEqualTo(Kind.CONTRADICTS_WEEKDAY);
        assertThat(only("It happened on Tuesday, 12 April.").doubt()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"They met in the 1990s. Two days later they parted.|Two days later|XXXX-XX-XX",
            "The talks began last year, and a week later they failed.|a week later|XXXX-WXX",
            "They quarrelled in May 2019. The following day they made up.|The following day|XXXX-XX-XX",
            "They met on 3 April. They met again recently. Two days later they parted.|Two days later|XXXX-XX-XX",
            "Two days later they parted.|Two days later|XXXX-XX-XX",
            "They met on 3 April. Two days later they parted.|Two days later|2022-04-05",
            "They met in 2019. A year later they parted.|A year later|2020"})
    void daysAreCountedOnlyFromADay(String text, String words, String value) {
        assertThat(said(text)).endsWith(words + " = " + value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"They met on Good Friday.|Good Friday|2022-04-15",
            "They met on Easter Monday.|Easter Monday|2022-04-18", "They met last Easter.|last Easter|2022-04-17",
            "They met on Easter Sunday 2016.|Easter Sunday 2016|2016-03-27",
            "They met on Christmas Eve.|Christmas Eve|2021-12-24",
            "They met last Christmas.|last Christmas|2021-12-25",
            "They met on New Year's Eve 2019.|New Year's Eve 2019|2019-12-31",
            "They met on Thanksgiving Day, 2020.|Thanksgiving Day, 2020|2020-11-26",
            "They met on Memorial Day 2021.|Memorial Day 2021|2021-05-31",
            "They met on Black Friday in 2021.|Black Friday in 2021|2021-11-26",
            "They met on Easter last year.|Easter last year|2021-04-04",
            "They met after Ramadan.|Ramadan|XXXX-XX", "They met on Super Tuesday.|Super Tuesday|XXXX-XX-XX",
            "They met at Orthodox Easter.|Orthodox Easter|XXXX-XX-XX"})
    void aHolidayIsTheDayThatItsRuleGives(String text, String words, String value) {
        assertThat(said(text)).containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The Good Friday Agreement holds.", "They sailed to Easter Island.",
            "A book by Tariq Ramadan sold well."})
    void aNameWithAHolidayInItIsNoDate(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Profit rose in the second fiscal quarter.|the second fiscal quarter|2022-Q2",
            "Profit rose in fiscal 2019.|fiscal 2019|2019", "Profit rose in FY2019.|FY2019|2019",
            "Profit rose in the third quarter of fiscal 2020.|the third quarter of fiscal 2020|2020-Q3"})
    void theDaysOfAFiscalYearAreItsOwners(String text, String words, String value) {
        assertThat(said(text)).containsExactly(words + " = " + value);
        assertThat(only(text).earliest()).isNull();
        assertThat(only(text).latest()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"It ends in 48211.|48211|XXXX|OUT_OF_RANGE",
            "It ends in the year 99999, he said.|year 99999|XXXX|OUT_OF_RANGE",
            "It fell due on 12 April 31999.|12 April 31999|XXXX-04-12|OUT_OF_RANGE",
            "It fell due on April 12, 31999, he said.|April 12, 31999|XXXX-04-12|OUT_OF_RANGE",
            "In April 31999 the sun will rise.|April 31999|XXXX-04|OUT_OF_RANGE",
            "It happened on 30 February 2022.|30 February 2022|2022-02-XX|IMPOSSIBLE_DAY",
            "It happened on 29 February 2021.|29 February 2021|2021-02-XX|IMPOSSIBLE_DAY",
            "It happened on 29 February last year.|29 February last year|2021-02-XX|IMPOSSIBLE_DAY",
            "It happened on 31 June.|31 June|XXXX-06-XX|IMPOSSIBLE_DAY",
            "It happened on 45 April 2022.|45 April 2022|2022-04-XX|IMPOSSIBLE_DAY",
            "It happened on April 45, 2022.|April 45, 2022|2022-04-XX|IMPOSSIBLE_DAY",
            "It happened on 31/02/2022.|31/02/2022|2022-02-XX|IMPOSSIBLE_DAY",
            "It happened on 30.02.2022.|30.02.2022|2022-02-XX|IMPOSSIBLE_DAY",
            "It happened on 2022-13-45.|2022-13-45|2022-XX-XX|IMPOSSIBLE_DAY",
            "It began at 25:70 o'clock.|25:70 o'clock|TXX:XX|IMPOSSIBLE_TIME",
            "It began at 2570 GMT.|2570 GMT|TXX:XX|IMPOSSIBLE_TIME"})
    void whatNoCalendarOrClockShowsStaysUnresolvedAndSaysWhy(String text, String words, String value, Kind kind) {
        assertThat(said(text)).containsExactly(words + " = " + value);
        TimeExpression bad = only(text);
        assertThat(bad.earliest()).isNull();
        assertThat(bad.latest()).isNull();
        assertThat(kind(bad)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"There are 48211 people in 48211 houses.", "He won in 25:70.",
            "In April 20000 people came.", "They live in 48211 Detroit."})
    void aNumberThatCountsThingsIsNoYearAndAScoreNoTime(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Version 12.04.22 runs.", "See section 12.04.22 of the act.",
            "The server 12.04.22.7 fell silent.", "It cost 12.04."})
    void figuresThatCountVersionsAreNoDate(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"On 12 April, 5000 people came.|12 April = 2022-04-12",
            "On 12 April 5000 people came.|12 April = 2022-04-12",
            "It rained on 12.04.2022.|12.04.2022 = 2022-04-12", "In 1998 AM radio was alive.|1998 = 1998"})
    void aNumberBesideADateLeavesTheDate(String text, String expected) {
        assertThat(said(text)).containsExactly(expected);
        assertThat(only(text).doubt()).isNull();
    }

    @Test
    void aTimeThatNoClockShowsLeavesTheDayBesideIt() {
        TimeExpression bad = only("It began at 25:70 on Monday.");
        assertThat(bad.value()).isEqualTo("2022-04-18TXX:XX");
        assertThat(bad.earliest()).isEqualTo(LocalDate.of(2022, 4, 18));
        assertThat(kind(bad)).isEqualTo(Kind.IMPOSSIBLE_TIME);
    }

    @Test
    void hostileTextIsReadInLinearTime() {
        String text = "the early late mid more than the last 1 1 1 , Monday May 3-4-5 '9 12:12:12 ".repeat(5_000);
        assertThat(Samples.tag(text, DAY)).isNotEmpty();
        assertThat(Samples.tag("9".repeat(100_000) + "/".repeat(1000) + " a".repeat(10_000), DAY)).isEmpty();
    }

    private static TimeExpression only(String text) {
        List<TimeExpression> found = Samples.tag(text, DAY);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Kind kind(TimeExpression time) {
        return Objects.requireNonNull(time.doubt()).kind();
    }

    private static List<String> said(String text) {
        return Samples.tag(text, DAY).stream().map(each -> each.span().in(text) + " = " + each.value()).toList();
    }
}
