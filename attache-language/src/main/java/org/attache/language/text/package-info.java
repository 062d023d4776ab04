/**
 * Words and sentences of a text. <b>Takes</b> a text and the parts to read. <b>Gives</b> tokens with exact offsets, grouped
 * into sentences that never cross a part's border; every character that is not white space lies in exactly one token.
 * <b>Does not</b> look at meaning; works in linear time on any string.
 *
 * <p>Conventions are those of the Penn Treebank with hyphens split ("US-backed" is three tokens), because the models were
 * trained on them. Lists of abbreviations, prefixes and contractions are in {@code words.tsv}.
 */
@NullMarked
package org.attache.language.text;

import org.jspecify.annotations.NullMarked;
