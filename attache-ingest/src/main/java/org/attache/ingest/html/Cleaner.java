package org.attache.ingest.html;

/** Takes out of the article's box what is not its text: link lists, stray labels, lines that ask the reader for something. */
final class Cleaner {
    private Cleaner() {}

    static void clean(Box box) {
        for (Part part : box.parts) {
            switch (part) {
                case Box inner -> {
                    if (!inner.dropped) {
                        inner.dropped = isLinkList(inner);
                        if (!inner.dropped) {
                            clean(inner);
                        }
                    }
                }
                case Passage passage -> passage.dropped |= isStray(passage);
            }
        }
    }

    private static boolean isLinkList(Box box) {
        return box.linked * 2 > box.chars && box.prose < 300;
    }

    private static boolean isStray(Passage passage) {
        return passage.mostlyLinked() || passage.kind == Passage.Kind.CAPTION || Furniture.matches(passage.text)
                || passage.kind == Passage.Kind.LOOSE && passage.sentences == 0 && passage.length() < 30;
    }
}
