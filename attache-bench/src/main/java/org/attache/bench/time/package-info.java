/** How fast expressions of time are found. Takes a directory of plain texts; prints characters a second, after parsing. */
@NullMarked
package org.attache.bench.time;

import org.jspecify.annotations.NullMarked;
