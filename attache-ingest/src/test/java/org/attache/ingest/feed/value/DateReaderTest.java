package org.attache.ingest.feed.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Thu, 01 Jan 2004 19:48:21 GMT|2004-01-01T19:48:21Z",
            "Thu, 1 January 04 19:48 EST|2004-01-02T00:48:00Z",
            "01 Jan 2004|2004-01-01T00:00:00Z",
            "Jan 1, 2004 7:48 PM +0100|2004-01-01T18:48:00Z",
            "Sun Jan  4 16:29:06 PST 2004|2004-01-05T00:29:06Z",
            "2003-12-31T10:14:55-08:00|2003-12-31T18:14:55Z",
            "2003-12-31 10:14:55.5 Z|2003-12-31T10:14:55Z",
            "20031231T101455Z|2003-12-31T10:14:55Z",
            "2003-12|2003-12-01T00:00:00Z",
            "2003|2003-01-01T00:00:00Z",
            "2003-335|2003-12-01T00:00:00Z",
            "2002-10-17T17:00+01:00|2002-10-17T16:00:00Z",
            "2003-12-31T24:00:00Z|2004-01-01T00:00:00Z",
            "Donnerstag, 4. März 2021 08:00 MEZ|2021-03-04T07:00:00Z",
            "21-Sep-2019 00:00:00 GMT|2019-09-21T00:00:00Z"})
    void datesAsFeedsWriteThem(String text, String expected) {
        assertThat(FeedDate.of(text).utc()).isEqualTo(expected);
    }

    @Test
    void whatIsNoDateStaysUnknown() {
        for (String text : new String[]{"", "yesterday", "32 Jan 2004", "2004-13-01", "Thu, 31 Feb 2004 00:00:00 GMT",
                "99", "12:30", "Jan", "x".repeat(5000), "2004-01-01T99:00:00Z"}) {
            assertThat(FeedDate.of(text).instant()).as(text).isNull();
        }
    }
}
