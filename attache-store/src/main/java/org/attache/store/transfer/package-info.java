/**
 * Copies a whole store, with every version, decision and journal entry, to lines of JSON and back: backup, restore, and the way from
 * SQLite to PostgreSQL or the other way. Takes and gives streams of characters; knows no command.
 */
@NullMarked
package org.attache.store.transfer;

import org.jspecify.annotations.NullMarked;
