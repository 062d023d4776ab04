package org.attache.ingest.metadata;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.attache.ingest.metadata.declared.MetaTags;
import org.attache.ingest.metadata.declared.StructuredData;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language a page declares, as a BCP 47 tag. */
final class Languages {
    private Languages() {}

    static String of(Document page, MetaTags tags, StructuredData data) {
        Element html = page.getElementsByTag("html").first();
        String tag = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        String found = tag(tag);
        found = found != null ? found : tag(StructuredData.string(data.article(), "inLanguage"));
        found = found != null ? found : tag(tags.first("content-language", "language", "dc.language", "og:locale"));
        return found == null ? "und" : found;
    }

    private static @Nullable String tag(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String tag = new Locale.Builder().setLanguageTag(text.strip().replace('_', '-')).build().toLanguageTag();
            return tag.equals("und") ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
