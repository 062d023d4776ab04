/**
 * The written form of the model: JSON with keys in the order of the output formats, the same bytes for the same value.
 *
 * <p>Takes model values and gives text, and the other way round. The only package of the core that knows a JSON
 * library. Where the written form differs from the model (an event of a story is one flat object, an article's analysis
 * holds the article), a package-private view record states it.
 */
@NullMarked
package org.attache.json;

import org.jspecify.annotations.NullMarked;
