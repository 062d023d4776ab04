package org.attache.ingest.metadata;

import org.attache.ingest.metadata.declared.Words;
import org.jspecify.annotations.Nullable;

/** Takes the name of the site off a title: "Headline | Site", "Site: Headline", "Headline - Section - Site". */
final class SiteName {
    private static final String[] MARKS = {" | ", " – ", " — ", " - ", " :: ", " » ", " « ", " • ", " · ", " / ", ": "};

    private static final int LONGEST = 600;
    private static final int MOST_PARTS = 4;

    private SiteName() {}

    static String without(String title, @Nullable String site) {
        String rest = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        for (int i = 0; i < MOST_PARTS; i++) {
            rest = cut(rest, site);
        }
        return rest;
    }

    private static String cut(String title, @Nullable String site) {
        for (String mark : MARKS) {
            int last = title.lastIndexOf(mark);
            if (last > 0 && isSite(title.substring(last + mark.length()), site, mark)) {
                return title.substring(0, last).strip();
            }
            int first = title.indexOf(mark);
            if (first > 0 && site != null && Words.same(title.substring(0, first), site)) {
                return title.substring(first + mark.length()).strip();
            }
        }
        return title;
    }

    private static boolean isSite(String tail, @Nullable String site, String mark) {
        if (site != null && Words.same(tail, site)) {
            return true;
        }
        return mark.equals(" | ") && tail.length() <= 40;
    }
}
