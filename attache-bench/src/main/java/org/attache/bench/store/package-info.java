/** Speed of the store and its index on synthetic articles. */
@NullMarked
package org.attache.bench.store;

import org.jspecify.annotations.NullMarked;
