/**
 * What commands share: where they read and write, progress, exit status, and what they say of inputs that were passed over.
 * Knows no command.
 */
@NullMarked
package org.attache.cli.console;

import org.jspecify.annotations.NullMarked;
