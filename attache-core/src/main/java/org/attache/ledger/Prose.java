package org.attache.ledger;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.Span;

/**
 * Numbers the sentences of an article's prose, for formats that point into a text by sentence. A dossier keeps the text of
 * its articles but not their sentences, so they are counted by the boundaries that the Unicode rules give: each text once, and
 * no further than somebody asks.
 */
final class Prose {

    private final BreakIterator boundaries = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    private final Map<ArticleId, List<Part>> prose = new HashMap<>();

    /** The number of the sentence a span begins in, from 1; 0 outside of the prose. */
    int sentence(Article article, Span words) {
        int before = 0;
        for (Part part : parts(article)) {
            if (part.span.contains(words.start())) {
                return before + part.ends(words.start() - part.span.start()) + 1;
            }
            before += part.ends(part.span.length());
        }
        return 0;
    }

    /** True in the first paragraph below the headline. */
    boolean isLead(Article article, Span words) {
        return article.blocks().stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH).findFirst()
                .filter(block -> block.span().contains(words.start())).isPresent();
    }

    private List<Part> parts(Article article) {
        return prose.computeIfAbsent(article.id(), id -> article.prose().stream()
                .map(span -> new Part(span, span.in(article.text()), (BreakIterator) boundaries.clone())).toList());
    }

    /** A stretch of prose with the ends of sentences found so far. */
    private static final class Part {

        private final Span span;
        private final BreakIterator boundaries;
        private final List<Integer> ends = new ArrayList<>();

        Part(Span span, String text, BreakIterator boundaries) {
            this.span = span;
            this.boundaries = boundaries;
            boundaries.setText(text);
        }

        /** How many sentences end at or before an offset. */
        int ends(int offset) {
            while (boundaries.current() <= offset && boundaries.current() < span.length()) {
                ends.add(boundaries.next());
            }
            return (int) ends.stream().filter(end -> end <= offset).count();
        }
    }
}
