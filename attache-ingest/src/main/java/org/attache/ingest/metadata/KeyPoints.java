package org.attache.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.ingest.metadata.declared.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The points in which a page sums its article up: a short list that its names call key points, takeaways or the like. */
final class KeyPoints {
    private static final List<String> NAMES = List.of("keypoint", "key-point", "key_point", "keytakeaway",
            "key-takeaway", "takeaways", "article-summary", "articlesummary", "story-highlights", "storyhighlights",
            "bullet-summary", "smartsummary");
    private static final int FEWEST = 2;
    private static final int MOST = 8;
    private static final int SHORTEST = 25;
    private static final int LONGEST = 400;

    private KeyPoints() {}

    static List<String> of(Document page) {
        for (Element element : page.body().getAllElements()) {
            if (element.attributesSize() > 0 && isNamed(element)) {
                List<String> points = points(element);
                if (points.size() >= FEWEST) {
                    return points;
                }
            }
        }
        return List.of();
    }

    private static boolean isNamed(Element element) {
        String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
        return names.length() > 4 && NAMES.stream().anyMatch(names::contains);
    }

    /** The items of the list; none when they are too many, labels, or links to other pages. */
    private static List<String> points(Element element) {
        List<String> points = new ArrayList<>();
        for (Element item : element.getElementsByTag("li")) {
            String text = Words.ifShort(item, LONGEST);
            if (text.length() < SHORTEST || linked(item) * 2 > text.length()) {
                return List.of();
            }
            points.add(text);
        }
        return points.size() > MOST ? List.of() : points;
    }

    private static int linked(Element item) {
        int linked = 0;
        for (Element link : item.getElementsByTag("a")) {
            linked += Words.ifShort(link, LONGEST).length();
        }
        return linked;
    }
}
