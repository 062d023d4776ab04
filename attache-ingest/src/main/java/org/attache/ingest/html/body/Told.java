package org.attache.ingest.html.body;

import org.attache.ingest.html.outline.Outline;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The body that JSON-LD repeats, as lines of normalised text. */
final class Told {
    private Told() {}

    static String lines(String raw) {
        String body = raw.indexOf('&') >= 0 ? Parser.unescapeEntities(raw, false) : raw;
        if (body.indexOf('<') >= 0 && body.indexOf("</") > 0) {
            return BodyText.of(BodyFinder.find(Outline.of(Jsoup.parse(body).body(), true), true));
        }
        StringBuilder text = new StringBuilder();
        for (String line : body.split("\n")) {
            String squeezed = Outline.squeeze(line);
            if (!squeezed.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(squeezed);
            }
        }
        return text.toString();
    }
}
