/**
 * Groups articles into stories: articles about one happening.
 *
 * <p>Takes {@link org.attache.reuse.NewsItem}s one at a time in the order of a stream, gives for each an
 * {@link org.attache.story.Assignment} with its reasons; what was decided before changes only by a named
 * {@link org.attache.story.StoryChange}, or because an editor said so ({@link org.attache.story.EditorDecision}). Uses
 * nothing that lies ahead in the stream. Does not read what the articles claim: that is done per story, later.
 */
@NullMarked
package org.attache.story;

import org.jspecify.annotations.NullMarked;
