package org.attache.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.attache.annotation.Sentence;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Attribution;
import org.attache.model.Block;
import org.attache.model.Doubt;
import org.attache.model.Entity;
import org.attache.model.Event;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.attache.model.Syndication;
import org.attache.model.TimeExpression;
import org.attache.model.Zone;
import org.jspecify.annotations.Nullable;

/** An analysis as one flat object: the article, then what it says. {@code blocks} and doubts come last, beyond the format. */
record AnalysisView(ArticleId id, String input, @Nullable String outlet, @Nullable String publisher, @Nullable URI url,
        @Nullable String title, @Nullable String byline, @Nullable String dateline,
        @Nullable PublicationTime publishedAt, String language, String text, Syndication syndication,
        List<Span> sentences, List<Entity> entities, List<TimeView> times, List<Attribution> attributions,
        List<Event> events, List<Block> blocks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Doubt doubt) {

    static AnalysisView of(Analysis analysis) {
        Article a = analysis.article();
        return new AnalysisView(a.id(), a.input(), a.outlet(), a.publisher(), a.url(), a.title(), a.byline(),
                a.dateline(), a.publishedAt(), a.language(), a.text(), a.syndication(),
                analysis.sentences().stream().map(Sentence::span).toList(), analysis.entities(),
                analysis.times().stream().map(TimeView::of).toList(), analysis.attributions(), analysis.events(),
                a.blocks(), a.doubt());
    }

    Analysis toAnalysis() {
        Article article = new Article(id, input, outlet, publisher, url, title, byline, dateline, publishedAt,
                language, text, syndication, blocks, doubt);
        return new Analysis(article, sentences.stream().map(s -> new Sentence(s, List.of(), List.of())).toList(),
                entities, times.stream().map(TimeView::toTime).toList(), attributions, events);
    }

    /** A time expression with its offsets beside its value. */
    record TimeView(int start, int end, TimeExpression.Type type, String value, @Nullable String mod,
            @Nullable LocalDate earliest, @Nullable LocalDate latest,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Doubt doubt,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Zone zone) {

        static TimeView of(TimeExpression time) {
            return new TimeView(time.span().start(), time.span().end(), time.type(), time.value(), time.mod(),
                    time.earliest(), time.latest(), time.doubt(), time.zone());
        }

        TimeExpression toTime() {
            return new TimeExpression(new Span(start, end), type, value, mod, earliest, latest, doubt, zone);
        }
    }
}
