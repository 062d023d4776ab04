/**
 * Watches: takes what changed in the store and the orders of the desk, gives signed messages to addresses. Each message is
 * kept in the store before it is sent, so that a restart loses none and sends none twice under another key.
 */
@NullMarked
package org.attache.serve.watch;

import org.jspecify.annotations.NullMarked;
