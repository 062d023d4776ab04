/**
 * What the sentences of an article say, cut up and taken apart for comparison.
 *
 * <p>Takes a {@linkplain org.attache.reading.ReadArticle read article}; gives its statements
 * ({@link org.attache.proposition.clause.Clauses}) and for each its {@link org.attache.proposition.Proposition}: predicate, who acts on whom,
 * figures with what they count, days, polarity and firmness, all its words by class. Compares nothing and knows neither sources
 * nor other articles.
 *
 * <p>{@code clause} cuts sentences into statements, {@code word} reads their words as they are compared. Here they are put together by {@code Propositions}:
 * {@code Parties} (who acts on whom), {@code Dating} by the {@code Calendar} of the story (days, ends and beginnings), {@code Deeds} (what a clause comes to),
 * {@code Counts} ("left nine dead"), {@code Firmness} (fact, guess or plan), {@code Answers} (clauses that call something not so). {@code Opposites} and
 * {@code Converses} are words for one deed by two words.
 */
@NullMarked
package org.attache.proposition;

import org.jspecify.annotations.NullMarked;
