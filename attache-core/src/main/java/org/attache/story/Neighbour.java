package org.attache.story;

import org.attache.model.ArticleId;
import org.attache.story.portrait.PairFeatures;

/**
 * An earlier article that shares words with a new one.
 *
 * @param number its running number in the stream
 * @param probability that the two tell one story
 */
public record Neighbour(ArticleId article, int number, PairFeatures features, double probability) {}
