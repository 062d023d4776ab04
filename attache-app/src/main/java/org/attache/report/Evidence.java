package org.attache.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.model.Article;
import org.attache.model.Block;
import org.attache.model.Claim;
import org.attache.model.Span;
import org.attache.report.phrase.Words;

/**
 * The words behind an assertion: the part of the article they stand in, with source, cue and content marked.
 *
 * @param span the first words of the assertion
 * @param anchor names the part within a page: article and number
 * @param line number of that part in the article, from 1
 * @param pieces the text of the part, cut where a mark begins or ends
 */
public record Evidence(Article article, Span span, String outlet, String anchor, int line, List<Piece> pieces) {

    /** What a piece of text is in the assertion. */
    public enum Mark {
        NONE, CONTENT, SOURCE, CUE
    }

    /** A run of text with one mark. */
    public record Piece(String text, Mark mark) {}

    private record Marked(Span span, Mark mark) {}

    public Evidence {
        pieces = List.copyOf(pieces);
    }

    static Evidence of(Article article, Claim.Assertion assertion, String outlet) {
        List<Marked> marks = new ArrayList<>();
        assertion.spans().forEach(span -> marks.add(new Marked(span, Mark.CONTENT)));
        Claim.Saying saying = assertion.attribution();
        if (saying != null) {
            saying.source().forEach(span -> marks.add(new Marked(span, Mark.SOURCE)));
            saying.cue().forEach(span -> marks.add(new Marked(span, Mark.CUE)));
        }
        Span words = assertion.spans().isEmpty() ? new Span(0, 0) : assertion.spans().get(0);
        int line = line(article, words);
        Span part = line == 0 ? words : article.blocks().get(line - 1).span();
        return new Evidence(article, words, outlet, anchor(article, line), line, pieces(article.text(), part, marks));
    }

    /** The words of the assertion alone. */
    public String words() {
        StringBuilder words = new StringBuilder();
        String between = "";
        for (Piece piece : pieces) {
            if (piece.mark() == Mark.CONTENT) {
                words.append(words.isEmpty() ? "" : between).append(piece.text().strip());
                between = "";
            } else if (!piece.text().isBlank()) {
                between = " … ";
            } else if (between.isEmpty()) {
                between = " ";
            }
        }
        return words.toString();
    }

    /** The name of a part of an article within a page. */
    static String anchor(Article article, int line) {
        return article.id() + "-" + line;
    }

    private static int line(Article article, Span words) {
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).span().contains(words)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<Piece> pieces(String text, Span part, List<Marked> marks) {
        List<Integer> cuts = new ArrayList<>(List.of(part.start(), part.end()));
        for (Marked marked : marks) {
            cuts.add(clamp(marked.span().start(), part));
            cuts.add(clamp(marked.span().end(), part));
        }
        List<Integer> sorted = cuts.stream().distinct().sorted(Comparator.naturalOrder()).toList();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            Span span = new Span(sorted.get(i - 1), sorted.get(i));
            String words = span.in(text);
            pieces.add(new Piece(Words.inert(words), words.isBlank() ? Mark.NONE : mark(span, marks)));
        }
        return pieces;
    }

    private static int clamp(int offset, Span part) {
        return Math.max(part.start(), Math.min(part.end(), offset));
    }

    /** The last mark over a piece: source and cue stand over content that encloses them. */
    private static Mark mark(Span piece, List<Marked> marks) {
        Mark mark = Mark.NONE;
        for (Marked marked : marks) {
            mark = marked.span().contains(piece) ? marked.mark() : mark;
        }
        return mark;
    }
}
