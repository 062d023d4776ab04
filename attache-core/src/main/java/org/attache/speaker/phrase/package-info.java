/**
 * The group of words that names a source, taken apart.
 *
 * <p>"A senior official of the energy ministry, who asked not to be named" has a head ("official"), words beside it, and an
 * institution. {@code NounPhrase} finds the noun that carries the group {@code ProperName} the name at it and {@code PersonName} the person; {@code BodyWords}
 * reads the institution that the words state, {@code Joint} who speaks beside whom, {@code Authorship} whether a "report" is a document or what a paper writes.
 * {@code Institutions} gathers from the whole article which institutions it names and by which nouns it may call them later.
 * Takes a read article and a span; knows words and tags. Resolves nothing that points back: that is
 * {@code org.attache.speaker.back}.
 */
@NullMarked
package org.attache.speaker.phrase;

import org.jspecify.annotations.NullMarked;
