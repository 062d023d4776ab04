package org.attache.cli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.Attache;
import org.attache.cli.console.ActorOptions;
import org.attache.cli.console.Console;
import org.attache.cli.console.Interrupt;
import org.attache.cli.console.JsonLines;
import org.attache.cli.console.Progress;
import org.attache.cli.console.Skips;
import org.attache.ingest.Inputs;
import org.attache.ingest.Read;
import org.attache.json.Json;
import org.attache.model.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache analyze}: what each article says, one object an article. */
@Command(name = "analyze", mixinStandardHelpOptions = true, showDefaultValues = true, description = "Prints what each article says: sentences, names, times, attributions, events.", footerHeading = "%nExamples:%n", footer = {
        "  attache analyze --published 2022-04-24 a.txt",
        "  attache analyze --format json news/ > analyses.json"})
public final class AnalyzeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl", description = "jsonl (one object a line) or json (one list).")
    private JsonLines.Format format = JsonLines.Format.JSONL;

    public AnalyzeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Inputs inputs = input.inputs(console.in());
        List<Read.Skipped> skipped = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        JsonLines out = new JsonLines(console.out(), format);
        try (Interrupt interrupt = new Interrupt();
                Progress progress = new Progress(console, inputs.found().size(), "articles")) {
            try {
                Attache.create().analyze(inputs, progress::step, analysis -> {
                    interrupt.check();
                    out.add(Json.analysis(analysis));
                }, skipped::add, faults::add);
            } catch (Interrupt.Stopped e) {
                out.end();
                return Interrupt.status(console,
                        "the output holds what was read until then: " + out.count() + " articles");
            }
        }
        out.end();
        return Math.max(Skips.report(skipped, console), Skips.faults(faults, console));
    }
}
