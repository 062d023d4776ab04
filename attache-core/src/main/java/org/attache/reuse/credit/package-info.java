/**
 * Credit lines and syndication notices: by which words an article says that its text is somebody else's. Takes a text, gives a
 * {@link org.attache.reuse.credit.Credit} for each. Does not look whether it is true.
 */
@NullMarked
package org.attache.reuse.credit;

import org.jspecify.annotations.NullMarked;
