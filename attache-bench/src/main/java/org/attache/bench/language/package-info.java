/** Measures the language pack: loading, memory, words a second. Takes a folder of texts; prints figures. */
@NullMarked
package org.attache.bench.language;

import org.jspecify.annotations.NullMarked;
