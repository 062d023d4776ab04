package org.attache.ingest.metadata.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                                            2019-10-21 = 2019-10-21
                                            2019-10-21T09:30:05+02:00 = 2019-10-21T09:30:05+02:00
                                            2019-10-21T09:30:05.123Z = 2019-10-21T09:30:05Z
                                            2019-10-21 09:30 = 2019-10-21
                                            Mon, 21 Oct 2019 09:30:00 GMT = 2019-10-21T09:30:00Z
                                            October 21st, 2019 at 9:30 pm EDT = 2019-10-21T21:30:00-04:00
                                            Published on Oct. 21, 2019 by the desk = 2019-10-21
                                            21. Oktober 2019, 9:30 Uhr = 2019-10-21
                                            21 de octubre de 2019 = 2019-10-21
                                            le 1er février 2019 = 2019-02-01
                                            21.10.19 = 2019-10-21
                                            21/10/2019 = 2019-10-21
                                            10/21/2019 = 2019-10-21
                                            2019年10月21日 = 2019-10-21
                                            """)
    void datesAreReadInTheFormsThatPagesUse(String text, String expected) {
        assertThat(DateScanner.first(text, false)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                                            Version 10.21.2019.3 of 31.02.2019 =
                                            call 020 7946 0958 =
                                            in May we met 300 people =
                                            1.2.3 =
                                            """)
    void otherNumbersAreNotDates(String text, String unused) {
        assertThat(DateScanner.first(text, false)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"3/4/2020,true,2020-03-04", "3/4/2020,false,2020-04-03", "13/4/2020,true,2020-04-13"})
    void orderOfDayAndMonthFollowsTheReader(String text, boolean monthFirst, String expected) {
        assertThat(DateScanner.first(text, monthFirst)).hasToString(expected);
    }
}
