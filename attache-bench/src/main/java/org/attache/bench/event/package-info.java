/**
 * How fast acts are coded. Takes a directory of plain texts; prints milliseconds for 900 words, after parsing and with parties
 * looked up. Reads no suite's gold.
 */
@NullMarked
package org.attache.bench.event;

import org.jspecify.annotations.NullMarked;
