package org.attache.serve;

import java.time.Clock;
import org.attache.config.Configuration;
import org.attache.config.Setting;
import org.attache.store.Store;
import org.attache.store.location.Location;
import org.attache.store.sql.SqlStore;

/** Opens the store that a configuration names: a database server, or the data folder. */
public final class StoreOf {

    private StoreOf() {}

    public static Store open(Configuration configuration, Clock clock) {
        return SqlStore.open(location(configuration), clock);
    }

    public static Location location(Configuration configuration) {
        String store = configuration.text(Setting.STORE);
        return Location.parse(store.isEmpty() ? configuration.text(Setting.DATA) : store);
    }
}
