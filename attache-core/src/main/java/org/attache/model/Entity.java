package org.attache.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something an article names, with every mention of it in that article.
 *
 * @param name the fullest name found
 * @param country ISO 3166-1 alpha-3, null when unknown
 * @param roles offices the article or the actor data give it, sorted by earliest date
 * @param mentions names, descriptions and pronouns, in text order
 */
public record Entity(EntityId id, Type type, String name, @Nullable String country, List<Role> roles,
        List<Span> mentions) {

    /** What an entity is. */
    public enum Type {
        PERSON, ORGANISATION, PLACE, STATE, OUTLET, DOCUMENT
    }

    /**
     * An office or function held for a time.
     *
     * @param of the state or body it belongs to
     * @param earliest first day it is known to be held, null when open
     * @param latest last day it is known to be held, null when open
     */
    public record Role(String title, @Nullable String of, @Nullable LocalDate earliest, @Nullable LocalDate latest) {}

    public Entity {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
