/**
 * Mends what the fitted weights made of one cue: quotation marks, commas and the order of words overrule the labels where they
 * say more. Takes the labels of a sentence for one cue and changes them in place. Finds no cues.
 */
@NullMarked
package org.attache.attribution.part;

import org.jspecify.annotations.NullMarked;
