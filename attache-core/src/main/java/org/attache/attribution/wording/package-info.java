/**
 * Attributions that the order and class of words show without weights: speakers beside a statement ({@code Asides}, {@code Quotatives}), who
 * quotes whom ({@code QuotedAs}), papers and documents ({@code Credits}, {@code DocumentCues}), phrases, light verbs and figures that stand for
 * a verb of speech ({@code PhraseCues}, {@code LightCues}, {@code FigureCues}), adverbs, nouns and tidings ({@code WordCues}). Takes a parsed sentence; gives for each cue word the part every word
 * plays. Tables of such words lie beside it. Looks at no other sentence.
 */
@NullMarked
package org.attache.attribution.wording;

import org.jspecify.annotations.NullMarked;
