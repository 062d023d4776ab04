/**
 * What a language pack says about a text: sentences, tokens, heads, names. The seam between the language runtime and
 * every stage that reasons over words; it holds no linguistics of its own.
 */
@NullMarked
package org.attache.annotation;

import org.jspecify.annotations.NullMarked;
