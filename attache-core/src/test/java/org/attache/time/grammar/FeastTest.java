package org.attache.time.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastTest {

    /** The earliest and the latest Easter that the calendar allows are among them. */
    @ParameterizedTest
    @CsvSource({"1818,1818-03-22", "1943,1943-04-25", "1954,1954-04-18", "1981,1981-04-19", "2000,2000-04-23",
            "2008,2008-03-23", "2022,2022-04-17", "2024,2024-03-31", "2038,2038-04-25"})
    void easterFallsWhereTheTablesOfTheChurchesPutIt(int year, String day) {
        assertThat(Feast.of("EASTER+0").in(year)).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource({"EASTER-2,2022-04-15", "EASTER+49,2022-06-05", "11-4#4,2022-11-24", "11-4#4+1,2022-11-25",
            "05-1#-1,2022-05-30", "09-1#1,2022-09-05"})
    void aRuleGivesTheDayOfAYear(String rule, String day) {
        assertThat(Feast.of(rule).in(2022)).hasToString(day);
    }
}
