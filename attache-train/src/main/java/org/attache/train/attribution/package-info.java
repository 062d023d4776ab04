/**
 * Fits the weights of {@code org.attache.cue}. Takes a corpus of attributions in brat stand-off files and an
 * annotator; gives the weight files that lie beside the runtime. Measures nothing: the scorer of the suite does.
 */
@NullMarked
package org.attache.train.attribution;

import org.jspecify.annotations.NullMarked;
