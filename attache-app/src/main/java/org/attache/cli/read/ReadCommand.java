package org.attache.cli.read;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attache.Attache;
import org.attache.Reading;
import org.attache.cli.console.ActorOptions;
import org.attache.cli.console.Console;
import org.attache.cli.console.Interrupt;
import org.attache.cli.console.Progress;
import org.attache.cli.console.Skips;
import org.attache.ingest.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache read}: articles in, dossiers out. */
@Command(name = "read", mixinStandardHelpOptions = true, showDefaultValues = true, description = "Reads articles and prints the dossier of each story in them.", footerHeading = "%nExamples:%n", footer = {
        "  attache read a.html b.txt",
        "  attache read --published 2022-04-24 --format json news/*.txt",
        "  attache read --format html -o report.html news/"})
public final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Mixin
    private DossierOutput output = new DossierOutput();

    public ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Reading reading = read(input.inputs(console.in()));
        output.print(reading, console);
        return Skips.report(reading, console);
    }

    private Reading read(Inputs inputs) {
        try (Interrupt interrupt = Interrupt.telling(console,
                "nothing was written: dossiers are built when all is read");
                Progress progress = new Progress(console, inputs.found().size(), "articles")) {
            return Attache.create().read(inputs, progress::step);
        }
    }
}
