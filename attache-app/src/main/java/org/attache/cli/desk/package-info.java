/** The commands around a store: filling it, searching, serving, looking after it, and its settings. */
@NullMarked
package org.attache.cli.desk;

import org.jspecify.annotations.NullMarked;
