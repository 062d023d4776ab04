package org.attache.cli.event;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attache.Reading;
import org.attache.cli.console.ActorOptions;
import org.attache.cli.console.Console;
import org.attache.cli.console.Skips;
import org.attache.ledger.Dyad;
import org.attache.ledger.Ledger;
import org.attache.ledger.Period;
import org.attache.report.HtmlReport;
import org.attache.report.ledger.LedgerReport;
import org.attache.report.ledger.LedgerTable;
import org.attache.report.ledger.LedgerView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attache ledger}: who did what to whom over time. */
@Command(name = "ledger", mixinStandardHelpOptions = true, showDefaultValues = true, description = {
        "Counts what one actor did to another over time: cooperation and conflict, mentions with and without copies, "
                + "and the independent origins behind them.",
        "With two actors: the first towards the second, and the second towards the first. With one: every pair it is in. "
                + "With none: every pair.",
        "An act stands in the period of the last day on which it can have happened. Denied, hypothetical and habitual acts "
                + "never count."}, footerHeading = "%nExamples:%n", footer = {
                        "  attache ledger news/                          who acts towards whom",
                        "  attache ledger RUS PAK news/                  both directions, by month",
                        "  attache ledger --by week --format csv RUS PAK dossier.json",
                        "  attache ledger --format html -o ledger.html RUS PAK dossier.json"})
public final class LedgerCommand implements Callable<Integer> {

    /** Forms of a ledger. */
    enum Format {
        TEXT, JSON, CSV, HTML
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "[ACTOR [OTHER]] INPUT", showDefaultValue = Visibility.NEVER, hideParamSyntax = true, arity = "0..*", description = {
            "Up to two actors before the inputs: a country in three letters (RUS), or an actor code (RUSMIL, IGOUNO).",
            "Then inputs: files, directories, globs, addresses, - for standard input; articles of any kind that",
            "'attache read' takes, or dossiers that it wrote as JSON."})
    private List<String> arguments = List.of();

    @Mixin
    private ActorOptions own = new ActorOptions();

    @Mixin
    private StoryInput input = new StoryInput();

    @Option(names = "--by", paramLabel = "PERIOD", defaultValue = "month", description = "day, week (from Monday) or month.")
    private Period period = Period.MONTH;

    @Option(names = "--history", description = "Count acts too that lie a year or more before their article.")
    private boolean history;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, json, csv, or html (with a chart).")
    private Format format = Format.TEXT;

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", showDefaultValue = Visibility.NEVER, description = "Write to a file instead of standard output.")
    private Path file = Path.of("");

    @SuppressWarnings("NullAway.Init")
    public LedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<String> actors = arguments.stream().limit(2).takeWhile(LedgerCommand::isCode).toList();
        List<String> inputs = arguments.subList(actors.size(), arguments.size());
        if (inputs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "nothing to read: name articles, folders or dossiers "
                    + "behind the actors, or - for standard input");
        }
        Reading reading = input.read(inputs, console);
        Ledger ledger = Ledger.of(reading.dossiers(), history);
        console.to(file, out -> print(actors, ledger, out));
        return Skips.report(reading.skipped(), console);
    }

    /** Three letters and three for each sector, unless a file is called so. */
    private static boolean isCode(String word) {
        return word.length() >= 3 && word.length() <= 12 && word.length() % 3 == 0
                && word.chars().allMatch(c -> c >= 'A' && c <= 'Z') && !Files.exists(Path.of(word));
    }

    private void print(List<String> actors, Ledger ledger, PrintWriter out) {
        if (actors.size() == 2 || format == Format.HTML) {
            ledgers(views(actors, ledger), out);
        } else {
            dyads(ledger.dyads().stream().filter(dyad -> actors.isEmpty() || isIn(dyad, actors.getFirst())).toList(),
                    out);
        }
    }

    private static boolean isIn(Dyad dyad, String actor) {
        return dyad.actor().equals(actor) || dyad.recipient().equals(actor);
    }

    private List<LedgerView> views(List<String> actors, Ledger ledger) {
        if (actors.size() == 2) {
            return Stream.of(actors, actors.reversed())
                    .map(pair -> LedgerView.of(ledger, pair.getFirst(), pair.getLast(), period)).toList();
        }
        List<LedgerView> views = new ArrayList<>();
        ledger.dyads().stream().filter(dyad -> actors.isEmpty() || isIn(dyad, actors.getFirst()))
                .forEach(dyad -> views.add(LedgerView.of(ledger, dyad.actor(), dyad.recipient(), period)));
        return views;
    }

    private void ledgers(List<LedgerView> views, PrintWriter out) {
        switch (format) {
            case TEXT -> views.forEach(new LedgerReport(out)::print);
            case JSON -> out.print(LedgerTable.json(views));
            case CSV -> out.print(LedgerTable.csv(views));
            case HTML -> out.print(HtmlReport.ledgers(views));
        }
    }

    private void dyads(List<Dyad> dyads, PrintWriter out) {
        switch (format) {
            case TEXT -> new LedgerReport(out).print(dyads);
            case JSON -> out.print(LedgerTable.jsonOfDyads(dyads));
            case CSV, HTML -> out.print(LedgerTable.csvOfDyads(dyads));
        }
    }
}
