/**
 * From the bytes of a web page to the article on it.
 *
 * <p>Takes bytes with what the transport said about them (content type, charset, address); gives a
 * {@link org.attache.ingest.html.Page} with the text of the article as paragraphs and what the page says about itself,
 * or a refusal with reason and place. Does not fetch, does not run scripts, knows no site by name.
 */
@NullMarked
package org.attache.ingest.html;

import org.jspecify.annotations.NullMarked;
