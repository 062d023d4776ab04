/** The sample newsroom: invented articles inside the jar, for a first look without a network. */
@NullMarked
package org.attache.demo;

import org.jspecify.annotations.NullMarked;
