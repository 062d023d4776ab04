package org.attache.cli.read;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attache.Attache;
import org.attache.Reading;
import org.attache.cli.console.Console;
import org.attache.cli.console.Skips;
import org.attache.demo.Newsroom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code attache demo}: the sample newsroom, read. */
@Command(name = "demo", mixinStandardHelpOptions = true, showDefaultValues = true, description = "Reads the sample newsroom (invented outlets and happenings, offline) and prints its stories.", footerHeading = "%nExamples:%n", footer = {
        "  attache demo -v                         with the words behind every claim",
        "  attache demo --format html -o demo.html a report to click through"})
public final class DemoCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DossierOutput output = new DossierOutput();

    public DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Reading reading = Attache.create().read(Newsroom.inputs(), () -> {});
        output.print(reading, console);
        return Skips.report(reading.skipped(), console);
    }
}
