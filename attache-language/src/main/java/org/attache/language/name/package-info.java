/**
 * Names and titles in a sentence. <b>Takes</b> words with their parts of speech and the raw tags of the statistical model.
 * <b>Gives</b> {@link org.attache.annotation.Name}s of the kinds the rest of the system knows. <b>Does not</b> decide which
 * names mean the same; that is a matter of the whole article.
 */
@NullMarked
package org.attache.language.name;

import org.jspecify.annotations.NullMarked;
