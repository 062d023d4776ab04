package org.attache.serve;

import java.nio.file.Files;
import java.time.Clock;
import org.attache.config.Configuration;
import org.attache.config.Setting;
import org.attache.store.location.Location;
import org.attache.store.sql.SqlStore;

/** Opens the store that a configuration names: a database server, or the data folder. */
public final class StoreOf {

    private StoreOf() {}

    public static SqlStore open(Configuration configuration, Clock clock) {
        return SqlStore.open(location(configuration), clock);
    }

    /** @throws IllegalArgumentException when the data folder holds no store yet */
    public static SqlStore existing(Configuration configuration, Clock clock) {
        if (location(configuration) instanceof Location.Folder folder && !Files.exists(folder.database())) {
            throw new IllegalArgumentException(
                    "no store in " + folder + "; 'attache ingest --data " + folder + " …' makes one");
        }
        return open(configuration, clock);
    }

    public static Location location(Configuration configuration) {
        String store = configuration.text(Setting.STORE);
        return Location.parse(store.isEmpty() ? configuration.text(Setting.DATA) : store);
    }
}
