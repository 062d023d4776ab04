package org.attache.store.row;

import java.util.HashMap;
import java.util.Map;
import org.attache.model.ArticleId;
import org.attache.model.Dossier;
import org.attache.model.Reuse;

/**
 * Counts the texts of a story that are left when copies are folded. Two articles are one text when at least
 * {@value #COPY} of the shorter one stands in the other; a copy of a copy is the same text.
 */
final class Texts {

    private static final double COPY = 0.8;

    private final Map<ArticleId, ArticleId> parents = new HashMap<>();

    private Texts() {}

    static int count(Dossier dossier) {
        Texts texts = new Texts();
        int joined = 0;
        for (Reuse reuse : dossier.reuse()) {
            joined += reuse.containment() >= COPY && texts.join(reuse.from(), reuse.to()) ? 1 : 0;
        }
        return dossier.articles().size() - joined;
    }

    /** True when they were two. */
    private boolean join(ArticleId one, ArticleId other) {
        ArticleId a = root(one);
        ArticleId b = root(other);
        if (a.equals(b)) {
            return false;
        }
        parents.put(a, b);
        return true;
    }

    private ArticleId root(ArticleId id) {
        ArticleId at = id;
        for (ArticleId up = parents.get(at); up != null; up = parents.get(at)) {
            at = up;
        }
        return at;
    }
}
