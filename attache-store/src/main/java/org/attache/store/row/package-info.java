/**
 * What the tables across stories hold of one dossier: takes a dossier, gives its line in the list, its claims with keys that last
 * over versions, its events, and documents without the texts of articles. Pure: knows rows, and no database.
 */
@NullMarked
package org.attache.store.row;

import org.jspecify.annotations.NullMarked;
