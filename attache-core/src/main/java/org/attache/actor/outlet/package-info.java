/**
 * Outlets: newspapers, agencies and broadcasters with their country and domains.
 *
 * <p>Takes a name or a host; gives the {@link org.attache.actor.outlet.Outlet} of the table {@code outlets.tsv}. Does not know
 * who owns an outlet, or which article came from it.
 */
@NullMarked
package org.attache.actor.outlet;

import org.jspecify.annotations.NullMarked;
