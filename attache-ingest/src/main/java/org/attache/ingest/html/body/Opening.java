package org.attache.ingest.html.body;

import org.attache.ingest.html.outline.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.ingest.metadata.PageMetadata;
import org.jspecify.annotations.Nullable;

/** Takes from the beginning of a body what repeats the page's metadata: headline, byline, date. */
final class Opening {
    /** Only the first lines can be an opening. */
    private static final int LINES = 8;

    private final String title;
    private final List<String> authors;
    private final Set<String> points;

    private Opening(PageMetadata about) {
        this.title = fold(about.title());
        this.points = about.keyPoints().stream().map(Opening::fold).collect(Collectors.toSet());
        this.authors = about.authors().stream().map(Opening::fold).toList();
    }

    static List<Passage> cut(List<Passage> passages, PageMetadata about) {
        Opening opening = new Opening(about);
        List<Passage> body = new ArrayList<>(passages.size());
        for (int i = opening.headline(passages); i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!opening.repeatsTitle(passage) && !opening.isKeyPoint(passage)
                    && (i >= LINES || !opening.isByline(passage))) {
                body.add(passage);
            }
        }
        return body;
    }

    /** Index of the headline when most of the text stands behind it, else 0. */
    private int headline(List<Passage> passages) {
        int all = passages.stream().mapToInt(Passage::length).sum();
        int before = 0;
        for (int i = 0; i < passages.size() && before * 2 < all; i++) {
            if (passages.get(i).isHeading() && repeatsTitle(passages.get(i))) {
                return i;
            }
            before += passages.get(i).length();
        }
        return 0;
    }

    private boolean repeatsTitle(Passage passage) {
        return passage.length() < 300 && !title.isEmpty() && fold(passage.text()).equals(title);
    }

    /** Key points are kept apart from the text. */
    private boolean isKeyPoint(Passage passage) {
        return !points.isEmpty() && passage.kind() == Passage.Kind.ITEM && points.contains(fold(passage.text()));
    }

    private boolean isByline(Passage passage) {
        if (passage.length() > 120 || passage.sentences() > 1) {
            return false;
        }
        String line = fold(passage.text());
        String folded = !title.isEmpty() && line.startsWith(title) ? line.substring(title.length()) : line;
        int named = 0;
        for (String author : authors) {
            named += author.length() > 2 && folded.contains(author) ? author.length() : 0;
        }
        return named * 3 > folded.length();
    }

    static String fold(@Nullable String text) {
        StringBuilder letters = new StringBuilder();
        if (text != null) {
            text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
