package org.attache.cli.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache store}: what a store holds, and moving it. */
@Command(name = "store", mixinStandardHelpOptions = true, description = {
        "Looks after a store: what it holds, backup and restore, moving it to another database, its search index.",
        "A backup is the store as it is at one moment; the desk may go on meanwhile. Import and restore fill an empty store, with all or with nothing."}, footerHeading = "%nExamples:%n", footer = {
                "  attache store info", "  attache store backup news.jsonl.gz",
                "  attache store restore news.jsonl.gz --data other",
                "  attache store export --all | attache store import - --data postgresql://desk@localhost/news",
                "  attache store reindex"})
public final class StoreCommand implements Callable<Integer> {

    private static final String STANDARD = "-";

    /** What to do. */
    enum Act {
        INFO, BACKUP, RESTORE, EXPORT, IMPORT, REINDEX
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "info|backup|restore|export|import|reindex", description = "What to do.")
    private Act act = Act.INFO;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "Of a backup or an export; - or none for standard output or input.")
    private String file = STANDARD;

    @Option(names = "--all", description = "Export every version, decision and journal entry too. This is what export does; the word may be left out.")
    private boolean all;

    @Mixin
    private SettingOptions settings = new SettingOptions();

    public StoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Configuration configuration = settings.read(Map.of());
        try (SqlStore store = SqlStore.open(StoreOf.location(configuration), Clock.systemUTC())) {
            switch (act) {
                case INFO -> info(store.info());
                case BACKUP -> backup(store);
                case EXPORT -> export(store);
                case RESTORE, IMPORT -> fill(store, configuration);
                case REINDEX -> reindex(store, configuration);
            }
        }
        return ExitCode.FINE;
    }

    private void info(Info info) {
        console.out().printf("%s at %s, schema %d, %,d bytes%n", info.kind(), info.place(), info.schema(),
                info.bytes());
        console.out().printf("%,d articles, %,d stories in %,d versions, %,d claims, %,d sources, %,d events%n",
                info.articles(), info.stories(), info.dossiers(), info.claims(), info.sources(), info.events());
    }

    private void backup(SqlStore store) throws IOException {
        if (file.equals(STANDARD)) {
            throw new IllegalArgumentException("a backup needs a file: attache store backup FILE.jsonl.gz");
        }
        told(new Backup(store.database()).write(Path.of(file), done -> {}), "rows written to " + file);
    }

    private void export(SqlStore store) throws IOException {
        if (file.equals(STANDARD)) {
            new Export(store.database()).write(console.out(), done -> {});
        } else {
            backup(store);
        }
    }

    private void fill(SqlStore store, Configuration configuration) throws IOException {
        try (InputStream in = file.equals(STANDARD) ? console.in() : Files.newInputStream(Path.of(file));
                BufferedReader lines = Backup.reader(in)) {
            told(new Import(store.database()).read(lines, done -> {}), "rows read");
        }
        reindex(store, configuration);
    }

    private void reindex(SqlStore store, Configuration configuration) {
        Path folder = Path.of(configuration.text(Setting.DATA)).resolve("index");
        try (SearchIndex index = SearchIndex.open(folder, store);
                Progress progress = new Progress(console, Progress.UNKNOWN, "rounds")) {
            told(index.rebuild(done -> progress.step()), "articles in the index");
        }
    }

    private void told(long number, String what) {
        console.err().printf("%,d %s%n", number, what);
    }
}
