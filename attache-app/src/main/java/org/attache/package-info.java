/** The façade: read articles, get dossiers. */
@NullMarked
package org.attache;

import org.jspecify.annotations.NullMarked;
