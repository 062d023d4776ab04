/**
 * What the articles of one story claim, who stands behind each claim, and how the claims differ.
 *
 * <p>Takes the {@linkplain org.attache.model.Analysis analyses} of a story's articles and the text they share
 * ({@link org.attache.model.Reuse}); gives the {@link org.attache.model.Dossier}
 * ({@link org.attache.claim.DossierBuilder}) and, for a claim of a dossier, why its number is what it is
 * ({@link org.attache.claim.Explanation}). Decides nothing about truth, guesses no source and no name, and never
 * takes two statements for one because they sound alike: parties, numbers, days, polarity and firmness must fit.
 *
 * <h2>From sentences to claims</h2>
 *
 * <ol>
 * <li>{@link org.attache.proposition.clause.Clauses} cuts every sentence into statements: what each attribution covers, and what the outlet says itself.
 * <li>{@link org.attache.source.Chains} gives every statement its way from the article's outlet over whatever it cites
 * to the last known source; {@code material} keeps both for all articles.
 * <li>{@link org.attache.likeness.Alignment} puts statements of one proposition together, {@code Comparison} says for two statements whether they are the
 * same, differ (and where) or contradict one another.
 * <li>{@code evidence} draws the graph of each claim for {@link org.attache.independence.Origins} to count, and adds the remarks.
 * <li>{@code relation} says which claims deny, contradict or add to which; {@code Chronicle} sets the acts and the timeline
 * beside them.
 * </ol>
 *
 * <p>Of these parts each knows only those before it.
 */
@NullMarked
package org.attache.claim;

import org.jspecify.annotations.NullMarked;
