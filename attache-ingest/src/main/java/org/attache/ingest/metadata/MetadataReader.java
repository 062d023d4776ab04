package org.attache.ingest.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.attache.ingest.metadata.date.DateFinder;
import org.attache.ingest.metadata.date.Dated;
import org.attache.ingest.metadata.declared.MetaTags;
import org.attache.ingest.metadata.declared.StructuredData;
import org.attache.ingest.metadata.declared.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about itself. */
public final class MetadataReader {
    private MetadataReader() {}

    /** @param address where the page came from, null when that is not known */
    public static PageMetadata read(Document page, @Nullable URI address) {
        MetaTags tags = MetaTags.of(page);
        StructuredData data = StructuredData.of(page);
        String language = Languages.of(page, tags, data);
        String outlet = outlet(tags, data);
        String publisher = publisher(data, outlet);
        URI canonical = canonical(page, tags);
        DateFinder dates = new DateFinder(page, tags, data, address != null ? address : canonical, language);
        Dated published = dates.published();
        return new PageMetadata(canonical, link(page, "shortlink"), outlet, publisher,
                new TitleFinder(page, tags, data, outlet != null ? outlet : publisher).title(),
                new BylineFinder(page, tags, data, outlet != null ? outlet : publisher).authors(), published,
                dates.modified(), dates.contradicting(published), language, KeyPoints.of(page), data.articleTypes(),
                articleBody(data));
    }

    private static @Nullable String outlet(MetaTags tags, StructuredData data) {
        String name = tags.first("og:site_name", "application-name", "al:android:app_name", "twitter:app:name:iphone");
        if (name == null) {
            Map<?, ?> article = data.article();
            List<String> names = article == null ? List.of() : data.names(article.get("publisher"));
            name = names.isEmpty() ? null : names.getFirst();
        }
        return name == null || name.isBlank() ? null : Words.plain(name);
    }

    private static @Nullable String publisher(StructuredData data, @Nullable String outlet) {
        Map<?, ?> article = data.article();
        List<String> names = article == null ? List.of() : data.names(article.get("publisher"));
        String name = names.isEmpty() ? "" : Words.plain(names.getFirst());
        return name.isEmpty() || outlet != null && Words.same(name, outlet) ? null : name;
    }

    private static @Nullable URI canonical(Document page, MetaTags tags) {
        URI link = link(page, "canonical");
        return link != null ? link : uri(tags.first("og:url"));
    }

    private static @Nullable URI link(Document page, String rel) {
        for (Element link : page.getElementsByTag("link")) {
            if (link.attr("rel").equalsIgnoreCase(rel)) {
                String absolute = link.absUrl("href");
                return uri(absolute.isEmpty() ? link.attr("href") : absolute);
            }
        }
        return null;
    }

    private static @Nullable URI uri(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : new URI(text.strip());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable String articleBody(StructuredData data) {
        String body = StructuredData.string(data.article(), "articleBody");
        return body == null || body.isBlank() ? null : body;
    }
}
