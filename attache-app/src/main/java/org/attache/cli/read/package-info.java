/** The commands that take articles and give what they say, without a store. */
@NullMarked
package org.attache.cli.read;

import org.jspecify.annotations.NullMarked;
