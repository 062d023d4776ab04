package org.attache.ledger;

/**
 * How often and by whom an act is told.
 *
 * @param mentions assertions of it, copies included
 * @param withoutCopies assertions of it in articles that are neither declared copies of a feed nor copied from another article
 * @param articles articles that carry it
 * @param original of these, the articles that are no copies
 * @param outlets outlets that carry it
 * @param low independent origins, identifying whatever the texts do not hold apart
 * @param high independent origins, identifying only what is proved to be the same
 */
public record Telling(int mentions, int withoutCopies, int articles, int original, int outlets, int low, int high) {}
