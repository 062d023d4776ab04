package org.attache.cli.read;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.attache.Reading;
import org.attache.cli.console.Console;
import org.attache.json.Json;
import org.attache.model.Dossier;
import org.attache.report.HtmlReport;
import org.attache.report.MarkdownReport;
import org.attache.report.StoryView;
import org.attache.report.StoryViews;
import org.attache.report.TerminalReport;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** How and where dossiers are written, shared by the commands that make them. */
final class DossierOutput {

    /** Forms of a dossier. */
    enum Format {
        TABLE, JSON, JSONL, MD, HTML
    }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, json, jsonl, md or html.")
    private Format format = Format.TABLE;

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", showDefaultValue = Visibility.NEVER, description = "Write to a file instead of standard output.")
    private Path file = Path.of("");

    @Option(names = {"-v",
            "--verbose"}, description = "In the table, print the words behind every claim, and why the articles are one story.")
    private boolean verbose;

    void print(Reading reading, Console console) throws IOException {
        boolean colour = file.toString().isEmpty() && console.colour();
        console.to(file, out -> print(reading, out, console.width(), colour));
    }

    private void print(Reading reading, PrintWriter out, int width, boolean colour) {
        List<Dossier> dossiers = reading.dossiers();
        switch (format) {
            case JSON -> out.print(Json.dossiers(dossiers) + "\n");
            case JSONL -> dossiers.forEach(dossier -> out.print(Json.dossier(dossier) + "\n"));
            case TABLE -> views(reading).forEach(new TerminalReport(out, width, colour, verbose)::print);
            case MD -> views(reading).forEach(new MarkdownReport(out)::print);
            case HTML -> out.print(HtmlReport.of(views(reading)));
        }
    }

    private static List<StoryView> views(Reading reading) {
        return reading.dossiers().stream().map(dossier -> StoryViews.of(dossier, reading.placed())).toList();
    }
}
