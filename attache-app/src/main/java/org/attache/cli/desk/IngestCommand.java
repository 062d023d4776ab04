package org.attache.cli.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attache.Attache;
import org.attache.cli.console.Console;
import org.attache.cli.console.Count;
import org.attache.cli.console.ExitCode;
import org.attache.cli.console.Interrupt;
import org.attache.cli.console.Progress;
import org.attache.cli.console.Skips;
import org.attache.cli.read.InputOptions;
import org.attache.desk.Desk;
import org.attache.desk.Options;
import org.attache.desk.Tally;
import org.attache.ingest.Input;
import org.attache.ingest.Inputs;
import org.attache.ingest.Read;
import org.attache.json.Json;
import org.attache.model.Fault;
import org.attache.report.phrase.Words;
import org.attache.reuse.Window;
import org.attache.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache ingest}: everything that comes in, kept and put into stories. */
@Command(name = "ingest", mixinStandardHelpOptions = true, showDefaultValues = true, description = {
        "Takes in pages, feeds, agency documents, archives and JSON Lines of articles, keeps them in a data folder, and keeps the dossiers of their stories up to date.",
        "May be stopped at any time (Ctrl-C, kill): what was taken in is kept, and the same command goes on where it stopped."}, footerHeading = "%nExamples:%n", footer = {
                "  attache ingest --data news today.warc.gz",
                "  attache ingest --data news wire/ feed.xml articles.jsonl",
                "  zcat stream.jsonl.gz | attache ingest --data news -"})
public final class IngestCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @Option(names = "--window-articles", paramLabel = "N", converter = Count.class, description = "How many articles back stories and reuse look.")
    private int articles = Options.USUAL.window().articles();

    @Option(names = "--window-days", paramLabel = "N", description = "How many days back stories and reuse look.")
    private int days = Options.USUAL.window().days();

    @Option(names = "--batch", paramLabel = "N", converter = Count.class, description = "Items that are made durable together.")
    private int batch = Options.USUAL.batch();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "Of the summary: text or json.")
    private Format format = Format.TEXT;

    /** Forms of the summary. */
    enum Format {
        TEXT, JSON
    }

    public IngestCommand(Console console) {
        this.console = console;
    }

    /** The summary of a run. */
    record Summary(Tally tally, double seconds, double articlesPerSecond, double sentencesKnown, boolean complete) {}

    @Override
    public Integer call() {
        Options options = new Options(new Window(articles, days), batch, Options.USUAL.dossiers(),
                Options.USUAL.analyses());
        Inputs inputs = input.inputs(console.in());
        long start = System.nanoTime();
        try (Store store = settings.open()) {
            return ingest(inputs, Attache.create(), store, options, start);
        }
    }

    private int ingest(Inputs inputs, Attache attache, Store store, Options options, long start) {
        try (Desk desk = Desk.open(attache, store, options)) {
            try (Interrupt interrupt = new Interrupt(desk::stop)) {
                boolean complete = take(inputs, desk);
                summary(desk.tally(), seconds(start), attache.sentencesKnown(), complete);
                if (!complete) {
                    return Interrupt.status(console, "what was taken in is kept; run the same command again to go on");
                }
            }
            Skips.report(inputs.skipped(), console);
            boolean fine = inputs.skipped().isEmpty() && desk.tally().skipped() == 0 && desk.tally().faults() == 0;
            return fine ? ExitCode.FINE : ExitCode.PARTLY;
        }
    }

    /** False when it was stopped before the end. */
    private boolean take(Inputs inputs, Desk desk) {
        try (Progress progress = new Progress(console, Progress.UNKNOWN, "articles")) {
            Desk.Listener listener = new Shown(progress);
            for (Input one : inputs.found()) {
                desk.take(one, listener);
            }
            desk.print(true, listener);
            return true;
        } catch (Desk.StoppedException e) {
            return false;
        }
    }

    private final class Shown implements Desk.Listener {

        private final Progress progress;

        Shown(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void read(List<Read> items) {
            List<Read.Skipped> skipped = new ArrayList<>();
            for (Read item : items) {
                if (item instanceof Read.Skipped skip) {
                    skipped.add(skip);
                } else {
                    progress.step();
                }
            }
            Skips.report(skipped, console);
        }

        @Override
        public void failed(Fault fault) {
            Skips.faults(List.of(fault), console);
        }
    }

    private static double seconds(long start) {
        return Math.round((System.nanoTime() - start) / 1e7) / 100.0;
    }

    private void summary(Tally tally, double seconds, double known, boolean complete) {
        double rate = Math.round(10 * tally.articles() / Math.max(0.01, seconds)) / 10.0;
        if (format == Format.JSON) {
            console.out().println(Json.line(new Summary(tally, seconds, rate, known, complete)));
            return;
        }
        console.out().printf(Locale.ROOT,
                "%s taken in (%s, %s), %d known before, %s, %s skipped, %s written%n",
                Words.count(tally.articles(), "article"), tally.copies() == 1 ? "1 copy" : tally.copies() + " copies",
                Words.count(tally.versions(), "new version"), tally.known(), Words.count(tally.notices(), "notice"),
                Words.count(tally.skipped(), "item"), Words.count(tally.dossiers(), "dossier"));
        if (tally.faults() > 0) {
            console.out().printf(Locale.ROOT,
                    "%d articles or stories could not be got through and are kept without what they say%n",
                    tally.faults());
        }
        console.out().printf(Locale.ROOT, "%.1f s, %.1f articles/s; %.0f %% of sentences were known from before%n",
                seconds, rate, 100 * known);
        console.out().println("kept in " + settings.place());
    }
}
