package org.attache.ingest.feed.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.attache.ingest.feed.markup.Markup;
import org.attache.ingest.feed.markup.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A text of a feed. Markup in it is cleaned and its addresses are absolute.
 *
 * @param type {@code text/plain}, {@code text/html}, {@code application/xhtml+xml} or what the feed declared
 * @param base the base address in force, empty when there is none
 * @param language the language in force
 * @param src where the content is when it is elsewhere
 */
public record FeedText(String value, String type, String base, @Nullable String language,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String src) {

    /** True when the value holds markup. */
    @JsonIgnore
    public boolean isMarkup() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    /** The words without markup. */
    public String plain() {
        return isMarkup() ? PlainText.of(value) : value;
    }
}
