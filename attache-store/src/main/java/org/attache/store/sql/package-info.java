/** The store over SQLite or PostgreSQL: puts reading and writing together. */
@NullMarked
package org.attache.store.sql;

import org.jspecify.annotations.NullMarked;
