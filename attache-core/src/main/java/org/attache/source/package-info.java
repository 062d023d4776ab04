/**
 * Who says so, and through whom.
 *
 * <p>Takes the read articles of a story; gives for every statement its chain from the article's outlet over whatever it
 * cites to the last known source ({@link org.attache.source.Chains}), and the sources of the story, each once
 * ({@link org.attache.source.Sources}). Within one article words that point back are resolved to what they stand for;
 * over several articles only names, institutions and the outlets through which something came make two mentions one.
 * Guesses no name, invents no agency, counts nothing.
 */
@NullMarked
package org.attache.source;

import org.jspecify.annotations.NullMarked;
