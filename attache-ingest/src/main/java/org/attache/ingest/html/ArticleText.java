package org.attache.ingest.html;

import java.util.List;
import org.attache.ingest.metadata.PageMetadata;
import org.jsoup.nodes.Document;

/** The text of the article on a parsed page, by what is shown first, then with hidden parts, then as JSON-LD has it. */
final class ArticleText {
    /** Below this a page is looked at again with more patience. */
    private static final int TOO_SHORT = 200;

    private ArticleText() {}

    static String of(Document page, PageMetadata about) {
        String shown = read(page, about, false);
        if (shown.length() >= TOO_SHORT) {
            return shown;
        }
        String hidden = read(page, about, true);
        String best = hidden.length() > 2 * shown.length() ? hidden : shown;
        String told = about.articleBody();
        return told != null && told.length() > 2 * best.length() ? Told.lines(told) : best;
    }

    private static String read(Document page, PageMetadata about, boolean hidden) {
        Box box = Outline.of(page.body(), hidden);
        List<Passage> body = Lead.before(BodyFinder.find(box), box, about.title());
        return BodyText.of(Opening.cut(body, about));
    }
}
