package org.attache.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.model.Span;
import org.attache.model.StoryId;
import org.attache.search.document.Facet;
import org.attache.search.document.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total matches; a lower bound unless {@code exact}
 * @param next cursor of the page that follows, null after the last one
 */
public record Results(List<Hit> hits, long total, boolean exact, SortedMap<Facet, List<Count>> facets,
        @Nullable String next) {

    /**
     * A match.
     *
     * @param id of the article, key of the claim, or id of the story
     * @param story null for an article in no story
     * @param outlet of an article, empty for others
     * @param low independent origins of the claim, of the story's lead claim; 0 for articles
     * @param day of the last publication, null when unknown
     */
    public record Hit(Scope scope, String id, @Nullable StoryId story, String title, String outlet, int low, int high,
            @Nullable LocalDate day, List<Snippet> snippets) {}

    /**
     * Some words of the hit.
     *
     * @param marks what matched, as offsets into the words
     */
    public record Snippet(String text, List<Span> marks) {}

    /** How many matches have a value. */
    public record Count(String value, int matches) {}

    public Results {
        hits = List.copyOf(hits);
        facets = Collections.unmodifiableSortedMap(new TreeMap<>(facets));
    }
}
