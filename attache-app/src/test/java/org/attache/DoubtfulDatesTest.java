package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.Event;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.attache.model.Syndication;
import org.attache.model.TimeExpression;
import org.attache.report.StoryViews;
import org.attache.report.TerminalReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dates that cannot be, cannot be known or contradict themselves, from the text to the report. */
class DoubtfulDatesTest {

    /** A Sunday. */
    private static final LocalDate DAY = LocalDate.of(2022, 4, 24);
    private static final Attache ATTACHE = Attache.create();

    @Test
    void aDayThatTheCalendarLacksIsUnresolvedAndBoundsNothing() {
        Analysis analysis = analysis("Russia attacked Ukraine on 30 February 2022.", DAY);
        TimeExpression date = analysis.times().getFirst();
        assertThat(date.value()).isEqualTo("2022-02-XX");
        assertThat(date.earliest()).isNull();
        Event attack = analysis.events().getFirst();
        assertThat(attack.earliest()).isNull();
        assertThat(attack.latest()).isEqualTo(DAY);
        assertThat(report(analysis)).contains("until 2022-04-24");
    }

    @Test
    void aYearThatNoCalendarReachesIsNotTaken() {
        Analysis analysis = analysis("Russia attacked Ukraine in the year 48211.", DAY);
        assertThat(analysis.times()).isEmpty();
        assertThat(analysis.events()).allSatisfy(event -> assertThat(event.earliest()).isNull());
    }

    @Test
    void withoutADayOfPublicationTheReportSaysUndated() {
        Analysis analysis = analysis("Russia attacked Ukraine yesterday. Iran criticised Iraq last week.", null);
        assertThat(analysis.times()).extracting(TimeExpression::value).containsExactly("XXXX-XX-XX", "XXXX-WXX");
        assertThat(analysis.events()).hasSize(2).allSatisfy(event -> {
            assertThat(event.earliest()).isNull();
            assertThat(event.latest()).isNull();
        });
        assertThat(report(analysis)).contains("1 article · 1 outlet · undated").containsPattern("190 ASSAULT +undated");
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
        assertThat(report(analysis)).contains("2022-04-11 … 2022-04-12");
    }

    private static Analysis analysis(String text, @Nullable LocalDate published) {
        return ATTACHE.analyze(new Article(new ArticleId("a"), "a.txt", null, null, null, null, null, null,
                published == null ? null : PublicationTime.of(published), "en", text, Syndication.NONE,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())))));
    }

    private static String report(Analysis analysis) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        ATTACHE.dossiers(List.of(analysis)).stream().map(StoryViews::of)
                .forEach(new TerminalReport(out, 110, false, true)::print);
        out.flush();
        return text.toString();
    }
}
