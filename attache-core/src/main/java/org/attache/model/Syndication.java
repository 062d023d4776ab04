package org.attache.model;

import org.jspecify.annotations.Nullable;

/**
 * Whether an article says that its text came from somebody else.
 *
 * @param declared true when a notice or credit line says so
 * @param feed the agency or feed that it names, null when it names none
 * @param notice the words that say so
 */
public record Syndication(boolean declared, @Nullable String feed, @Nullable Span notice) {

    public static final Syndication NONE = new Syndication(false, null, null);
}
