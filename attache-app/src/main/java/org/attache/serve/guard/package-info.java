/**
 * Who may ask what: takes a request, lets it through to the handler or answers with a problem; adds the headers that keep
 * a browser from running what an article brings along. Keeps no passwords: tokens are known by their hash alone.
 */
@NullMarked
package org.attache.serve.guard;

import org.jspecify.annotations.NullMarked;
