/**
 * Requests and replies as values, and the one place that knows the web server. Takes bytes from a socket, gives handlers
 * a {@link org.attache.serve.http.Request} and writes the {@link org.attache.serve.http.Reply} that they return; anything
 * that goes wrong becomes a problem document. Knows nothing of stories.
 */
@NullMarked
package org.attache.serve.http;

import org.jspecify.annotations.NullMarked;
