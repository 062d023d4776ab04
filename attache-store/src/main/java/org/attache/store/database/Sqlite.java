package org.attache.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.attache.store.Store;
import org.attache.store.StoreException;
import org.attache.store.StoreException.Problem;
import org.attache.store.location.Location;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * SQLite in a folder: write-ahead log, so that readers and the writer do not wait for one another, and a synchronised disk
 * at each commit, so that a commit survives the loss of power too.
 */
record Sqlite(Location.Folder location) implements Engine {

    private static final int PATIENCE_MILLIS = 5_000;
    /** Documents of some kilobytes take few pages. */
    private static final int PAGE = 8_192;
    /** The log is copied into the database when it is so long: 32 MB. More often costs more synchronisations of the disk. */
    private static final int LOG_PAGES = 4_000;
    /** Kibibytes, written negative by SQLite's convention. */
    private static final int WRITER_CACHE = -32_000;
    private static final int READER_CACHE = -8_000;

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public DataSource writeSource() {
        try {
            Files.createDirectories(location.path());
        } catch (IOException e) {
            throw new StoreException(Problem.READ_ONLY,
                    "the data folder " + location + " cannot be made (" + e.getMessage() + ")", e);
        }
        SQLiteConfig config = config(WRITER_CACHE);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return source(config);
    }

    @Override
    public DataSource readSource() {
        return source(config(READER_CACHE));
    }

    private static SQLiteConfig config(int cache) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setCacheSize(cache);
        config.setPageSize(PAGE);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(LOG_PAGES));
        config.setJournalSizeLimit(2 * PAGE * LOG_PAGES);
        return config;
    }

    private DataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + location.database());
        return source;
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of("text", "TEXT", "packed", "BLOB", "narrow", "WITHOUT ROWID");
    }

    /** A transaction of the writer begins as the only one: see {@link TransactionMode#IMMEDIATE}. */
    @Override
    public void excludeOthers(DSLContext context) {}

    /** The first statement of a transaction takes the view that the others then have. */
    /** A file that is locked and holds nothing; the lock ends with the process, however it ends. */
    @Override
    public Optional<Store.Hold> tryHold() throws IOException {
        FileChannel channel = FileChannel.open(location.path().resolve("desk.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(() -> close(channel));
            }
        } catch (OverlappingFileLockException e) {
            // Another desk of this process has it.
        }
        channel.close();
        return Optional.empty();
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beginSnapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public void endSnapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
    }

    @Override
    public String kind(DSLContext context) {
        return "SQLite " + context.select(DSL.field("sqlite_version()", String.class)).fetchSingle().value1();
    }

    @Override
    public long bytes(DSLContext context) {
        return size(location.database()) + size(Path.of(location.database() + "-wal"));
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public Problem problem(SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException known
                ? known.getResultCode()
                : SQLiteErrorCode.getErrorCode(e.getErrorCode());
        String name = code.name();
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return Problem.LOCKED;
        }
        if (name.startsWith("SQLITE_READONLY") || name.equals("SQLITE_PERM")) {
            return Problem.READ_ONLY;
        }
        if (name.startsWith("SQLITE_CORRUPT") || name.equals("SQLITE_NOTADB")) {
            return Problem.DAMAGED;
        }
        return switch (code) {
            case SQLITE_FULL -> Problem.FULL;
            case SQLITE_CANTOPEN -> Problem.UNREACHABLE;
            default -> name.startsWith("SQLITE_IOERR") ? Problem.UNREACHABLE : Problem.OTHER;
        };
    }

    @Override
    public String advice(Problem problem) {
        Path file = location.database();
        return switch (problem) {
            case FULL -> "no space is left for " + file + "; nothing was written. Make room and go on";
            case LOCKED -> file + " is held by another process; stop that one or try again";
            case READ_ONLY -> file + " may not be written; check its owner and permissions";
            case DAMAGED -> file + " is no store or is damaged; put a backup in its place";
            case UNREACHABLE -> file + " cannot be read or written; check the disk and the folder";
            case NEWER -> file + " was written by a newer version of this program";
            case CLOSED -> "the store is closed";
            case OTHER -> "the database " + file + " refused";
        };
    }
}
