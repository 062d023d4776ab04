/**
 * The parts of a plain text: which line is the address, the masthead, the headline, a key point, the byline, the
 * dateline, a notice, and which are prose.
 *
 * <p>Takes a text and what is known about it already; gives blocks and the metadata that stood in them. Reads layout
 * only: it decides by position, length, capitals, punctuation and a short list of set phrases, never by what the prose
 * says. What it cannot tell stays unknown.
 */
@NullMarked
package org.attache.ingest.layout;

import org.jspecify.annotations.NullMarked;
