package org.attache.ingest.metadata;

import org.jspecify.annotations.Nullable;

/** Takes the name of the site off a title: "Headline | Site", "Site: Headline", "Headline - Section - Site". */
final class SiteName {
    private static final String[] MARKS = {" | ", " – ", " — ", " - ", " :: ", " » ", " « ", " • ", " · ", " / ", ": "};

    private SiteName() {}

    static String without(String title, @Nullable String site) {
        for (String mark : MARKS) {
            int last = title.lastIndexOf(mark);
            if (last > 0 && isSite(title.substring(last + mark.length()), site, mark)) {
                return without(title.substring(0, last).strip(), site);
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
