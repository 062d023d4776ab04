/**
 * Copied text between articles: who shares which words with whom, who had them first, and whether quotation marks or a
 * credit were lost on the way.
 *
 * <p>Takes {@link org.attache.reuse.NewsItem}s in the order of a stream, gives {@link org.attache.reuse.SharedText}
 * values with the exact passages on both sides; reads credit lines and syndication notices
 * ({@link org.attache.reuse.credit.CreditReader}); compares two versions of one article
 * ({@link org.attache.reuse.version.VersionComparison}). Does not judge what a copy means for a claim, and knows no paraphrase:
 * a passage is the same words in the same order.
 */
@NullMarked
package org.attache.reuse;

import org.jspecify.annotations.NullMarked;
