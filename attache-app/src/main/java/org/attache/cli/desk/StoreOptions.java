package org.attache.cli.desk;

import java.time.InstantSource;
import org.attache.store.Store;
import org.attache.store.location.Location;
import org.attache.store.sql.SqlStore;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where the news is kept, shared by the commands that keep it. */
final class StoreOptions {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "attache-data", converter = Place.class, description = "Folder to keep everything in (made when missing), or "
            + "postgresql://user@host/database.")
    private Location location = new Location.Folder(java.nio.file.Path.of("attache-data"));

    Store open() {
        return SqlStore.open(location, InstantSource.system());
    }

    Location location() {
        return location;
    }

    /** Reads a location for the command line. */
    static final class Place implements ITypeConverter<Location> {

        @Override
        public Location convert(String value) {
            try {
                return Location.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
