/**
 * What sources are called, and whether two names are one's.
 *
 * <p>{@link org.attache.speaker.name.Who} is a source as one attribution names it: kind, name, institution, rank, number. Around
 * it stands what compares such names: the words that stand for sources by class ({@code SourceWords}), persons and papers by the words of their
 * names ({@code NameWords}), institutions by theirs ({@code Bodies}: "the defence ministry" is "the Ministry of Defence") or by
 * other names they go by ({@code KnownBodies}: "Scotland Yard"), the outlets of a story, and an index that finds whoever shares a
 * word ({@code NameIndex}). Takes words, reads no sentence, and says of two names only what they themselves show.
 */
@NullMarked
package org.attache.speaker.name;

import org.jspecify.annotations.NullMarked;
