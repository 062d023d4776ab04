package org.attache.search.document;

/** What a document of the index is, and what a search looks for. */
public enum Scope {
    ARTICLES, CLAIMS, STORIES
}
