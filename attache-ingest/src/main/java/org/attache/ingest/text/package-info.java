/** Plain text: bytes to characters, refusing what is not text. Takes an input, gives one article. */
@NullMarked
package org.attache.ingest.text;

import org.jspecify.annotations.NullMarked;
