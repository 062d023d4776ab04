package org.attache.ingest.xml;

import org.jspecify.annotations.Nullable;

/**
 * A document that was read, by repair if need be.
 *
 * @param doctype what stood behind {@code <!DOCTYPE}, empty when nothing did
 * @param encoding the encoding the bytes were read with, lower case
 * @param fault the first thing that is wrong, null for a well-formed document in its declared encoding
 * @param where place of the fault ("line 3, column 7"), empty when it is the whole document
 */
public record XmlDocument(XmlElement root, String doctype, String encoding, @Nullable String fault, String where) {

    public boolean wellFormed() {
        return fault == null;
    }
}
