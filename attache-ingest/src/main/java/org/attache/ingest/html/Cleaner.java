package org.attache.ingest.html;

/** Takes out of the article's box what is not its text: link lists, stray labels, lines that ask the reader for something. */
final class Cleaner {
    /** A line with this many characters outside of links says something itself. */
    private static final int UNLINKED = 30;

    private static final int PICTURE_TEXT = Integer.getInteger("PT", 250);

    private Cleaner() {}

    static void clean(Box box) {
        boolean proseInLeaves = holdsProseLeaf(box);
        for (Part part : box.parts) {
            switch (part) {
                case Box inner -> {
                    if (!inner.dropped) {
                        inner.dropped = isLinkList(inner) || isCaption(inner) || isBare(inner, proseInLeaves);
                        if (!inner.dropped) {
                            clean(inner);
                        }
                    }
                }
                case Passage passage -> passage.dropped |= isStray(passage);
            }
        }
    }

    /** A picture with a line or two below it and nothing else. */
    private static boolean isCaption(Box box) {
        return box.pictures > 0 && box.passages <= 2 && box.chars <= PICTURE_TEXT && Tags.isDivision(box.tag());
    }

    private static boolean holdsProseLeaf(Box box) {
        for (Part part : box.parts) {
            if (part instanceof Box inner && isLeaf(inner) && inner.prose > 0 && inner.tag().equals("div")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeaf(Box box) {
        return box.parts.size() == 1 && box.parts.getFirst() instanceof Passage;
    }

    /** A division without a sentence: a label, a widget, a row of cards. */
    private static boolean isBare(Box box, boolean proseInLeaves) {
        if (box.prose > 0 || !Tags.isDivision(box.tag())) {
            return false;
        }
        if (isLeaf(box) && proseInLeaves) {
            return false;
        }
        return !onlyText(box);
    }

    /** Headings, lists and tables may stand in a division of their own. */
    private static boolean onlyText(Box box) {
        for (Part part : box.parts) {
            boolean text = switch (part) {
                case Box inner -> inner.dropped || (Tags.isDivision(inner.tag()) ? onlyText(inner)
                        : inner.hint == Hint.NONE && !inner.tag().equals("p"));
                case Passage passage -> false;
            };
            if (!text) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLinkList(Box box) {
        return box.linked * 2 > box.chars && box.prose < 300
                && !(box.tag().equals("p") && box.chars - box.linked >= UNLINKED);
    }

    private static boolean isStray(Passage passage) {
        return passage.mostlyLinked() && passage.length() - passage.linked < UNLINKED
                || passage.kind == Passage.Kind.CAPTION || Furniture.matches(passage.text)
                || passage.kind == Passage.Kind.LOOSE && passage.sentences == 0 && passage.length() < 30;
    }
}
