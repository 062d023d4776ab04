package org.attache.search.document;

/** What can be counted over the matches of a search. */
public enum Facet {
    OUTLET, LANGUAGE, STATE, FLAG,
    /** The first two digits of the CAMEO code. */
    EVENT
}
