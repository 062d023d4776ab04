/**
 * Reads the readable tables that lie beside the classes: words, names, codes. Takes the name of a resource; gives its
 * lines or rows without comments. Knows nothing of what the tables mean.
 */
@NullMarked
package org.attache.table;

import org.jspecify.annotations.NullMarked;
