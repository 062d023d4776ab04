/**
 * Two versions of one article compared: which sentences were added, removed, softened. Takes both texts, gives a
 * {@link org.attache.reuse.version.Revision}. Does not judge why.
 */
@NullMarked
package org.attache.reuse.version;

import org.jspecify.annotations.NullMarked;
