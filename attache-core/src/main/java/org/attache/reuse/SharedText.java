package org.attache.reuse;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.ArticleId;
import org.attache.model.Reuse.Direction;
import org.attache.model.Reuse;
import org.attache.reuse.passage.Passage;

/**
 * What two articles share, and which of them had it first.
 *
 * @param from the article that was read first
 * @param to the article that was read later
 * @param passages the shared passages in the order of the later article; never empty
 * @param words length of the passages together, in the shorter article
 * @param fromContainment share of the word 8-grams of {@code from} that the other has too, 0..1
 * @param toContainment share of the word 8-grams of {@code to} that the other has too, 0..1
 * @param direction who had the words first
 * @param evidence what the direction rests on; empty exactly when it is unknown
 */
public record SharedText(ArticleId from, ArticleId to, List<Passage> passages, int words, double fromContainment,
        double toContainment, Direction direction, List<Evidence> evidence) {

    /** A ground for saying who had the words first. */
    public enum Evidence {
        /** One article is older, and the words are its own. */
        DATE,
        /** One article credits the other's outlet for its text. */
        CREDIT,
        /** One article says that its text came in by a feed. */
        NOTICE,
        /** One article has in quotation marks, and attributes to the other's outlet, what the other says itself. */
        QUOTES_THE_OUTLET
    }

    public SharedText {
        passages = List.copyOf(passages);
        evidence = List.copyOf(evidence);
    }

    /** Share of the shorter article that the other has too. */
    public double containment() {
        return Math.max(fromContainment, toContainment);
    }

    /** The articles in which the shared words as a whole stand in quotation marks. */
    public List<ArticleId> quotedIn() {
        List<ArticleId> quoted = new ArrayList<>();
        int all = passages.stream().mapToInt(Passage::words).sum();
        if (passages.stream().mapToInt(Passage::quotedFrom).sum() >= Passage.QUOTED * all) {
            quoted.add(from);
        }
        if (passages.stream().mapToInt(Passage::quotedTo).sum() >= Passage.QUOTED * all) {
            quoted.add(to);
        }
        return quoted;
    }

    /** The same as a value of the model. */
    public Reuse toReuse() {
        return new Reuse(from, to, passages.stream().map(Passage::from).toList(),
                passages.stream().map(Passage::to).toList(), words, Math.round(containment() * 1e4) / 1e4, direction,
                quotedIn());
    }
}
