/** What all pages share: the frame around them, links, and how times, origins, states and sources are written. */
@NullMarked
package org.attache.serve.page.frame;

import org.jspecify.annotations.NullMarked;
