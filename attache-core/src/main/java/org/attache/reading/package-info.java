/**
 * An article as claims and sources look at it.
 *
 * <p>Takes an {@linkplain org.attache.model.Analysis analysis}; gives its trees, blocks, entities and attributions by
 * place ({@link org.attache.reading.ReadArticle}), the attributions completed by those that the parse alone shows
 * ({@code Reports}), and the {@linkplain org.attache.reading.Statement place} of one thing it says. Decides neither who a
 * source is nor which statements are alike.
 */
@NullMarked
package org.attache.reading;

import org.jspecify.annotations.NullMarked;
