/**
 * The exact passages that two texts share: fingerprints say which articles to compare, alignment says word for word what they
 * have in common. Takes words, gives passages. Knows no outlet, no day and no direction.
 */
@NullMarked
package org.attache.reuse.passage;

import org.jspecify.annotations.NullMarked;
