/**
 * What can be asked of the store, read from the parameters of a request: the same names and rules for the pages and the
 * interface. Every mistake is a problem that names the parameter and what it may be.
 */
@NullMarked
package org.attache.serve.ask;

import org.jspecify.annotations.NullMarked;
