package org.attache.ingest.html;

import java.util.ArrayList;
import java.util.List;

/** Cuts the passages where the article ends: at headings such as "Related" or "Comments". */
final class Ending {
    private Ending() {}

    static List<Passage> cut(List<Passage> passages) {
        int prose = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (prose > 200 && !passage.isProse() && Furniture.endsArticle(passage.text)) {
                return trim(passages.subList(0, i));
            }
            prose += passage.isProse() ? passage.length() : 0;
        }
        return trim(passages);
    }

    /** Headings at the very end introduce what was taken away. */
    private static List<Passage> trim(List<Passage> passages) {
        int end = passages.size();
        while (end > 0 && passages.get(end - 1).isHeading()) {
            end--;
        }
        return new ArrayList<>(passages.subList(0, end));
    }
}
