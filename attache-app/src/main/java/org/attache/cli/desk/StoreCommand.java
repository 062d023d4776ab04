package org.attache.cli.desk;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import org.attache.store.Info;
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

    /** What to do. */
    enum Act {
        INFO, BACKUP, RESTORE, EXPORT, IMPORT, REINDEX
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "info|backup|restore|export|import|reindex", description = "What to do.")
    private Act act = Act.INFO;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "Of a backup or an export; - or none for standard output or input.")
    private String file = WholeStore.STANDARD;

    @Option(names = "--all", description = "Export every version, decision and journal entry too. This is what export does; the word may be left out.")
    private boolean all;

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
        boolean filled = act == Act.RESTORE || act == Act.IMPORT;
        try (WholeStore store = filled ? WholeStore.open(console, settings) : WholeStore.existing(console, settings)) {
            switch (act) {
                case INFO -> info(store.info());
                case BACKUP, EXPORT -> store.export(file);
                case RESTORE, IMPORT -> store.fill(file);
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
