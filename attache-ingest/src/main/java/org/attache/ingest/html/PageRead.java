package org.attache.ingest.html;

/** What came out of reading a page. */
public sealed interface PageRead permits Page, PageRead.Refused {

    /**
     * The bytes hold no article that could be read.
     *
     * @param reason what is wrong, for a person
     * @param where the place in the input ("offset 0"), empty when it is the whole
     */
    record Refused(String reason, String where) implements PageRead {}
}
