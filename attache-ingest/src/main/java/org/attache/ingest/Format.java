package org.attache.ingest;

/** What sort of thing some bytes are. */
public enum Format {
    TEXT,
    /** A web page. */
    HTML,
    /** RSS, Atom, RDF, CDF, JSON Feed, a news sitemap. */
    FEED,
    /** An agency document: NewsML, NITF, ninjs, ANPA 1312, IPTC 7901. */
    WIRE,
    /** A WARC or ARC file, compressed or not. */
    ARCHIVE,
    /** Articles, one JSON object a line. */
    JSON_LINES,
    /** Something else that was compressed with gzip. */
    GZIP,
    /** A list of feeds. */
    OPML,
    /** XML of no kind that is read. */
    OTHER_XML,
    /** Pictures, office files, programs. */
    BINARY,
    EMPTY
}
