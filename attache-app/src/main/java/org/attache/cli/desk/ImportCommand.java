package org.attache.cli.desk;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attache import}: what {@code attache export --all} wrote, into an empty store. */
@Command(name = "import", mixinStandardHelpOptions = true, description = {
        "Fills an empty store with what 'attache export --all' wrote: with all or with nothing."}, footerHeading = "%nExamples:%n", footer = {
                "  attache import news.jsonl.gz --data other",
                "  attache export --all | attache import - --data postgresql://desk@localhost/news"})
public final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "Of the export; - or none for standard input.")
    private String file = WholeStore.STANDARD;

    @Mixin
    private SettingOptions settings = new SettingOptions();

    public ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (WholeStore store = WholeStore.open(console, settings)) {
            store.fill(file);
        }
        return ExitCode.FINE;
    }
}
