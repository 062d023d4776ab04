package org.attache.cli.read;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.Reading;
import org.attache.cli.console.Console;
import org.attache.cli.console.FileTrouble;
import org.attache.json.Json;
import org.attache.model.Dossier;
import org.attache.report.HtmlReport;
import org.attache.report.MarkdownReport;
import org.attache.report.StoryView;
import org.attache.report.StoryViews;
import org.attache.report.TerminalReport;
import org.jspecify.annotations.Nullable;
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
            "--output"}, paramLabel = "FILE", description = "Write to a file instead of standard output.")
    private @Nullable Path file;

    @Option(names = {"-v",
            "--verbose"}, description = "In the table, print the words behind every claim, and why the articles are one story.")
    private boolean verbose;

    void print(Reading reading, Console console) {
        if (file == null) {
            print(reading, console.out(), console.width(), console.colour());
            return;
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            print(reading, out, console.width(), false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + FileTrouble.reason(e), e);
        }
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
        out.flush();
    }

    private static List<StoryView> views(Reading reading) {
        return reading.dossiers().stream().map(dossier -> StoryViews.of(dossier, reading.placed())).toList();
    }
}
