/**
 * The desk's pages. Takes requests and what the store holds, gives HTML from templates; every view model is shared with the
 * reports where there is one. Escapes all text, runs nothing of it, and colours nothing as true or false.
 */
@NullMarked
package org.attache.serve.page;

import org.jspecify.annotations.NullMarked;
