/** Where a store is: takes the one setting that chooses, gives a folder or the address of a database. Opens nothing. */
@NullMarked
package org.attache.store.location;

import org.jspecify.annotations.NullMarked;
