package org.attache.ledger;

/**
 * How an act is told.
 *
 * @param mentions assertions of it, copies included
 * @param articles articles that carry it
 * @param outlets outlets that carry it
 * @param original articles that are not declared copies of a feed
 * @param low independent origins, identifying whatever the texts do not hold apart
 * @param high independent origins, identifying only what is proved to be the same
 * @param story id of the story
 * @param publisher outlet of the article whose words the event quotes, empty when unknown
 * @param address of the first article, empty when unknown
 * @param paragraph number of the paragraph in the article whose words the event quotes, from 1; 0 when unknown
 */
public record Telling(int mentions, int articles, int outlets, int original, int low, int high, String story,
        String publisher, String address, int paragraph) {

    /** True when it is told in the first paragraph. */
    public boolean isLead() {
        return paragraph == 1;
    }
}
