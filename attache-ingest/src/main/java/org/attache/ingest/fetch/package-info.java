/**
 * Fetching from the web, safely and politely. Takes addresses, gives what came back or why nothing did; never connects to
 * private, local or metadata addresses, never reads more or longer than its limits. Does not interpret what it fetches,
 * apart from robots.txt.
 */
@NullMarked
package org.attache.ingest.fetch;

import org.jspecify.annotations.NullMarked;
