package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.attache.ingest.Input;
import org.attache.ingest.Read;
import org.attache.ingest.Readers;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.Doubt;
import org.attache.model.Event;
import org.attache.model.Families;
import org.attache.model.Fault;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.attache.model.Syndication;
import org.attache.model.TimeExpression;
import org.attache.report.HtmlReport;
import org.attache.report.StoryView;
import org.attache.report.StoryViews;
import org.attache.report.TerminalReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates that cannot be, cannot be known or contradict themselves, from the text to the report. */
class DoubtfulDatesTest {

    /** A Sunday. */
    private static final LocalDate DAY = LocalDate.of(2022, 4, 24);
    private static final Attache ATTACHE = Attache.create();
    private static final Consumer<Fault> UNEXPECTED = fault -> Assertions.fail(fault.toString());

    @Test
    void aDayThatTheCalendarLacksIsUnresolvedAndBoundsNothing() {
        Analysis analysis = analysis("Russia attacked Ukraine on 30 February 2022.", DAY);
        TimeExpression date = analysis.times().getFirst();
        assertThat(date.value()).isEqualTo("2022-02-XX");
        assertThat(date.earliest()).isNull();
        Event attack = analysis.events().getFirst();
        assertThat(attack.earliest()).isNull();
        assertThat(attack.latest()).isEqualTo(DAY);
        assertThat(Objects.requireNonNull(attack.doubt()).kind()).isEqualTo(Doubt.Kind.IMPOSSIBLE_DAY);
        assertThat(report(analysis)).contains("until 2022-04-24", "⚑ February 2022 has no day 30",
                "DATES   “30 February 2022” (a.txt): February 2022 has no day 30");
    }

    @Test
    void aYearThatNoCalendarReachesIsNamedAndNotTaken() {
        Analysis analysis = analysis("Russia attacked Ukraine in the year 48211.", DAY);
        assertThat(analysis.times()).extracting(TimeExpression::value).containsExactly("XXXX");
        assertThat(analysis.events()).allSatisfy(event -> assertThat(event.earliest()).isNull());
        assertThat(report(analysis)).contains("“year 48211” (a.txt): the year 48211 is beyond the years that are read");
    }

    @Test
    void withoutADayOfPublicationTheReportSaysUndated() {
        Analysis analysis = analysis("Russia attacked Ukraine yesterday. Iran criticised Iraq last week.", null);
        assertThat(analysis.times()).extracting(TimeExpression::value).containsExactly("XXXX-XX-XX", "XXXX-WXX");
        assertThat(analysis.events()).hasSize(2).allSatisfy(event -> {
            assertThat(event.earliest()).isNull();
            assertThat(event.latest()).isNull();
        });
        assertThat(report(analysis)).contains("1 article · 1 outlet · undated").containsPattern("190 ASSAULT +undated")
                .contains("DATES   “yesterday”, “last week” (a.txt): it counts from a day of publication, and none is");
    }

    @Test
    void aWeekdayBesideAnotherDayLeavesBothAndIsMarked() {
        Analysis analysis = analysis("Russia attacked Ukraine on Monday, 12 April.", DAY);
        TimeExpression date = analysis.times().getFirst();
        assertThat(date.value()).isEqualTo("2022-04-12");
        assertThat(date.mod()).isEqualTo("APPROX");
        Event attack = analysis.events().getFirst();
        assertThat(attack.earliest()).isEqualTo(LocalDate.of(2022, 4, 11));
        assertThat(attack.latest()).isEqualTo(LocalDate.of(2022, 4, 12));
        assertThat(Objects.requireNonNull(attack.doubt()).kind()).isEqualTo(Doubt.Kind.CONTRADICTS_WEEKDAY);
        assertThat(report(analysis)).contains("2022-04-11 … 2022-04-12", "⚑ 12 April 2022 was a Tuesday",
                "DATES   “Monday, 12 April” (a.txt): 12 April 2022 was a Tuesday");
        assertThat(HtmlReport.of(views(analysis))).contains("<h2>Dates in doubt</h2>",
                "<span class=\"doubt\">⚑ 12 April 2022 was a Tuesday</span>");
    }

    @Test
    void anOrderThatTheDaysDoNotHaveIsMarkedOnBothActs() {
        Analysis analysis = analysis(
                "Russia attacked Ukraine on 12 April 2022 before Iran attacked Iraq on 3 April 2022.",
                DAY);
        assertThat(analysis.events()).hasSize(2).allSatisfy(event -> assertThat(Objects.requireNonNull(event.doubt())
                .kind()).isEqualTo(Doubt.Kind.CONTRADICTS_ORDER));
        assertThat(analysis.events()).extracting(Event::earliest).containsExactly(LocalDate.of(2022, 4, 12),
                LocalDate.of(2022, 4, 3));
    }

    @Test
    void aPageThatGivesTwoDaysOfPublicationIsMarked() {
        String page = """
                      <html><head><title>Mill burns</title>
                      <meta property="article:published_time" content="2022-04-24T10:00:00Z">
                      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-04-12"}</script></head>
                      <body><article><h1>Mill burns</h1><p>The mill burned down, the mayor said on Sunday, and nobody was hurt
                      in the fire that started in the yard.</p></article></body></html>""";
        Analysis analysis = ATTACHE.analyze(article(page.getBytes(StandardCharsets.UTF_8)), UNEXPECTED);
        assertThat(analysis.article().doubt()).isEqualTo(new Doubt(Doubt.Kind.CONTRADICTS_PUBLICATION,
                "the page also says 2022-04-12 (json-ld datePublished)"));
        assertThat(report(analysis)).contains("the page also says 2022-04-12");
    }

    private static Analysis analysis(String text, @Nullable LocalDate published) {
        return ATTACHE.analyze(new Article(new ArticleId("a"), "a.txt", null, null, null, null, null, null,
                published == null ? null : PublicationTime.of(published), "en", text, Syndication.NONE,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())))),
                UNEXPECTED);
    }

    private static Article article(byte[] page) {
        List<Read> read = new ArrayList<>();
        Readers.standard().read(Input.of("a.html", page), read::add);
        return ((Read.Article) read.getFirst()).article();
    }

    private static List<StoryView> views(Analysis analysis) {
        return ATTACHE.grouped(List.of(analysis), UNEXPECTED).stream()
                .map(story -> ATTACHE.dossier(story, List.of(), Families.NONE, UNEXPECTED)).map(StoryViews::of)
                .toList();
    }

    private static String report(Analysis analysis) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        views(analysis).forEach(new TerminalReport(out, 110, false, true)::print);
        out.flush();
        return text.toString();
    }
}
