package org.attache.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the box that holds the article and the passages of it that belong to the text.
 */
final class BodyFinder {
    /** Share of the prose of a box that a box inside must hold to be taken in its place. */
    private static final double DOMINANT = 0.70;
    private static final double DOMINANT_BODY = 0.40;
    /** A box whose names say "not the article" is believed while it holds less than this share of the page's prose. */
    private static final double MOST = 0.50;

    private BodyFinder() {}

    static List<Passage> find(Box page) {
        page.sumUp();
        dropByHints(page, page.prose);
        page.sumUp();
        Box body = descend(page);
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
            case COMMENTS -> !holdsBody(box);
            case OUT -> box.prose < MOST * all && !holdsBody(box);
            case LABEL -> box.chars < 250;
            case CAPTION -> box.chars < 600;
        };
    }

    private static boolean holdsBody(Box box) {
        if (box.hint == Hint.BODY) {
            return true;
        }
        for (Part part : box.parts) {
            if (part instanceof Box inner && holdsBody(inner)) {
                return true;
            }
        }
        return false;
    }

    private static Box descend(Box box) {
        Box at = box;
        for (Box next = step(at); next != null; next = step(at)) {
            at = next;
        }
        return at;
    }

    private static @Nullable Box step(Box box) {
        for (Part part : box.parts) {
            if (part instanceof Box inner && !inner.dropped && dominates(inner, box)) {
                return inner;
            }
        }
        return null;
    }

    private static boolean dominates(Box inner, Box outer) {
        double needed = inner.hint == Hint.BODY ? DOMINANT_BODY : DOMINANT;
        return inner.prose > 0 && inner.prose >= needed * outer.prose;
    }
}
