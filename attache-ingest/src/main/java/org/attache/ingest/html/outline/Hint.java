package org.attache.ingest.html.outline;

/** What tag, role, class and id of an element say about its function; {@code hints.tsv} holds the words. */
public enum Hint {
    NONE,
    /** Calls itself the body of an article. */
    BODY,
    /** Readers' comments. */
    COMMENTS,
    /** Navigation, teasers, adverts, sharing, forms and the like: left out. */
    OUT,
    /** An introduction: that of the article, or, when it holds links, that of another one. */
    TEASER,
    /** The words around a text (author, date, tags): left out while short. */
    LABEL,
    /** Words under a picture or beside a video. */
    CAPTION
}
