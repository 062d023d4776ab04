package org.attache.event;

import java.time.LocalDate;
import java.util.List;
import org.attache.actor.Actors;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.Event;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.attache.model.Syndication;
import org.attache.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;

/** Reads a text the whole way: parse, times, names, attributions, events. */
final class Reading {

    private static final Pipeline PIPELINE = new Pipeline(EnglishAnnotator.load(), Actors.load());

    private Reading() {}

    static Analysis of(String text, @Nullable LocalDate published) {
        return PIPELINE.analyze(new Article(new ArticleId("a"), "a.txt", null, null, null, null, null, null,
                published == null ? null : PublicationTime.of(published), "en", text, Syndication.NONE,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())))));
    }

    /** The event with a trigger. */
    static Event event(Analysis analysis, String trigger) {
        return analysis.events().stream().filter(e -> e.trigger().in(analysis.article().text()).equals(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event \"" + trigger + "\" in " + analysis.events()));
    }
}
