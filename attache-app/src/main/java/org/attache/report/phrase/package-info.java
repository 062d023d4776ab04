/** The set phrases of reports and pages: flags, sources, grounds, days, what became of an article. Takes values of the model, gives words. */
@NullMarked
package org.attache.report.phrase;

import org.jspecify.annotations.NullMarked;
