/**
 * XML as it arrives. Takes bytes with the media type that was told for them, gives a small immutable tree: strictly
 * read where the document is well-formed, repaired where it is not, with the first fault named. No external entity is
 * ever read; a document type is cut off before reading, only its plain internal entities are kept. Does not validate.
 */
@NullMarked
package org.attache.ingest.xml;

import org.jspecify.annotations.NullMarked;
