package org.attache.cli.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attache.actor.Actor;
import org.attache.actor.ActorTable;
import org.attache.actor.Actors;
import org.attache.actor.OwnTables;
import org.attache.actor.Tenure;
import org.attache.cli.console.ActorOptions;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import org.attache.json.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attache actors}: who and what the tables know, and how to add to them. */
@Command(name = "actors", mixinStandardHelpOptions = true, description = {
        "Shows the tables of states, places, bodies, people with their offices, roles and outlets; one of them; or what a phrase stands for at a day.",
        "To add rows, make a folder with files of the same names and columns (a cell between tabs, alternatives between \"|\"), and name it with --actors: here, "
                + "where its rows are checked, and with the commands that read articles."}, footerHeading = "%nExamples:%n", footer = {
                        "  attache actors                                     the tables and their columns",
                        "  attache actors --table people.tsv                  the rows of one",
                        "  attache actors --on 2022-04-24 \"Pakistan's foreign minister\"",
                        "  attache actors --actors our-actors                 checks and counts the rows of a folder",
                        "  attache read --actors our-actors news/"})
public final class ActorsCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PHRASE", arity = "0..*", description = "Words as they stand in a text, quoted: a name, an office, a body.")
    private List<String> phrases = List.of();

    @Option(names = "--on", paramLabel = "DATE", description = "The day for which is asked: 2022-04-24 (default: not known).")
    private @Nullable LocalDate day;

    @Option(names = "--table", paramLabel = "FILE", description = "Print this table: what comes with Attaché, then your own rows.")
    private @Nullable String table;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json, one object a line (default: text).")
    private Format format = Format.TEXT;

    @Mixin
    private ActorOptions own = new ActorOptions();

    private enum Format {
        TEXT, JSON
    }

    /** One file of the tables: its columns, and how many rows come with Attaché and how many are the desk's. */
    private record Listed(String table, List<String> columns, int rows, int own) {}

    private record Meant(String phrase, @Nullable LocalDate on, List<Actor> actors) {}

    @SuppressWarnings("NullAway.Init")
    public ActorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (table != null) {
            print(table);
        } else if (phrases.isEmpty()) {
            list();
        } else {
            Actors actors = Actors.load();
            phrases.forEach(phrase -> print(new Meant(phrase, day, actors.resolve(phrase, day))));
        }
        return ExitCode.FINE;
    }

    private void list() {
        if (format == Format.TEXT) {
            console.out().printf("%-18s %7s %7s  %s%n", "TABLE", "ROWS", "OWN", "COLUMNS");
        }
        for (ActorTable one : ActorTable.values()) {
            one.files().forEach(file -> print(new Listed(file, one.columns(),
                    ActorTable.count(one.builtIn(file)), OwnTables.inUse().rows(file))));
        }
    }

    private void print(Listed one) {
        if (format == Format.JSON) {
            console.out().println(Json.line(one).stripTrailing());
        } else {
            console.out().printf(Locale.ROOT, "%-18s %7d %7d  %s%n", one.table(), one.rows(), one.own(),
                    String.join(", ", one.columns()));
        }
    }

    private void print(String file) {
        ActorTable found = ActorTable.ofFile(file)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no table \"" + file + "\"; there are "
                        + String.join(", ", OwnTables.files())));
        console.out().print(found.builtIn(file));
        console.out().print(OwnTables.inUse().text(file));
    }

    private void print(Meant one) {
        if (format == Format.JSON) {
            console.out().println(Json.line(one).stripTrailing());
            return;
        }
        console.out().println(one.phrase() + (one.actors().isEmpty() ? ": not known" : ""));
        one.actors().forEach(actor -> console.out().println("  " + actor.code() + "  " + actor.name() + "  "
                + actor.kind().name().toLowerCase(Locale.ROOT) + office(actor.tenure())));
    }

    private static String office(@Nullable Tenure tenure) {
        if (tenure == null) {
            return "";
        }
        String title = tenure.title() == null ? "" : "  " + tenure.title();
        return title + (tenure.from() == null ? "" : "  from " + tenure.from())
                + (tenure.to() == null ? "" : "  to " + tenure.to());
    }
}
