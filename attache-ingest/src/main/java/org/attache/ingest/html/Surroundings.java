package org.attache.ingest.html;

import org.jspecify.annotations.Nullable;

/**
 * Looks at what stands beside the core of an article on the way out to the box that holds all of it.
 *
 * <p>What stands before the core is its introduction; what stands behind it is kept when it is made like the core or
 * is a good part of the text.
 */
final class Surroundings {
    private static final double GOOD_PART = Double.parseDouble(System.getProperty("G", "0.2"));

    private Surroundings() {}

    static void drop(Box body, Box core) {
        for (Box inner = core; inner != body; inner = parent(inner)) {
            Box outer = parent(inner);
            if (outer.hint != Hint.BODY) {
                dropBeside(outer, inner, core.prose);
            }
        }
    }

    private static Box parent(Box box) {
        @Nullable
        Box parent = box.parent;
        if (parent == null) {
            throw new IllegalStateException("the core is not inside the body");
        }
        return parent;
    }

    private static void dropBeside(Box outer, Box inner, int prose) {
        boolean behind = false;
        for (Part part : outer.parts) {
            if (part == inner) {
                behind = true;
            } else if (part instanceof Box beside && behind && Tags.isDivision(beside.tag())) {
                beside.dropped |= beside.prose < GOOD_PART * prose && !isLike(beside, inner);
            }
        }
    }

    static boolean isLike(Box a, Box b) {
        return a.tag().equals(b.tag())
                && a.element.className().equals(b.element.className());
    }
}
