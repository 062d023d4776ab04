/**
 * What the sentences of an article say, cut up and taken apart for comparison.
 *
 * <p>Takes a {@linkplain org.attache.reading.ReadArticle read article}; gives its statements
 * ({@link org.attache.proposition.Clauses}) and for each its {@link org.attache.proposition.Proposition}: predicate, who acts on whom,
 * figures with what they count, days, polarity and firmness, all its words by class. Compares nothing and knows neither sources
 * nor other articles.
 *
 * <p>Three groups of readers stand around these. What is a statement: {@code ClauseBreaks} (where a clause begins), {@code Stating}
 * (whether it states anything), {@code WordOwners} and {@code Frames} (in whose words it stands). What is counted: {@code Numbers},
 * {@code Figures}, {@code Shares}, {@code Absence} ("no ransom"), {@code Counts} ("left nine dead"). How it is put: {@code TermReader} (words as
 * they are compared), {@code Deeds} (what a clause comes to), {@code Firmness} (fact, guess or plan), {@code Answers} (clauses that call something not so),
 * {@code Opposites} and {@code Converses} (one deed by two words), {@code Calendar} (days, ends and beginnings). The words of all are tables ({@code Lexicon}).
 */
@NullMarked
package org.attache.proposition;

import org.jspecify.annotations.NullMarked;
