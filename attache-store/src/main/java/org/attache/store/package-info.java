/**
 * Keeps what was read: articles with their versions, stories with every version of their dossier, claims, sources and
 * events that can be asked across stories, and what a desk decides. Takes {@linkplain org.attache.store.Write writes} as
 * values and applies a list of them wholly or not at all; gives records.
 *
 * <p>Start at {@link org.attache.store.Store}. Does no analysis, and nothing is edited in place: a story that changed is
 * put again as its next version.
 */
@NullMarked
package org.attache.store;

import org.jspecify.annotations.NullMarked;
