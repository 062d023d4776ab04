package org.attache.model;

import java.util.List;

/** An act that a story reports, merged over its mentions, with the claims that report it. */
public record StoryEvent(EventId id, ArticleId article, Event event, List<ClaimId> claims) {

    public StoryEvent {
        claims = List.copyOf(claims);
    }
}
