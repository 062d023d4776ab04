/**
 * Mends what the parser was trained to do badly, where news reports speech. <b>Takes</b> a parsed sentence. <b>Gives</b> the
 * same with some words hung elsewhere, still a tree. <b>Does not</b> touch anything outside the constructions below.
 *
 * <p>The treebank behind the model holds little newspaper prose of the kind "…, reported a local outlet on Sunday", so that
 * the parser takes the outlet for an object. Each repair names its construction, requires signs of it that the parser's
 * other reading would lack, and was kept only with more gained than lost on sentences checked by hand:
 * {@code HandCheckedTest} prints the figures, docs/accuracy.md keeps them.
 */
@NullMarked
package org.attache.language.repair;

import org.jspecify.annotations.NullMarked;
