/**
 * The server: puts store, pages, interface and guard together and starts them. Takes a configuration and an open store,
 * gives a listening server that stops gracefully.
 */
@NullMarked
package org.attache.serve;

import org.jspecify.annotations.NullMarked;
