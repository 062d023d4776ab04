package org.attache.story;

import org.attache.model.ArticleId;

/**
 * What an editor has decided about two articles. It is remembered, wins over every automatic grouping, and may be given
 * before the articles arrive.
 */
public sealed interface EditorDecision {

    ArticleId first();

    ArticleId second();

    /** The two belong to one story. */
    record Together(ArticleId first, ArticleId second) implements EditorDecision {}

    /** The two belong to different stories. */
    record Apart(ArticleId first, ArticleId second) implements EditorDecision {}
}
