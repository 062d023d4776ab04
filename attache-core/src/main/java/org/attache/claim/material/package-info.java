/**
 * What the articles of a story say, before it is known what of it is one claim.
 *
 * <p>{@link org.attache.claim.material.Material} holds the statements of all articles with the proposition of each and its way to
 * its source; {@code FullerChains} has lent a lead that credits only an outlet the source that the body gives for the same. An
 * {@link org.attache.claim.material.Assertion} is one of these statements with its chain, as part of a claim. {@code Withdrawals}
 * says which of them their outlets have taken back, in the words that {@code TakenBack} finds. Compares nothing, counts nothing.
 */
@NullMarked
package org.attache.claim.material;

import org.jspecify.annotations.NullMarked;
