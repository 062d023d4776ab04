/**
 * Who says so, and through whom, over the articles of a story.
 *
 * <p>Takes the read articles of a story; gives for every statement its chain from the article's outlet over whatever it
 * cites to the last known source ({@link org.attache.source.Chains}), and the sources of the story, each once
 * ({@link org.attache.source.Sources}). Who is meant within one article, {@code org.attache.speaker} tells; over several
 * articles only names, institutions, roles that one bears and the outlets through which something came make two mentions
 * one. Guesses no name, invents no agency, counts nothing.
 *
 * <p>A chain has three kinds of links, each with its readers. Whom the words cite: {@code Citations}, {@code Surveys} (whose share it
 * is). Through which outlet it came: {@code Tellings} ("told the Herald") with {@code Hearers}, {@code Holdings} ("a memo seen by the
 * Herald"), {@code Bylines}, and texts in common ({@code CommonPassages}, {@code Passages}, {@code SharedFeeds}). Whether the outlet was there
 * itself: {@code FirstHand}. {@code Sources} then takes mentions for one, by {@code Bearers} (a role that one bears) and {@code Described} (bodies
 * without a name).
 */
@NullMarked
package org.attache.source;

import org.jspecify.annotations.NullMarked;
