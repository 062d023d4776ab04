/** Speed and memory of finding reuse and grouping stories. */
@NullMarked
package org.attache.bench.story;

import org.jspecify.annotations.NullMarked;
