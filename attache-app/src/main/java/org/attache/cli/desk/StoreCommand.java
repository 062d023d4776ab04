package org.attache.cli.desk;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import org.attache.store.Info;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attache store}: what a store holds, and copies of it. */
@Command(name = "store", mixinStandardHelpOptions = true, description = {
        "Looks after a store: what it holds, backup and restore, its search index.",
        "A backup is the store as it is at one moment; the desk may go on meanwhile. Restore fills an empty store, with all or with nothing.",
        "'attache export --all' writes the same lines to standard output too, 'attache import' reads them: that moves a store to another database."}, footerHeading = "%nExamples:%n", footer = {
                "  attache store info", "  attache store backup news.jsonl.gz",
                "  attache store restore news.jsonl.gz --data other",
                "  attache store reindex"})
public final class StoreCommand implements Callable<Integer> {

    /** What to do. */
    enum Act {
        INFO, BACKUP, RESTORE, REINDEX
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "info|backup|restore|reindex", description = "What to do.")
    private Act act = Act.INFO;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "Of the backup; - or none to restore from standard input.")
    private String file = WholeStore.STANDARD;

    @Mixin
    private SettingOptions settings = new SettingOptions();

    public StoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (act == Act.BACKUP && file.equals(WholeStore.STANDARD)) {
            throw new IllegalArgumentException("a backup needs a file: attache store backup FILE.jsonl.gz");
        }
        try (WholeStore store = act == Act.RESTORE
                ? WholeStore.open(console, settings) : WholeStore.existing(console, settings)) {
            switch (act) {
                case INFO -> info(store.info());
                case BACKUP -> store.export(file);
                case RESTORE -> store.fill(file);
                case REINDEX -> store.reindex();
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
}
