/**
 * Writes into the database: one thread gathers what callers submit, applies it in one transaction and answers when it is on
 * disk. The derived tables (stories, claims, sources, events) are computed here from each dossier.
 */
@NullMarked
package org.attache.store.write;

import org.jspecify.annotations.NullMarked;
