/** Reads from the database: one class a part of the store. Takes filters and cursors, gives records and pages. */
@NullMarked
package org.attache.store.read;

import org.jspecify.annotations.NullMarked;
