/**
 * What is a statement: {@link org.attache.proposition.clause.Clauses} cuts the sentences of an article up.
 *
 * <p>{@code ClauseBreaks} tells where a clause begins, {@code Stating} whether it states anything, {@code WordOwners} and {@code Frames} in whose words it
 * stands.
 */
@NullMarked
package org.attache.proposition.clause;

import org.jspecify.annotations.NullMarked;
