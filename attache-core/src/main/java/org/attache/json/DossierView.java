package org.attache.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Dossier;
import org.attache.model.Doubt;
import org.attache.model.DoubtfulDate;
import org.attache.model.Edition;
import org.attache.model.Event;
import org.attache.model.EventId;
import org.attache.model.PublicationTime;
import org.attache.model.Relation;
import org.attache.model.Reuse;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.model.StoryEvent;
import org.attache.model.StoryId;
import org.attache.model.Syndication;
import org.attache.model.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** A dossier with its articles and flat events. Articles carry their text, so that every span can be opened. */
record DossierView(StoryId id, String title, List<ArticleView> articles, List<Reuse> reuse, List<Source> sources,
        List<Claim> claims, List<Relation> relations, List<EventView> events, List<TimelineEntry> timeline,
        SortedMap<ArticleId, List<ClaimId>> onlyIn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Edition> editions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<DoubtfulDate> doubts) {

    static DossierView of(Dossier d) {
        return new DossierView(d.id(), d.title(), d.articles().stream().map(ArticleView::of).toList(), d.reuse(),
                d.sources(), d.claims(), d.relations(), d.events().stream().map(EventView::of).toList(), d.timeline(),
                d.onlyIn(), d.editions(), d.doubts());
    }

    Dossier toDossier() {
        return new Dossier(id, title, articles.stream().map(ArticleView::toArticle).toList(), reuse, sources, claims,
                relations, events.stream().map(EventView::toEvent).toList(), timeline, onlyIn,
                editions == null ? List.of() : editions, doubts == null ? List.of() : doubts);
    }

    /** An article: the keys of the format first, then the rest of it. */
    record ArticleView(ArticleId id, String input, @Nullable String outlet, @Nullable String publisher,
            @Nullable String title, @Nullable PublicationTime publishedAt, String language, Syndication syndication,
            @Nullable URI url, @Nullable String byline, @Nullable String dateline, String text, List<Block> blocks,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Doubt doubt) {

        static ArticleView of(Article a) {
            return new ArticleView(a.id(), a.input(), a.outlet(), a.publisher(), a.title(), a.publishedAt(),
                    a.language(), a.syndication(), a.url(), a.byline(), a.dateline(), a.text(), a.blocks(),
                    a.doubt());
        }

        Article toArticle() {
            return new Article(id, input, outlet, publisher, url, title, byline, dateline, publishedAt, language, text,
                    syndication, blocks, doubt);
        }
    }

    /** An event of a story as one object. */
    record EventView(EventId id, ArticleId article, Span trigger, String cameo, @Nullable String plover,
            @Nullable String mode, List<String> contexts, List<Event.Party> actors, List<Event.Party> recipients,
            boolean reciprocal, Event.Modality modality, @Nullable Integer attribution, @Nullable LocalDate earliest,
            @Nullable LocalDate latest, @Nullable String place, String rule, double confidence,
            List<ClaimId> claims, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Doubt doubt) {

        static EventView of(StoryEvent story) {
            Event e = story.event();
            return new EventView(story.id(), story.article(), e.trigger(), e.cameo(), e.plover(), e.mode(),
                    e.contexts(), e.actors(), e.recipients(), e.reciprocal(), e.modality(), e.attribution(),
                    e.earliest(), e.latest(), e.place(), e.rule(), e.confidence(), story.claims(),
                    e.doubt());
        }

        StoryEvent toEvent() {
            Event event = new Event(trigger, cameo, plover, mode, contexts, actors, recipients, reciprocal, modality,
                    attribution, earliest, latest, place, rule, confidence, doubt);
            return new StoryEvent(id, article, event, claims);
        }
    }
}
