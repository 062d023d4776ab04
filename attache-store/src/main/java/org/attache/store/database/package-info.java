/**
 * The database under a store: connections, schema, table names, and what its errors mean. Knows SQLite and PostgreSQL;
 * nothing outside this package does.
 */
@NullMarked
package org.attache.store.database;

import org.jspecify.annotations.NullMarked;
