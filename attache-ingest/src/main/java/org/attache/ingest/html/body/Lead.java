package org.attache.ingest.html.body;

import org.attache.ingest.html.outline.Part;
import org.attache.ingest.html.outline.Box;
import org.attache.ingest.html.outline.Passage;
import org.attache.ingest.html.outline.Hint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the introduction that stands between headline and body, outside of the box that holds the body.
 *
 * <p>It is a line of some length, without links and outside of anything that was left out. Many pages give it no full
 * stop, so that it does not count as prose when the body is searched.
 */
final class Lead {
    private static final int SHORTEST = 50;
    private static final int LONGEST = 800;
    private static final int MOST_LINES = 3;

    private final String title;
    private final @Nullable Passage first;
    private final List<Passage> found = new ArrayList<>();
    private boolean titleSeen;
    private boolean done;

    private Lead(String title, List<Passage> body) {
        this.title = title;
        this.first = body.isEmpty() ? null : body.getFirst();
    }

    /** The body with its introduction in front. */
    static List<Passage> before(List<Passage> body, Box page, @Nullable String title) {
        if (title == null || body.isEmpty()) {
            return body;
        }
        Lead lead = new Lead(Opening.fold(title), body);
        lead.look(page);
        if (!lead.done || lead.found.isEmpty() || lead.found.size() > MOST_LINES) {
            return body;
        }
        List<Passage> all = new ArrayList<>(lead.found);
        for (Passage passage : body) {
            if (lead.found.stream().noneMatch(known -> known.text().equals(passage.text()))) {
                all.add(passage);
            }
        }
        return all;
    }

    private void look(Box box) {
        for (Part part : box.parts()) {
            if (done) {
                return;
            }
            switch (part) {
                case Box inner -> {
                    if (inner.hint() == Hint.NONE || inner.hint() == Hint.BODY || inner.hint() == Hint.TEASER
                            || !inner.isDropped()) {
                        look(inner);
                    }
                }
                case Passage passage -> look(passage);
            }
        }
    }

    private void look(Passage passage) {
        if (passage == first) {
            done = true;
        } else if (isTitle(passage)) {
            titleSeen = true;
            found.clear();
        } else if (titleSeen && isLead(passage)) {
            found.add(passage);
        }
    }

    private boolean isTitle(Passage passage) {
        return passage.isHeading() && passage.box().isInside("h1")
                || passage.length() < LONGEST && Opening.fold(passage.text()).equals(title);
    }

    private static boolean isLead(Passage passage) {
        return passage.length() >= SHORTEST && passage.length() <= LONGEST && !passage.isLinked()
                && passage.kind() != Passage.Kind.CAPTION && passage.kind() != Passage.Kind.CELL
                && !Furniture.matches(passage.text()) && passage.text().chars().filter(c -> c == ' ').count() >= 7;
    }
}
