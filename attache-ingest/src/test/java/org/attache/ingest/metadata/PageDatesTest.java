package org.attache.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Which of the dates of a page is the day of publication. */
final class PageDatesTest {

    private static final String TITLE = "<title>Pier of Maruno closed</title>";
    private static final String HEAD = "<h1>Pier of Maruno closed</h1>";

    private static String day(String html) {
        var published = MetadataReader.read(Jsoup.parse(html, "https://echo.example/pier"), null).published();
        return Objects.requireNonNull(published).time().toString();
    }

    @Test
    void momentInUtcHasTheLocalDayWhereThePageStatesItWithAnOffset() {
        assertThat(day("<meta property=article:published_time content=2023-11-09T05:30:59Z>"
                + "<script>var t = {'at': '2023-11-08T23:30:59-06:00'}</script>"))
                .isEqualTo("2023-11-08T23:30:59-06:00");
    }

    @Test
    void momentInUtcHasTheDayThatIsShownBesideTheHeadlineIfAZoneExplainsIt() {
        String declared = TITLE + "<meta property=article:published_time content=2021-11-04T23:00Z>";
        assertThat(day(declared + HEAD + "<span class=date>5 November 2021</span>")).isEqualTo("2021-11-05");
        assertThat(day(declared + HEAD + "<span class=date>9 November 2021</span>"))
                .isEqualTo("2021-11-04T23:00:00Z");
    }

    @Test
    void dateLineBesideTheHeadlineIsBetterThanATagThatOnlySaysDate() {
        assertThat(day(TITLE + "<meta name=date content=2022-02-14>" + HEAD + "<p class=date>27 January 2022</p>"))
                .isEqualTo("2022-01-27");
        assertThat(day(TITLE + "<meta name=date content=2022-02-14>" + HEAD + "<p>No date here.</p>"))
                .isEqualTo("2022-02-14");
    }

    @Test
    void datesOfCommentsClocksAndTeasersAreNoDatesOfTheArticle() {
        String page = "<div class=time>Current time: 9 May 2024</div><div class=teaser><time>8 May 2024</time></div>"
                + HEAD + "<p>The pier was closed on 5 March 2024.</p>"
                + "<div class=comments><time datetime=2024-03-07>7 March</time></div>";
        assertThat(day(TITLE + page)).isEqualTo("2024-03-05");
    }

    @Test
    void labelOfPublicationCountsBeforeLabelOfChange() {
        assertThat(day(TITLE + HEAD + "<p>Text.</p><p>Last updated: 9 March 2024</p><p>Published: 5 March 2024</p>"))
                .isEqualTo("2024-03-05");
        assertThat(day(TITLE + HEAD + "<p>Trains ran on 1 March 2019.</p><p>Last updated: 9 March 2024</p>"))
                .isEqualTo("2024-03-09");
    }

    @Test
    void pageThatWasChangedBeforeItWasPublishedIsNotBelieved() {
        String declared = TITLE + "<meta property=article:published_time content=2022-11-17T10:33:13Z>"
                + "<meta property=article:modified_time content=2022-11-17T10:32:18Z>" + HEAD;
        assertThat(day(declared + "<time datetime=2022-03-09>9 March 2022</time>")).isEqualTo("2022-03-09");
        assertThat(day(declared)).isEqualTo("2022-11-17T10:33:13Z");
    }

    @Test
    void dayOfTheAddressMayStandInEuropeanOrder() {
        assertThat(day("<link rel=canonical href=https://echo.example/news/29-10-2021>")).isEqualTo("2021-10-29");
    }
}
