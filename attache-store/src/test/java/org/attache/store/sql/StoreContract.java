package org.attache.store.sql;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Analysis;
import org.attache.store.PageRequest;
import org.attache.store.Store;
import org.attache.store.Stories;
import org.attache.store.Write;
import org.attache.store.location.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An empty store for each test, of each kind: what a subclass demands holds for SQLite and for PostgreSQL. The subclasses
 * together are the contract.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(StoreContract.StoreKind.class)
abstract class StoreContract {

    /** The kinds of stores. */
    enum StoreKind {
        SQLITE, POSTGRESQL
    }

    static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

    @Parameter
    StoreKind kind;

    @TempDir
    Path folder;

    Location location;
    Store store;

    @BeforeEach
    void open() {
        location = kind == StoreKind.SQLITE ? new Location.Folder(folder.resolve("data")) : server().database();
        store = SqlStore.open(location, InstantSource.fixed(NOW));
    }

    private static PostgresServer server() {
        Optional<PostgresServer> server = PostgresServer.start();
        assumeTrue(server.isPresent(), "no PostgreSQL server is installed");
        return server.orElseThrow();
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    void reopen() {
        store.close();
        store = SqlStore.open(location, InstantSource.fixed(NOW));
    }

    static Write article(Analysis analysis) {
        return Write.PutArticle.of(analysis);
    }

    void story(String id, Analysis... analyses) {
        List<Write> writes = new ArrayList<>(List.of(analyses).stream().map(StoreContract::article).toList());
        writes.add(Write.PutDossier.of(Samples.dossier(id, analyses)));
        store.commit(writes);
    }

    /** The stories that a filter lets through. */
    List<String> stories(Stories.Filter filter) {
        return store.stories().list(filter, PageRequest.first(10)).items().stream().map(line -> line.id().value())
                .toList();
    }
}
