package org.attache.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which attribution stands in the content of which: one sweep over the text with the contents that are open at each cue.
 *
 * <p>The innermost holder counts, which is the one with the least content. Where two hold each other's cue, as an
 * interrupted sentence may have it, the one with more content is the outer.
 */
final class Nesting {

    private record Piece(Span span, int owner) {}

    private Nesting() {}

    /** Drafts are sorted by cue; the answer gives for each the index of the innermost one that holds its cue. */
    static @Nullable Integer[] of(List<Draft> drafts) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (Span span : drafts.get(i).content) {
                pieces.add(new Piece(span, i));
            }
        }
        pieces.sort(Comparator.comparing(Piece::span));
        @Nullable
        Integer[] within = new Integer[drafts.size()];
        List<Piece> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < drafts.size(); i++) {
            int offset = drafts.get(i).cueWord().start();
            while (next < pieces.size() && pieces.get(next).span().start() <= offset) {
                open.add(pieces.get(next++));
            }
            open.removeIf(piece -> piece.span().end() <= offset);
            within[i] = innermost(drafts, i, open);
        }
        return within;
    }

    private static @Nullable Integer innermost(List<Draft> drafts, int inner, List<Piece> open) {
        Integer best = null;
        for (Piece piece : open) {
            int owner = piece.owner();
            if (owner != inner && holds(drafts, owner, inner)
                    && (best == null || drafts.get(owner).contentLength() < drafts.get(best).contentLength())) {
                best = owner;
            }
        }
        return best;
    }

    private static boolean holds(List<Draft> drafts, int outer, int inner) {
        Draft a = drafts.get(outer);
        Draft b = drafts.get(inner);
        if (!b.contentHolds(a.cueWord().start())) {
            return true;
        }
        return a.contentLength() > b.contentLength() || a.contentLength() == b.contentLength() && outer < inner;
    }
}
