package org.attache.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the box that holds the article and the passages of it that belong to the text.
 */
final class BodyFinder {
    /** Share of the prose of a box that a box inside must hold to be taken in its place. */
    private static final double DOMINANT = Double.parseDouble(System.getProperty("D", "0.95"));
    private static final double CORE = Double.parseDouble(System.getProperty("C", "0.70"));
    private static final double DOMINANT_BODY = Double.parseDouble(System.getProperty("DB", "0.60"));
    private static final double DOMINANT_INSIDE = Double.parseDouble(System.getProperty("DI", "0.97"));
    /** A box whose names say "not the article" is believed while it holds less than this share of the page's prose. */
    private static final double MOST = 0.50;

    private static final double A_PART = 0.25;

    private BodyFinder() {}

    static List<Passage> find(Box page) {
        page.sumUp();
        dropByHints(page, page.prose);
        page.sumUp();
        Box body = descend(page, DOMINANT);
        Box core = descend(body, CORE);
        Surroundings.drop(body, core);
        Cleaner.clean(body);
        List<Passage> passages = new ArrayList<>();
        body.collect(passages);
        return Ending.cut(passages);
    }

    private static void dropByHints(Box box, int all) {
        for (Part part : box.parts) {
            if (part instanceof Box inner) {
                if (saysNo(inner, all)) {
                    inner.dropped = true;
                } else {
                    dropByHints(inner, all);
                }
            }
        }
    }

    private static boolean saysNo(Box box, int all) {
        return switch (box.hint) {
            case NONE, BODY -> false;
            case COMMENTS -> !holdsBody(box, all);
            case OUT -> box.prose < MOST * all && !holdsBody(box, all);
            case TEASER -> box.linked > 0 && box.prose < MOST * all && !holdsBody(box, all);
            case LABEL -> box.chars < 250;
            case CAPTION -> box.chars < 600;
        };
    }

    private static boolean holdsBody(Box box, int all) {
        if (box.prose < A_PART * all) {
            return false;
        }
        if (box.hint == Hint.BODY) {
            return true;
        }
        for (Part part : box.parts) {
            if (part instanceof Box inner && holdsBody(inner, all)) {
                return true;
            }
        }
        return false;
    }

    private static Box descend(Box box, double share) {
        Box at = box;
        for (Box next = step(at, share); next != null; next = step(at, share)) {
            at = next;
        }
        return at;
    }

    private static @Nullable Box step(Box box, double share) {
        for (Part part : box.parts) {
            if (part instanceof Box inner && !inner.dropped && dominates(inner, box, share)) {
                return inner;
            }
        }
        return null;
    }

    private static boolean dominates(Box inner, Box outer, double share) {
        double needed = inner.hint == Hint.BODY ? Math.min(share, DOMINANT_BODY)
                : outer.hint == Hint.BODY ? DOMINANT_INSIDE : share;
        return inner.prose > 0 && Tags.holdsArticles(inner.tag()) && inner.prose >= needed * outer.prose;
    }
}
