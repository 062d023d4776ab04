package org.attache.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.attache.model.Span;
import org.attache.search.Results.Snippet;
import org.attache.search.document.Fields;

/** Finds the sentences of a text that match. */
final class Snippets {

    private static final int MOST = 2;

    private final UnifiedHighlighter words;
    private final UnifiedHighlighter intervals;

    Snippets(Analyzer analyzer) {
        words = highlighter(analyzer, false);
        intervals = highlighter(analyzer, true);
    }

    /**
     * @param exact to ask the query itself where it matches, and weigh words by how rare they are in the text: costs an index of
     *            each text, and only intervals need it
     */
    private static UnifiedHighlighter highlighter(Analyzer analyzer, boolean exact) {
        return UnifiedHighlighter.builderWithoutSearcher(analyzer).withFormatter(new Formatter())
                .withFieldMatcher(field -> field.equals(Fields.TEXT)).withMaxNoHighlightPassages(0)
                .withWeightMatches(exact)
                .withPassageRelevancyOverSpeed(exact).build();
    }

    /** @param near whether the query holds intervals */
    List<Snippet> of(String text, Query query, boolean near) {
        if (text.isBlank()) {
            return List.of();
        }
        try {
            Object found = (near ? intervals : words).highlightWithoutSearcher(Fields.TEXT, query, text, MOST);
            return found instanceof Marked(List<Snippet> marked) ? marked : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a string", e);
        }
    }

    private record Marked(List<Snippet> snippets) {}

    /** Keeps passages as values; how they look is not decided here. */
    private static final class Formatter extends PassageFormatter {

        @Override
        public Marked format(Passage[] passages, String content) {
            List<Snippet> snippets = new ArrayList<>();
            for (Passage passage : passages) {
                snippets.add(new Snippet(content.substring(passage.getStartOffset(), passage.getEndOffset()),
                        marks(passage)));
            }
            return new Marked(snippets);
        }

        private static List<Span> marks(Passage passage) {
            List<Span> marks = new ArrayList<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                Span mark = new Span(passage.getMatchStarts()[i] - passage.getStartOffset(),
                        Math.min(passage.getMatchEnds()[i], passage.getEndOffset()) - passage.getStartOffset());
                if (marks.isEmpty() || marks.getLast().end() <= mark.start()) {
                    marks.add(mark);
                }
            }
            return List.copyOf(marks);
        }
    }
}
