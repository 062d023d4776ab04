package org.attache.ingest;

import java.net.URI;
import java.util.Locale;
import org.attache.actor.outlet.Outlet;
import org.attache.actor.outlet.Outlets;
import org.jspecify.annotations.Nullable;

/** The name of an outlet by its address: from the table of outlets, else the host. */
final class OutletNames {

    private static final Outlets KNOWN = Outlets.load();

    private OutletNames() {}

    /** Null when there is no address. */
    static @Nullable String ofAddress(@Nullable URI address) {
        if (address == null || address.getHost() == null) {
            return null;
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return KNOWN.byHost(host).map(Outlet::name).orElse(host.startsWith("www.") ? host.substring(4) : host);
    }
}
