package org.attache.ingest.html.body;

import org.attache.ingest.html.outline.Passage;
import java.util.List;

/** Writes passages as text, one to a line. */
final class BodyText {
    private BodyText() {}

    static String of(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(passage.text());
        }
        return text.toString();
    }
}
