package org.attache.ingest;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The name of an outlet by its address: the host, where nothing better is known. */
final class OutletNames {

    private OutletNames() {}

    /** The host without "www.", null when there is no address. */
    static @Nullable String ofAddress(@Nullable URI address) {
        if (address == null || address.getHost() == null) {
            return null;
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
