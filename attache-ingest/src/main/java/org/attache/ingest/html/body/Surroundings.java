package org.attache.ingest.html.body;

import org.attache.ingest.html.outline.Box;
import org.attache.ingest.html.outline.Hint;
import org.attache.ingest.html.outline.Part;
import org.attache.ingest.html.outline.Tags;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what stands beside the core of an article on the way out to the box that holds all of it.
 *
 * <p>What stands before the core is its introduction; what stands behind it is kept when it is made like the core or
 * is a good part of the text.
 */
final class Surroundings {
    private static final double GOOD_PART = 0.2;

    private Surroundings() {}

    static void drop(Box body, Box core) {
        Box inner = core;
        for (@Nullable
        Box outer = core.parent(); inner != body && outer != null; outer = outer.parent()) {
            if (outer.hint() != Hint.BODY) {
                dropBehind(outer, inner, core.prose());
            }
            inner = outer;
        }
    }

    private static void dropBehind(Box outer, Box inner, int prose) {
        boolean behind = false;
        for (Part part : outer.parts()) {
            if (part instanceof Box beside && behind && isForeign(beside, inner, prose)) {
                beside.drop();
            }
            behind |= part == inner;
        }
    }

    private static boolean isForeign(Box beside, Box inner, int prose) {
        return Tags.isDivision(beside.tag()) && beside.prose() < GOOD_PART * prose
                && !beside.make().equals(inner.make());
    }
}
