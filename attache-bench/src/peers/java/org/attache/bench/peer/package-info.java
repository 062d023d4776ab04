/**
 * Other programs on the same input in the same run. <b>Takes</b> the hand-checked sentences of attache-language and, where
 * they are there, suites of pages, feeds and news. <b>Gives</b> tables on standard output. <b>Does not</b> belong to anything
 * that is shipped: it is compiled in the profile {@code peers} only, since CoreNLP's licence is not ours.
 */
@NullMarked
package org.attache.bench.peer;

import org.jspecify.annotations.NullMarked;
