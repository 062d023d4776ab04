package org.attache.cli.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.attache.cli.console.Console;
import org.attache.cli.console.Interrupt;
import org.attache.cli.console.Progress;
import org.attache.config.Configuration;
import org.attache.config.Setting;
import org.attache.search.SearchIndex;
import org.attache.serve.StoreOf;
import org.attache.store.Info;
import org.attache.store.sql.SqlStore;
import org.attache.store.transfer.Backup;
import org.attache.store.transfer.Export;
import org.attache.store.transfer.Import;

/**
 * The store that the settings name, as a whole: out of it, into it, and its index anew. A file {@code -} is standard output
 * or input.
 */
public final class WholeStore implements AutoCloseable {

    /** Standard output or input in place of a file. */
    public static final String STANDARD = "-";

    private final Console console;
    private final Configuration configuration;
    private final SqlStore store;
    private final Interrupt interrupt;

    private WholeStore(Console console, Configuration configuration, SqlStore store) {
        this.console = console;
        this.configuration = configuration;
        this.store = store;
        this.interrupt = Interrupt.telling(console, "nothing is kept of what was not finished");
    }

    /** Makes the store when it is missing. */
    static WholeStore open(Console console, SettingOptions settings) {
        Configuration configuration = settings.read(Map.of());
        return new WholeStore(console, configuration, StoreOf.open(configuration, Clock.systemUTC()));
    }

    /** @throws IllegalArgumentException when it is missing */
    public static WholeStore existing(Console console, SettingOptions settings) {
        Configuration configuration = settings.read(Map.of());
        return new WholeStore(console, configuration, StoreOf.existing(configuration, Clock.systemUTC()));
    }

    Info info() {
        return store.info();
    }

    /** Every version, decision and journal entry, as it is at one moment. */
    public void export(String file) throws IOException {
        if (file.equals(STANDARD)) {
            new Export(store.database()).write(console.out(), done -> {});
        } else {
            told(new Backup(store.database()).write(Path.of(file), done -> {}), "rows written to " + file);
        }
    }

    /** Takes all of an export or nothing; the store must be empty. */
    void fill(String file) throws IOException {
        try (InputStream in = file.equals(STANDARD) ? console.in() : Files.newInputStream(Path.of(file));
                BufferedReader lines = Backup.reader(in)) {
            told(new Import(store.database()).read(lines, done -> {}), "rows read");
        }
        reindex();
    }

    void reindex() {
        Path folder = Path.of(configuration.text(Setting.DATA)).resolve("index");
        try (SearchIndex index = SearchIndex.open(folder, store);
                Progress progress = new Progress(console, Progress.UNKNOWN, "rounds")) {
            told(index.rebuild(done -> progress.step()), "articles in the index");
        }
    }

    private void told(long number, String what) {
        console.err().printf("%,d %s%n", number, what);
    }

    @Override
    public void close() {
        interrupt.close();
        store.close();
    }
}
