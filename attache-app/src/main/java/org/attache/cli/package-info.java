/**
 * The command line: one class a command, thin over the façade and the core. Takes arguments and files, gives JSON on
 * standard output, what was passed over on standard error, and an exit status (0 fine, 1 failure, 2 usage, 3 partly
 * done).
 */
@NullMarked
package org.attache.cli;

import org.jspecify.annotations.NullMarked;
