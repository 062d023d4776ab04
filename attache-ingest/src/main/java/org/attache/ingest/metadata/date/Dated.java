package org.attache.ingest.metadata.date;

import org.attache.model.PublicationTime;

/** A time that was found on a page, how sure it is, and where it stood ("json-ld datePublished", "address"). */
public record Dated(PublicationTime time, Certainty certainty, String from) {

    /** How a time came to be known, surest first. */
    public enum Certainty {
        /** The page declares it for machines as the time of publication. */
        DECLARED,
        /** It stands where readers look for it: a time element, a date line, the address. */
        SHOWN,
        /** It is the only or first date near the article, or the time of its last change. */
        INFERRED
    }
}
