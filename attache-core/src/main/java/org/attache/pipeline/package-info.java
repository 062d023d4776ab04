/**
 * The stages in their order: an article becomes an analysis, analyses become dossiers. Takes articles and a language
 * pack; holds no linguistics and no I/O, so that a local run and a stream engine call the same functions.
 */
@NullMarked
package org.attache.pipeline;

import org.jspecify.annotations.NullMarked;
