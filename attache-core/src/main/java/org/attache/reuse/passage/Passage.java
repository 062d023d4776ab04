package org.attache.reuse.passage;

import org.attache.model.Span;
import org.attache.reuse.word.Words;

/**
 * Words that stand in both articles in the same order, as long as they run.
 *
 * @param from where they stand in the one article
 * @param to where they stand in the other
 * @param words how many they are
 * @param quotedFrom how many of them stand in quotation marks in the one
 * @param quotedTo how many of them stand in quotation marks in the other
 */
public record Passage(Span from, Span to, int words, int quotedFrom, int quotedTo) {

    /** Share of a passage that must stand in marks for the passage to count as quoted; a framing "he said" may be shared. */
    public static final double QUOTED = 0.85;
}
