package org.attache.ingest.html.body;

import java.util.ArrayList;
import java.util.List;
import org.attache.ingest.html.outline.Box;
import org.attache.ingest.html.outline.Hint;
import org.attache.ingest.html.outline.Part;
import org.attache.ingest.html.outline.Passage;
import org.attache.ingest.html.outline.Tags;
import org.jspecify.annotations.Nullable;

/** Finds the box that holds the article, and the passages of it that belong to the text. */
final class BodyFinder {
    /** Share of the prose of a box that a box inside must hold to be taken in its place. */
    private static final double DOMINANT = 0.95;
    private static final double DOMINANT_CORE = 0.70;
    /** The same for a box that calls itself a body, and for a box inside of such a one. */
    private static final double DOMINANT_BODY = 0.60;
    private static final double DOMINANT_INSIDE = 0.97;
    /** A box whose names say "not the article" is believed while it holds less than this share of the page's prose. */
    private static final double MOST = 0.50;
    /** A body with this share of the page's prose protects the boxes around it. */
    private static final double A_PART = 0.25;
    private static final int LONGEST_LABEL = 250;
    private static final int LONGEST_CAPTION = 600;

    private final int all;

    private BodyFinder(int all) {
        this.all = all;
    }

    /** @param hints whether boxes are believed that call themselves something else */
    static List<Passage> find(Box page, boolean hints) {
        page.sumUp();
        if (hints) {
            new BodyFinder(page.prose()).dropByHints(page);
        }
        page.sumUp();
        Box body = descend(page, DOMINANT);
        Surroundings.drop(body, descend(body, DOMINANT_CORE));
        Cleaner.clean(body);
        List<Passage> passages = new ArrayList<>();
        body.collect(passages);
        return Ending.cut(passages);
    }

    private void dropByHints(Box box) {
        for (Part part : box.parts()) {
            if (part instanceof Box inner) {
                if (isElse(inner)) {
                    inner.drop();
                } else {
                    dropByHints(inner);
                }
            }
        }
    }

    private boolean isElse(Box box) {
        return switch (box.hint()) {
            case NONE, BODY -> false;
            case COMMENTS -> !holdsBody(box);
            case OUT -> isSmall(box);
            case TEASER -> box.linked() > 0 && isSmall(box);
            case LABEL -> box.chars() < LONGEST_LABEL;
            case CAPTION -> box.chars() < LONGEST_CAPTION;
        };
    }

    private boolean isSmall(Box box) {
        return box.prose() < MOST * all && !holdsBody(box);
    }

    private boolean holdsBody(Box box) {
        if (box.prose() < A_PART * all) {
            return false;
        }
        return box.hint() == Hint.BODY
                || box.parts().stream().anyMatch(part -> part instanceof Box inner && holdsBody(inner));
    }

    private static Box descend(Box box, double share) {
        Box at = box;
        for (Box next = step(at, share); next != null; next = step(at, share)) {
            at = next;
        }
        return at;
    }

    private static @Nullable Box step(Box box, double share) {
        for (Part part : box.parts()) {
            if (part instanceof Box inner && !inner.isDropped() && dominates(inner, box, share)) {
                return inner;
            }
        }
        return null;
    }

    private static boolean dominates(Box inner, Box outer, double share) {
        return inner.prose() > 0 && Tags.holdsArticles(inner.tag())
                && inner.prose() >= needed(inner, outer, share) * outer.prose();
    }

    private static double needed(Box inner, Box outer, double share) {
        if (inner.hint() == Hint.BODY) {
            return Math.min(share, DOMINANT_BODY);
        }
        return outer.hint() == Hint.BODY ? DOMINANT_INSIDE : share;
    }
}
