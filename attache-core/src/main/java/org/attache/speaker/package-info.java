/**
 * Who the words of one article stand for. Takes a read article; gives for each attribution a {@link org.attache.speaker.Who}: its
 * kind, name, institution, rank and number, with words that point back resolved to what they stand for, and why it is not named.
 * Knows no other article but by the names of the story's outlets; guesses no name.
 */
@NullMarked
package org.attache.speaker;

import org.jspecify.annotations.NullMarked;
