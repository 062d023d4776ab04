package org.attache.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.actor.Actors;
import org.attache.annotation.Sentence;
import org.attache.model.Article;
import org.attache.model.Entity;
import org.attache.model.EntityId;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entities of an article and everything it calls them.
 *
 * <p><b>Idea.</b> Names first, over the whole article, since a headline says "Kalvans" before the text says "Juris Kalvans":
 * full names make entities, shorter ones join the nearest that has all their words. Then, sentence by sentence, what points
 * back: definite descriptions ("the colonel", "the paper") take the last entity that bears the noun by office, name or
 * kind; pronouns take the last person of fitting gender, subjects before others. An unnamed person in between ("an officer
 * … he") blocks the pronoun: better unresolved than somebody who was named for another reason.
 *
 * <p>Immutable, safe for several threads; time is linear in the words for a bounded number of names.
 */
public final class EntityResolver {
    private final Actors actors;

    public EntityResolver(Actors actors) {
        this.actors = actors;
    }

    /** The entities in the order of their first mention. */
    public List<Entity> resolve(Article article, List<Sentence> sentences) {
        LocalDate day = day(article.publishedAt());
        Names names = new Names(article.text(), actors, day);
        sentences.forEach(names::read);
        List<Cluster> clusters = names.clusters();
        new BackReferences(sentences, article.text(), names, article.outlet()).resolve();
        return finish(clusters);
    }

    private static @Nullable LocalDate day(@Nullable PublicationTime time) {
        return time == null ? null : time.date();
    }

    private static List<Entity> finish(List<Cluster> clusters) {
        List<Cluster> sorted = new ArrayList<>(clusters);
        sorted.forEach(cluster -> cluster.mentions.sort(null));
        sorted.sort(Comparator.comparing(cluster -> cluster.mentions.getFirst()));
        List<Entity> entities = new ArrayList<>();
        for (Cluster cluster : sorted) {
            entities.add(
                    new Entity(new EntityId("e" + (entities.size() + 1)), cluster.type, cluster.name, cluster.country,
                            List.copyOf(cluster.roles), cluster.mentions));
        }
        return List.copyOf(entities);
    }
}
