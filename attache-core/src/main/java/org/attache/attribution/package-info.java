/**
 * Who says so. Takes an article and its parsed sentences; gives quotations and attributions (source, cue, content) in
 * text order, nested by {@code within}. Does not decide who a source is (see {@code org.attache.entity}) and builds no
 * chains over articles.
 */
@NullMarked
package org.attache.attribution;

import org.jspecify.annotations.NullMarked;
