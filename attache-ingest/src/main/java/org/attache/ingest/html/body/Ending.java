package org.attache.ingest.html.body;

import org.attache.ingest.html.outline.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts the passages where the article ends: at headings such as "Related" or "Comments". */
final class Ending {
    private Ending() {}

    static List<Passage> cut(List<Passage> all) {
        List<Passage> passages = withoutRepeats(all);
        int prose = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (prose > 200 && !passage.isProse() && Furniture.endsArticle(passage.text())) {
                return trim(passages.subList(0, i));
            }
            prose += passage.isProse() ? passage.length() : 0;
        }
        return trim(passages);
    }

    /** Pages for several sizes of screen hold the same paragraph more than once. */
    private static List<Passage> withoutRepeats(List<Passage> passages) {
        Set<String> seen = new HashSet<>();
        return passages.stream().filter(passage -> passage.length() < 60 || seen.add(passage.text())).toList();
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
