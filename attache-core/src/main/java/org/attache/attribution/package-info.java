/**
 * Who says so. Takes an article and its parsed sentences; gives quotations and attributions (source, cue, content) in
 * text order, nested by {@code within}. Does not decide who a source is (see {@code org.attache.entity}) and builds no
 * chains over articles.
 *
 * <p>{@code AttributionFinder} goes over the article, {@code SentenceReader} keeps the order in which one sentence is read: cues that
 * the fitted weights find ({@code org.attache.cue}), cues that the order of words shows ({@code wording}), the parts of each mended
 * ({@code part}). What lies beyond a sentence comes last: {@code LineCues} reads colons and dashes that speak for a line,
 * {@code QuotationLinker} ties quotations to the attributions they belong to, {@code Nesting} says which stands in the content of which.
 */
@NullMarked
package org.attache.attribution;

import org.jspecify.annotations.NullMarked;
