/** The commands over coded events: the ledger of a pair of actors, and exports for programs that load events. */
@NullMarked
package org.attache.cli.event;

import org.jspecify.annotations.NullMarked;
