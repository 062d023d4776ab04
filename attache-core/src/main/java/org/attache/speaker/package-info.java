/**
 * Who the words of one article stand for.
 *
 * <p>Takes a read article; gives for each attribution a {@link org.attache.speaker.name.Who}: its kind, name, institution, rank
 * and number, and why it is not named. Knows no other article but by the names of the story's outlets; guesses no name.
 *
 * <p>{@link org.attache.speaker.SourceReader} is the way in. It reads the words for themselves ({@code PhraseReader}, with
 * {@code SourceKinds} and {@code SourceNames}: the noun nearest to a name says what bears it), then in the light of what the
 * article has named before. The parts, each of which knows only those before it: {@code name} compares what sources are called,
 * {@code phrase} takes the group of words apart, {@code back} resolves what points back.
 */
@NullMarked
package org.attache.speaker;

import org.jspecify.annotations.NullMarked;
