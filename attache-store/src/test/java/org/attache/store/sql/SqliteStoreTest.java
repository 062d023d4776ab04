package org.attache.store.sql;

import java.nio.file.Path;
import org.attache.store.Location;
import org.junit.jupiter.api.io.TempDir;

/** The contract on SQLite. */
class SqliteStoreTest extends StoreContract {

    @TempDir
    private Path folder;

    @Override
    Location location() {
        return new Location.Folder(folder.resolve("data"));
    }

    @Override
    Location lastLocation() {
        return location();
    }
}
