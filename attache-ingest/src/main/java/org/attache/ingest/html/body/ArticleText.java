package org.attache.ingest.html.body;

import org.attache.ingest.html.outline.Box;
import org.attache.ingest.html.outline.Passage;
import org.attache.ingest.html.outline.Outline;
import java.util.List;
import org.attache.ingest.metadata.PageMetadata;
import org.jsoup.nodes.Document;

/** The text of the article on a parsed page, by what is shown first; where that is next to nothing, then with hidden parts and
 * templates, then without believing the names of boxes, then as JSON-LD has it. */
public final class ArticleText {
    /** Below this a page is looked at again with more patience. */
    private static final int TOO_SHORT = 200;

    /** JSON-LD often shortens or pads the body, so that it must be this much longer to be taken. */
    private static final int MUCH = 4;

    private ArticleText() {}

    public static String of(Document page, PageMetadata about) {
        String shown = read(page, about, false, true);
        String best = shown.length() >= TOO_SHORT ? shown : longer(shown, read(page, about, true, true));
        best = best.length() >= TOO_SHORT ? best : longer(best, read(page, about, false, false));
        String told = about.articleBody() == null ? "" : Told.lines(about.articleBody());
        return told.length() > MUCH * Math.max(best.length(), TOO_SHORT) ? told : best;
    }

    private static String longer(String shown, String hidden) {
        return hidden.length() > 2 * shown.length() ? hidden : shown;
    }

    private static String read(Document page, PageMetadata about, boolean hidden, boolean hints) {
        Box box = Outline.of(page.body(), hidden);
        List<Passage> body = Lead.before(BodyFinder.find(box, hints), box, about.title());
        return BodyText.of(Opening.cut(body, about));
    }
}
