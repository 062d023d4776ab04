/**
 * The statistical part of the language pack: tags, dictionary forms, heads and raw name tags for the words of one
 * sentence.
 *
 * <p><b>Takes</b> words ({@link org.attache.language.parse.Words}) and a model file ({@link
 * org.attache.language.parse.Pack}). <b>Gives</b> columns filled in and a {@link org.attache.language.parse.Tree}.
 * <b>Does not</b> split text, know offsets, or know any word of a language: all of that is in the model file.
 *
 * <h2>How a linear model becomes small and fast</h2>
 *
 * The models are greedy: at each step a few dozen features vote for every possible action by adding a row of weights,
 * and the best action wins. Almost all the cost is finding and adding rows. Four ideas carry the runtime:
 *
 * <ul>
 * <li><b>No strings.</b> A feature such as {@code VBD_said} is known by its hash only. The hash of joined strings is
 * computed from the hashes of the pieces ({@link org.attache.language.parse.Hash}), so nothing is ever concatenated.
 * <li><b>One row a set.</b> A word has several cluster prefixes, each a feature. They always come together, so the model
 * file holds their sum as one row.
 * <li><b>Hot rows dense.</b> Rows with many weights are added as a whole, which the compiler turns into vector
 * instructions; rare ones as (label, weight) pairs ({@link org.attache.language.parse.Weights}).
 * <li><b>Integers.</b> Weights are fixed-point numbers, so sums do not depend on order or machine.
 * </ul>
 */
@NullMarked
package org.attache.language.parse;

import org.jspecify.annotations.NullMarked;
