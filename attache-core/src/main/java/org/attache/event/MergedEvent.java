package org.attache.event;

import java.util.List;
import org.attache.model.ArticleId;
import org.attache.model.Event;

/**
 * One act with every mention of it in a story.
 *
 * @param event the fullest mention, with the days that all dated mentions allow
 * @param mentions in the order of the articles
 */
public record MergedEvent(Event event, List<Mention> mentions) {

    /** Where an act is told. */
    public record Mention(ArticleId article, Event event) {}

    public MergedEvent {
        mentions = List.copyOf(mentions);
    }

    /** The article whose words the event quotes. */
    public ArticleId article() {
        return mentions.stream().filter(mention -> mention.event().trigger().equals(event.trigger()))
                .findFirst().orElse(mentions.getFirst()).article();
    }
}
