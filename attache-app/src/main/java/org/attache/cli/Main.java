package org.attache.cli;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import org.attache.cli.desk.ConfigCommand;
import org.attache.cli.desk.FeedsCommand;
import org.attache.cli.desk.ImportCommand;
import org.attache.cli.desk.IngestCommand;
import org.attache.cli.desk.SearchCommand;
import org.attache.cli.desk.ServeCommand;
import org.attache.cli.desk.StoreCommand;
import org.attache.cli.desk.TokenCommand;
import org.attache.cli.event.ExportCommand;
import org.attache.cli.event.LedgerCommand;
import org.attache.cli.read.ActorsCommand;
import org.attache.cli.read.AnalyzeCommand;
import org.attache.cli.read.DemoCommand;
import org.attache.cli.read.ExplainCommand;
import org.attache.cli.read.ExtractCommand;
import org.attache.cli.read.ReadCommand;
import org.attache.cli.stream.ReuseCommand;
import org.attache.cli.stream.StoriesCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code attache}. */
@Command(name = "attache", versionProvider = Version.class, mixinStandardHelpOptions = true, description = "Reads the news: what happened, who says so, and how many independent sources stand behind it.", subcommands = {
        ReadCommand.class, AnalyzeCommand.class, ExplainCommand.class, ExtractCommand.class, ReuseCommand.class,
        StoriesCommand.class, IngestCommand.class, FeedsCommand.class, LedgerCommand.class, ExportCommand.class,
        ImportCommand.class, ActorsCommand.class,
        DemoCommand.class, ServeCommand.class, SearchCommand.class, StoreCommand.class, ConfigCommand.class,
        TokenCommand.class,
        HelpCommand.class,
        GenerateCompletion.class}, synopsisSubcommandLabel = "COMMAND", footerHeading = "%nExamples:%n", footer = {
                "  attache demo                            three sample stories, offline",
                "  attache read a.html b.txt               what two articles say and rest on",
                "  attache read --format html -o r.html news/  a report of a folder",
                "",
                "Exit status: 0 fine, 1 failure, 2 usage, 3 partly done (some inputs were skipped).",
                "Colours are off when NO_COLOR is set or the output is no terminal."})
public final class Main implements Runnable {

    /** The index's library, which talks of itself when it is used first; kept here so that its level stays set. */
    private static final Logger INDEX = Logger.getLogger("org.apache.lucene");

    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, hidden = true, description = "Print stack traces.")
    private boolean debug;

    /** Only the command-line library makes one. */
    @SuppressWarnings("NullAway.Init")
    public Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, Console.standard()));
    }

    /** Runs a command without leaving the process. */
    static int run(String[] arguments, Console console) {
        INDEX.setLevel(Level.SEVERE);
        Main main = new Main();
        CommandLine line = new CommandLine(main, new Commands(console));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(Math.min(100, console.width()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Main::usage);
        line.setExecutionExceptionHandler(main::failure);
        int status = line.execute(arguments);
        console.out().flush();
        console.err().flush();
        return status;
    }

    private static int usage(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("attache: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private int failure(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println("attache: " + message(e));
        if (debug) {
            e.printStackTrace(line.getErr());
        }
        return ExitCode.FAILURE;
    }

    private static String message(Exception e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return e instanceof NoSuchFileException ? "no such file: " + message : message;
    }

    /** Without a command: the help. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
