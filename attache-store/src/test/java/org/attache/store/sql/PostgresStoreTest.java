package org.attache.store.sql;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.attache.store.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contract on PostgreSQL. */
class PostgresStoreTest extends StoreContract {

    private Location location = new Location.Server("jdbc:postgresql://none/none");

    @BeforeEach
    @Override
    void open() {
        Optional<PostgresServer> server = PostgresServer.start();
        assumeTrue(server.isPresent(), "no PostgreSQL server is installed");
        location = server.orElseThrow().database();
        super.open();
    }

    @AfterEach
    @Override
    void close() {
        if (PostgresServer.start().isPresent()) {
            super.close();
        }
    }

    @Override
    Location location() {
        return location;
    }

    @Override
    Location lastLocation() {
        return location;
    }
}
