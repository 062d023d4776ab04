/**
 * The words of a statement as they are compared: a {@link org.attache.proposition.word.Term} for a class of words, a name, a figure or a day.
 *
 * <p>{@code TermReader} reads them from a sentence; {@code Numbers}, {@code Figures} and {@code Shares} what is counted, {@code Absence} what there was none of
 * ("no ransom"). {@code CommonWords} finds what two statements have word by word. The classes are tables beside {@code Lexicon}.
 */
@NullMarked
package org.attache.proposition.word;

import org.jspecify.annotations.NullMarked;
