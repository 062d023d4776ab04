package org.attache.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Everything about one story.
 *
 * @param title headline that stands for the story
 * @param articles sorted by publication time, then by id
 * @param onlyIn claims that only one article makes, by article
 * @param editions what there is to say about versions, corrections and withdrawals of the articles; nothing for most
 * @param doubts dates that do not stand as they are written, in the order of the articles and their texts
 */
public record Dossier(StoryId id, String title, List<Article> articles, List<Reuse> reuse, List<Source> sources,
        List<Claim> claims, List<Relation> relations, List<StoryEvent> events, List<TimelineEntry> timeline,
        SortedMap<ArticleId, List<ClaimId>> onlyIn, List<Edition> editions, List<DoubtfulDate> doubts) {

    /** A dossier of articles that nobody has changed or taken back, with all dates in order. */
    public Dossier(StoryId id, String title, List<Article> articles, List<Reuse> reuse, List<Source> sources,
            List<Claim> claims, List<Relation> relations, List<StoryEvent> events, List<TimelineEntry> timeline,
            SortedMap<ArticleId, List<ClaimId>> onlyIn) {
        this(id, title, articles, reuse, sources, claims, relations, events, timeline, onlyIn, List.of(), List.of());
    }

    public Dossier {
        articles = List.copyOf(articles);
        reuse = List.copyOf(reuse);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        events = List.copyOf(events);
        timeline = List.copyOf(timeline);
        editions = List.copyOf(editions);
        doubts = List.copyOf(doubts);
        onlyIn = Collections.unmodifiableSortedMap(new TreeMap<>(onlyIn));
    }

    /** The same dossier, its articles exchanged one by one: without their texts, or with them again. */
    public Dossier with(UnaryOperator<Article> other) {
        return new Dossier(id, title, articles.stream().map(other).toList(), reuse, sources, claims, relations, events,
                timeline, onlyIn, editions, doubts);
    }

    /** The claim whose number stands for the story, see {@link Claim#PROMINENCE}; nothing where no claim was found. */
    public Optional<Claim> lead() {
        return claims.stream().min(Claim.PROMINENCE);
    }
}
