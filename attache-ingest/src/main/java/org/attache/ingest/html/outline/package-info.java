/**
 * A web page as its reader sees it: boxes with passages of text in them.
 *
 * <p>Takes a parsed page; gives its boxes with what tag, class and id say about their function, and the passages with
 * length, links and ends of sentences. Does not judge what belongs to the article.
 */
@NullMarked
package org.attache.ingest.html.outline;

import org.jspecify.annotations.NullMarked;
