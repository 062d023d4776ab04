package org.attache.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.ingest.metadata.date.Dated.Certainty;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {

    private static PageMetadata read(String html) {
        return MetadataReader.read(Jsoup.parse(html, "https://news.example/a"), null);
    }

    @Test
    void jsonLdIsReadEvenWhenItIsBroken() {
        PageMetadata about = read("""
                                  <script type="application/ld+json">
                                  {"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Pier
                                  closed","datePublished":"2024-03-05T09:30:00+01:00",,
                                  "author":[{"@type":"Person","name":"Ada Roe"},{"@type":"Person","name":"Ben Poe"}],
                                  "publisher":{"@type":"Organization","name":"Harbour Press"}
                                  </script>""");
        assertThat(about.title()).isEqualTo("Pier closed");
        assertThat(about.authors()).containsExactly("Ada Roe", "Ben Poe");
        assertThat(about.published().time()).hasToString("2024-03-05T09:30:00+01:00");
        assertThat(about.outlet()).isEqualTo("Harbour Press");
    }

    @Test
    void declaredTimeIsSurerThanShownTime() {
        PageMetadata declared = read("<meta property=article:published_time content=2024-03-05>");
        PageMetadata shown = read("<body><span class=entry-date>5 March 2024</span>");
        PageMetadata inferred = read("<body><p>Harbour, 5 March 2024: the pier is closed.</p>");
        assertThat(declared.published().certainty()).isEqualTo(Certainty.DECLARED);
        assertThat(shown.published().certainty()).isEqualTo(Certainty.SHOWN);
        assertThat(inferred.published().certainty()).isEqualTo(Certainty.INFERRED);
    }

    @Test
    void pageWithoutADateHasNone() {
        assertThat(read("<p>The pier is closed. Call 555 1234 567.</p>").published()).isNull();
    }

    @Test
    void headingThatThePageTitleConfirmsIsTheTitle() {
        assertThat(read("<title>Pier closed for good | Harbour Press</title><h1>Pier closed for good</h1>").title())
                .isEqualTo("Pier closed for good");
    }

    @Test
    void nameOfTheSiteIsNotTheTitle() {
        assertThat(read("""
                        <title>Harbour Press » Pier closed for good</title>
                        <h1><a href="/">Harbour Press</a></h1><h2>Pier closed for good</h2>""").title())
                .isEqualTo("Pier closed for good");
    }

    @Test
    void kickerInFrontOfTheTitleIsLeftOut() {
        assertThat(read("""
                        <meta property=og:title content="Pier closed for good">
                        <h1><span>Coast</span> Pier closed for good</h1>""").title()).isEqualTo("Pier closed for good");
    }

    @Test
    void bylineIsReadFromALineThatBeginsWithBy() {
        assertThat(read("<p>By Ada Roe and Ben Poe</p><p>The pier is closed.</p>").byline())
                .isEqualTo("Ada Roe; Ben Poe");
    }

    @Test
    void nameMayStandInALinkBehindBy() {
        assertThat(read("<div><span>By</span><span><a href=/x>Ada Roe</a></span></div>").byline()).isEqualTo("Ada Roe");
        assertThat(read("<span>Author: <a href=/x>Ada Roe</a>, date: 03.05.2019</span>").byline()).isEqualTo("Ada Roe");
    }

    @Test
    void nameMayStandBehindTheDay() {
        assertThat(read("<div class=author>Posted on September 21, 2020 by Ada Roe</div>").byline())
                .isEqualTo("Ada Roe");
        assertThat(read("<div class=author>Ada Roe - January 4, 2020</div>").byline()).isEqualTo("Ada Roe");
    }

    @Test
    void linkToAPageAboutAnAuthorNamesHim() {
        assertThat(read("<p><a href=/staff/ada-roe>Ada Roe</a></p>").byline()).isEqualTo("Ada Roe");
        assertThat(read("<footer><a href=/staff/ada-roe>Ada Roe</a></footer>").byline()).isNull();
    }

    @Test
    void personWhoIsShownGoesBeforeAStaffThatIsDeclared() {
        assertThat(read("<meta name=author content='Coast Press Redaktion'><a rel=author href=/x>Ada Roe</a>").byline())
                .isEqualTo("Ada Roe");
    }

    @Test
    void wordsAroundADateAreNobody() {
        assertThat(read("<span class=author>on September 3, 2020</span>").byline()).isNull();
    }

    @Test
    void headlineInBoldIsReadWhereThePageHasNoHeadings() {
        assertThat(read("<title>Harbour Press: The pier is closed for good</title>"
                + "<font size=5><b>The pier is closed for good</b></font>").title())
                .isEqualTo("The pier is closed for good");
    }

    @Test
    void sentenceThatBeginsWithByIsNoByline() {
        assertThat(read("<p>By closing the pier the council angered many.</p>").byline()).isNull();
    }

    @Test
    void fullNameIsTakenWhereAHandleIsDeclared() {
        assertThat(read("<meta name=author content=ada_roe><span class=author>Ada Roe</span>").byline())
                .isEqualTo("Ada Roe");
    }

    @Test
    void addressesAndLanguageAreRead() {
        PageMetadata about = read("""
                                  <html lang=de-AT><link rel=canonical href="https://news.example/pier">
                                  <link rel=shortlink href="https://n.example/1">""");
        assertThat(about.canonicalUrl()).hasToString("https://news.example/pier");
        assertThat(about.shortUrl()).hasToString("https://n.example/1");
        assertThat(about.language()).isEqualTo("de-AT");
    }

    @Test
    void dayInTheAddressIsShown() {
        assertThat(read("<link rel=canonical href=https://news.example/2024/03/05/pier>").published().time())
                .hasToString("2024-03-05");
    }
}
