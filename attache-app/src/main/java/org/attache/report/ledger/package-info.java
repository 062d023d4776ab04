/** Ledgers for people: a table for a terminal, a chart, JSON and CSV. Takes what {@link org.attache.ledger} counted, gives text and coordinates. */
@NullMarked
package org.attache.report.ledger;

import org.jspecify.annotations.NullMarked;
