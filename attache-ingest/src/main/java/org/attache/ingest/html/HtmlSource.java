package org.attache.ingest.html;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page as it arrived.
 *
 * @param bytes the body, decompressed
 * @param contentType value of the Content-Type header with its parameters, null when there was none
 * @param address where it came from after redirects, null when unknown
 */
public record HtmlSource(byte[] bytes, @Nullable String contentType, @Nullable URI address) {

    /** A page without any word from a transport, such as a file. */
    public static HtmlSource of(byte[] bytes) {
        return new HtmlSource(bytes, null, null);
    }

    public static HtmlSource of(byte[] bytes, @Nullable URI address) {
        return new HtmlSource(bytes, null, address);
    }
}
