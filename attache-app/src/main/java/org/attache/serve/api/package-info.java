/**
 * The interface for programs under {@code /v1}. Takes requests, gives JSON, CSV, NDJSON, Atom and events as they happen.
 * Every endpoint states its parameters and the shape of its answer once, as data: the handler, the document that describes
 * the interface, and its test all read the same statement.
 */
@NullMarked
package org.attache.serve.api;

import org.jspecify.annotations.NullMarked;
