package org.attache.store.sql;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.attache.store.Articles;
import org.attache.store.Changes;
import org.attache.store.Claims;
import org.attache.store.Desk;
import org.attache.store.Events;
import org.attache.store.Feeds;
import org.attache.store.Info;
import org.attache.store.Journal;
import org.attache.store.Receipt;
import org.attache.store.Sources;
import org.attache.store.Store;
import org.attache.store.Stories;
import org.attache.store.Write;
import org.attache.store.database.ArticleTables;
import org.attache.store.database.Database;
import org.attache.store.database.Schema;
import org.attache.store.database.StoryTables;
import org.attache.store.location.Location;
import org.attache.store.read.SqlArticles;
import org.attache.store.read.SqlChanges;
import org.attache.store.read.SqlClaims;
import org.attache.store.read.SqlDesk;
import org.attache.store.read.SqlEvents;
import org.attache.store.read.SqlFeeds;
import org.attache.store.read.SqlJournal;
import org.attache.store.read.SqlSources;
import org.attache.store.read.SqlStories;
import org.attache.store.write.GroupCommit;
import org.jooq.Record;
import org.jooq.Table;

/** A store in SQLite or PostgreSQL. */
public final class SqlStore implements Store {

    private final Database database;
    private final GroupCommit writer;
    private final SqlChanges changes;
    private final SqlDesk desk;

    private SqlStore(Database database, InstantSource clock) {
        this.database = database;
        this.changes = new SqlChanges(database);
        this.desk = new SqlDesk(database, clock);
        this.writer = new GroupCommit(database, clock, changes::committed);
    }

    /**
     * Opens a store, an empty one when there is none.
     *
     * @throws org.attache.store.StoreException when it cannot be opened, is no store, or is newer than this program
     */
    public static SqlStore open(Location location, InstantSource clock) {
        return new SqlStore(Database.open(location), clock);
    }

    @Override
    public Receipt commit(List<Write> writes) {
        try {
            return submit(writes).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (CancellationException e) {
            throw new IllegalStateException("nobody cancels a commit", e);
        }
    }

    @Override
    public CompletableFuture<Receipt> submit(List<Write> writes) {
        return writer.submit(writes);
    }

    @Override
    public Articles articles() {
        return new SqlArticles(database);
    }

    @Override
    public Stories stories() {
        return new SqlStories(database);
    }

    @Override
    public Claims claims() {
        return new SqlClaims(database);
    }

    @Override
    public Sources sources() {
        return new SqlSources(database);
    }

    @Override
    public Events events() {
        return new SqlEvents(database);
    }

    @Override
    public Journal journal() {
        return new SqlJournal(database);
    }

    @Override
    public Feeds feeds() {
        return new SqlFeeds(database);
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public Changes changes() {
        return changes;
    }

    @Override
    public Hold hold() {
        return database.hold();
    }

    @Override
    public Info info() {
        return new Info(database.kind(), database.location().toString(), Schema.VERSION, changes.last(),
                count(ArticleTables.Article.TABLE), count(StoryTables.Story.TABLE), count(StoryTables.Dossier.TABLE),
                count(StoryTables.Claim.TABLE), count(StoryTables.Source.TABLE), count(StoryTables.Event.TABLE),
                database.bytes());
    }

    private long count(Table<Record> table) {
        return database.read(sql -> sql.selectCount().from(table).fetchSingle().value1().longValue());
    }

    /** For what copies a whole store. */
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        writer.close();
        database.close();
    }
}
