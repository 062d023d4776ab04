package org.attache.ingest.metadata.date;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Times of publication in the data that scripts of a page carry, by the names that publishers give them. */
final class ScriptDates {
    private static final List<String> NAMES = List.of("datePublished", "publishedDate", "published_at", "publishedAt",
            "publicationDate", "publication_date", "publishDate", "publish_date", "pubDate", "firstPublished",
            "datePublication", "published_time", "publishedTime", "date_published");
    private static final int LONGEST = 40;

    private ScriptDates() {}

    /** The value behind the first such name, or null. */
    static @Nullable String first(Document page) {
        for (String name : NAMES) {
            for (Element script : page.getElementsByTag("script")) {
                String value = value(script.data(), name);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private static @Nullable String value(String data, String name) {
        int at = data.indexOf(name);
        while (at >= 0) {
            int start = at + name.length();
            String value = quoted(data, start);
            if (value != null) {
                return value;
            }
            at = data.indexOf(name, start);
        }
        return null;
    }

    /** The quoted text behind quotation mark, colon or equals sign. */
    private static @Nullable String quoted(String data, int start) {
        int i = start;
        while (i < data.length() && i < start + 8 && "\"'\\:= ".indexOf(data.charAt(i)) >= 0) {
            i++;
        }
        int end = i;
        while (end < data.length() && end < i + LONGEST && "\"'\\,}".indexOf(data.charAt(end)) < 0) {
            end++;
        }
        return i > start && end - i >= 8 ? data.substring(i, end) : null;
    }
}
