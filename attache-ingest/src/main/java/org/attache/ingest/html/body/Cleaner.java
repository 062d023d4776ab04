package org.attache.ingest.html.body;

import java.util.HashSet;
import java.util.Set;
import org.attache.ingest.html.outline.Box;
import org.attache.ingest.html.outline.Hint;
import org.attache.ingest.html.outline.Part;
import org.attache.ingest.html.outline.Passage;
import org.attache.ingest.html.outline.Tags;

/** Takes out of the article's box what is not its text: link lists, stray labels, captions, lines that ask for something. */
final class Cleaner {
    /** A line with this many characters outside of links says something itself. */
    private static final int UNLINKED = 30;
    private static final int PICTURE_TEXT = 250;
    private static final int LINK_LIST_PROSE = 300;
    private static final int SHORTEST_LOOSE = 30;

    private Cleaner() {}

    static void clean(Box box) {
        boolean divided = Tags.holdsArticles(box.tag());
        Set<String> proseMakes = divided ? proseMakes(box) : Set.of();
        for (Part part : box.parts()) {
            if (part.isDropped()) {
                continue;
            }
            boolean foreign = switch (part) {
                case Box inner -> isLinkList(inner) || divided && (isCaption(inner) || isBare(inner, proseMakes));
                case Passage passage -> isStray(passage);
            };
            if (foreign) {
                part.drop();
            } else if (part instanceof Box inner) {
                clean(inner);
            }
        }
    }

    /** How the boxes inside that hold prose are made: pages that make each paragraph a division have short ones, too. */
    private static Set<String> proseMakes(Box box) {
        Set<String> makes = new HashSet<>();
        for (Part part : box.parts()) {
            if (part instanceof Box inner && inner.prose() > 0 && Tags.isDivision(inner.tag())) {
                makes.add(inner.make());
            }
        }
        return makes;
    }

    private static boolean isLinkList(Box box) {
        boolean says = box.tag().equals("p") && box.chars() - box.linked() >= UNLINKED;
        return box.linked() * 2 > box.chars() && box.prose() < LINK_LIST_PROSE && !says;
    }

    /** A picture with a line or two below it and nothing else. */
    private static boolean isCaption(Box box) {
        return box.pictures() > 0 && box.passages() <= 2 && box.chars() <= PICTURE_TEXT
                && Tags.isDivision(box.tag()) && !holdsParagraph(box);
    }

    private static boolean holdsParagraph(Box box) {
        return box.parts().stream().anyMatch(part -> !part.isDropped() && switch (part) {
            case Box inner -> holdsParagraph(inner);
            case Passage passage -> passage.kind() == Passage.Kind.PARAGRAPH && passage.isProse();
        });
    }

    /** A division without a sentence: a label, a widget, a row of cards. */
    private static boolean isBare(Box box, Set<String> proseMakes) {
        return box.prose() == 0 && Tags.isDivision(box.tag()) && !proseMakes.contains(box.make())
                && !holdsOnlyText(box);
    }

    /** Headings, lists and tables may stand in a division of their own. */
    private static boolean holdsOnlyText(Box box) {
        return box.parts().stream().allMatch(part -> switch (part) {
            case Box inner -> inner.isDropped() || isText(inner);
            case Passage passage -> false;
        });
    }

    private static boolean isText(Box box) {
        if (Tags.isDivision(box.tag())) {
            return holdsOnlyText(box);
        }
        return box.hint() == Hint.NONE && !box.tag().equals("p");
    }

    private static boolean isStray(Passage passage) {
        return passage.isMostlyLinked() && passage.unlinked() < UNLINKED || passage.kind() == Passage.Kind.CAPTION
                || isRule(passage.text()) || isLabel(passage) || Furniture.matches(passage.text());
    }

    /** Nothing but marks: "___", "* * *". */
    private static boolean isRule(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isLabel(Passage passage) {
        return passage.kind() == Passage.Kind.LOOSE && passage.sentences() == 0
                && passage.length() < SHORTEST_LOOSE;
    }
}
