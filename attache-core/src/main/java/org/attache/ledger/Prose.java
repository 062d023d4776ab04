package org.attache.ledger;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.model.Article;
import org.attache.model.Block;
import org.attache.model.Span;

/**
 * Numbers the sentences of an article's prose, for formats that point into a text by sentence. A dossier keeps the text of
 * its articles but not their sentences, so they are counted by the boundaries that the Unicode rules give.
 */
final class Prose {

    private final Map<Article, List<Span>> prose = new HashMap<>();

    /** The number of the sentence a span begins in, from 1; 0 outside of the prose. */
    int sentence(Article article, Span words) {
        int before = 0;
        for (Span part : parts(article)) {
            if (part.contains(words.start())) {
                return before + ends(part.in(article.text()), words.start() - part.start()) + 1;
            }
            before += ends(part.in(article.text()), part.length());
        }
        return 0;
    }

    /** True in the first paragraph below the headline. */
    boolean isLead(Article article, Span words) {
        return article.blocks().stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH).findFirst()
                .filter(block -> block.span().contains(words.start())).isPresent();
    }

    private List<Span> parts(Article article) {
        return prose.computeIfAbsent(article, Article::prose);
    }

    /** How many sentences end at or before an offset. */
    private static int ends(String text, int offset) {
        BreakIterator boundaries = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        boundaries.setText(text);
        int count = 0;
        for (int end = boundaries.next(); end != BreakIterator.DONE && end <= offset; end = boundaries.next()) {
            count++;
        }
        return count;
    }
}
