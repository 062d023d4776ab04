package org.attache.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of a fetch. */
public sealed interface Fetched {

    /**
     * A body came.
     *
     * @param address where it came from in the end
     * @param headers names in lower case, the first of equal ones
     * @param body without content coding; not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Body(URI address, int status, Map<String, String> headers, byte[] body) implements Fetched {

        public @Nullable String contentType() {
            return headers.get("content-type");
        }

        /** What to send the next time to get only news. */
        public Validators validators() {
            return new Validators(headers.get("etag"), headers.get("last-modified"));
        }
    }

    /** The body is still the one that is known. */
    record Unchanged(URI address) implements Fetched {}

    /**
     * The server did not give it.
     *
     * @param retryAfter how long the server asks to wait, null when it does not say
     */
    record Failed(URI address, String reason, @Nullable Integer status,
            @Nullable Duration retryAfter) implements Fetched {}

    /** It was not asked for, or given up, because it is not allowed. */
    record Refused(URI address, String reason) implements Fetched {}

    /** What a server told to recognise a version by. */
    record Validators(@Nullable String etag, @Nullable String lastModified) {
        public static final Validators NONE = new Validators(null, null);
    }
}
