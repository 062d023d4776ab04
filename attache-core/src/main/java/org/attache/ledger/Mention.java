package org.attache.ledger;

import java.util.List;
import org.attache.model.Article;
import org.attache.model.Span;
import org.attache.model.SourceId;

/**
 * A place in an article that tells of an act.
 *
 * @param words the assertion; for the article the event quotes, its trigger
 * @param sentence number of the sentence in the article, from 1; 0 outside of its prose
 * @param lead true in the first paragraph
 * @param chain from the article's outlet to the root, empty where no claim carries the act
 */
public record Mention(Article article, Span words, int sentence, boolean lead, List<SourceId> chain) {

    public Mention {
        chain = List.copyOf(chain);
    }
}
