/**
 * Fits what the grouping of stories is shipped with, offline: the weights of the model and the table of common words. Takes
 * a stream of articles and round-ups by editors; gives two small tables of numbers and single words.
 */
@NullMarked
package org.attache.train.story;

import org.jspecify.annotations.NullMarked;
