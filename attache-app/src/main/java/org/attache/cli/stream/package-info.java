/** The commands over a dated stream of articles, one JSON object a line: its stories, and what its articles share. */
@NullMarked
package org.attache.cli.stream;

import org.jspecify.annotations.NullMarked;
