/**
 * How the claims of a story stand to one another.
 *
 * <p>{@code Relations} goes over claims that are drawn and gives what holds between two of them: one denies the other
 * ({@code Denials}: a denial says itself what it denies, or points back at it), the tolls of one happening differ or cannot both
 * be true ({@code Tolls}), one article adds what the others who heard the same source do not tell ({@code Additions}). Counts no sources and changes no
 * claim but by remarks; two claims of which nothing is known stay unrelated.
 */
@NullMarked
package org.attache.claim.relation;

import org.jspecify.annotations.NullMarked;
