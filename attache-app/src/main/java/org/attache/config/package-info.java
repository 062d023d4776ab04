/**
 * What a server is told: takes a file, the environment and flags; gives one value a setting with the place it comes
 * from, or every mistake at once. Opens nothing and starts nothing.
 */
@NullMarked
package org.attache.config;

import org.jspecify.annotations.NullMarked;
