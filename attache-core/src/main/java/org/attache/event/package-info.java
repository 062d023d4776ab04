/**
 * Who did what to whom: codes the acts of an article by rules over the dependency tree, and merges the mentions of one
 * act in a story.
 *
 * <p>Takes sentences with heads, entities, times and attributions; gives {@link org.attache.model.Event events} with
 * CAMEO code, PLOVER category, mode and contexts, parties, modality and the attribution that reports them. The rules are
 * data ({@link org.attache.event.frame}): frames of verbs and nouns, word classes, a table that codes an act anew under the
 * word that governs it ("agreed to visit"); every frame carries a sentence it matches and one it must not. {@link
 * org.attache.event.act} reads them off a tree, {@link org.attache.event.code} holds the codes. Does not
 * decide who an actor is ({@link org.attache.actor}), which words mean which day ({@code org.attache.time}) or whether an
 * act took place: it says what the text says.
 */
@NullMarked
package org.attache.event;

import org.jspecify.annotations.NullMarked;
