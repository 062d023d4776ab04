/**
 * What stands in quotation marks. Takes a text; gives its quotations, mixed and nested kinds told apart, and the marks
 * without their other half. Does not say who speaks.
 */
@NullMarked
package org.attache.quotation;

import org.jspecify.annotations.NullMarked;
