package org.attache.ingest.html;

/** Takes out of the article's box what is not its text: link lists, stray labels, lines that ask the reader for something. */
final class Cleaner {
    /** A line with this many characters outside of links says something itself. */
    private static final int UNLINKED = 30;

    private static final int PICTURE_TEXT = Integer.getInteger("PT", 250);

    private Cleaner() {}

    static void clean(Box box) {
        boolean divided = Tags.holdsArticles(box.tag());
        for (Part part : box.parts) {
            switch (part) {
                case Box inner -> {
                    if (!inner.dropped) {
                        inner.dropped = isLinkList(inner) || divided && (isCaption(inner) || isBare(inner, box));
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
        return box.pictures > 0 && box.passages <= 2 && box.chars <= PICTURE_TEXT && Tags.isDivision(box.tag())
                && !holdsParagraph(box);
    }

    private static boolean holdsParagraph(Box box) {
        for (Part part : box.parts) {
            boolean paragraph = switch (part) {
                case Box inner -> !inner.dropped && holdsParagraph(inner);
                case Passage passage -> passage.kind == Passage.Kind.PARAGRAPH && passage.isProse();
            };
            if (paragraph) {
                return true;
            }
        }
        return false;
    }

    /** Pages that make each paragraph a division of its own have short ones, too. */
    private static boolean hasProseLike(Box box, Box outer) {
        for (Part part : outer.parts) {
            if (part instanceof Box beside && beside.prose > 0 && Surroundings.isLike(beside, box)) {
                return true;
            }
        }
        return false;
    }

    /** A division without a sentence: a label, a widget, a row of cards. */
    private static boolean isBare(Box box, Box outer) {
        if (box.prose > 0 || !Tags.isDivision(box.tag())) {
            return false;
        }
        return !hasProseLike(box, outer) && !onlyText(box);
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

    /** Nothing but marks: "___", "* * *". */
    private static boolean isRule(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isStray(Passage passage) {
        return passage.mostlyLinked() && passage.length() - passage.linked < UNLINKED
                || passage.kind == Passage.Kind.CAPTION || isRule(passage.text) || Furniture.matches(passage.text)
                || passage.kind == Passage.Kind.LOOSE && passage.sentences == 0 && passage.length() < 30;
    }
}
