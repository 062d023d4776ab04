/**
 * The stream: articles in as they come, stories and dossiers kept up to date in a store. Takes inputs in any order and
 * number, gives what became of them; one pass, bounded in memory, safe to be killed at any moment. What it knows of language
 * is what {@link org.attache.Attache} tells it; how things are kept is the store's business.
 */
@NullMarked
package org.attache.desk;

import org.jspecify.annotations.NullMarked;
