package org.attache.cli.event;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.attache.Reading;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import org.attache.cli.console.Skips;
import org.attache.cli.desk.SettingOptions;
import org.attache.cli.desk.WholeStore;
import org.attache.ledger.Ledger;
import org.attache.ledger.export.Codebook;
import org.attache.ledger.export.CsvExport;
import org.attache.ledger.export.GdeltExport;
import org.attache.ledger.export.GdeltMentions;
import org.attache.ledger.export.IcewsExport;
import org.attache.ledger.export.PloverExport;
import org.attache.model.Article;
import org.attache.model.Dossier;
import org.attache.model.PublicationTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code attache export}: the events of stories in the formats that existing programs load, or a whole store. */
@Command(name = "export", mixinStandardHelpOptions = true, showDefaultValues = true, description = {
        "Writes the events of stories in the formats that existing programs load: GDELT 2.0 (61 columns, no header), "
                + "ICEWS (20 columns), PLOVER (a JSON object a line), or a table of our own (csv).",
        "Denied, hypothetical and habitual acts are never exported. GDELT, ICEWS and PLOVER have no unknown day, so acts "
                + "without any stand in csv alone."}, footerHeading = "%nExamples:%n", footer = {
                        "  attache export --format csv -o events.csv news/",
                        "  attache export --format gdelt --mentions m.tsv -o e.tsv dossier.json",
                        "  attache export --codebook                 every code and column explained",
                        "  attache export --all -o news.jsonl.gz     the whole store of --data, for 'attache import'"})
public final class ExportCommand implements Callable<Integer> {

    /** Forms of an export. */
    enum Format {
        GDELT, ICEWS, PLOVER, CSV
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", showDefaultValue = Visibility.NEVER, arity = "0..*", description = {
            "Files, directories, globs, addresses, or - for standard input: articles of any kind that 'attache read' takes,",
            "or dossiers that it wrote as JSON."})
    private List<String> arguments = List.of();

    @Mixin
    private StoryInput input = new StoryInput();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "csv", description = "gdelt, icews, plover or csv.")
    private Format format = Format.CSV;

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", showDefaultValue = Visibility.NEVER, description = "Write to a file instead of standard output.")
    private Path file = Path.of("");

    @Option(names = "--mentions", paramLabel = "FILE", showDefaultValue = Visibility.NEVER, description = "With gdelt: write the table of mentions (16 columns) too.")
    private Path mentions = Path.of("");

    @Option(names = "--header", description = "With gdelt: begin with a line of column names, which GDELT's own files do not have.")
    private boolean header;

    @Option(names = "--history", description = "Export acts too that lie a year or more before their article.")
    private boolean history;

    @Option(names = "--added", paramLabel = "MOMENT", converter = Moment.class, showDefaultValue = Visibility.NEVER, description = "With gdelt: when the rows are added, as 2022-04-24T12:00:00Z; "
            + "the newest publication when not given.")
    private Instant added = Instant.MIN;

    @Option(names = "--all", description = "Export a whole store instead, every version, decision and journal entry; 'attache import' takes it in.")
    private boolean all;

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @Option(names = "--codebook", description = "Print the codebook and stop.")
    private boolean codebook;

    @SuppressWarnings("NullAway.Init")
    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (codebook) {
            console.to(file, out -> out.print(Codebook.page()));
            return ExitCode.FINE;
        }
        if (all) {
            return store();
        }
        if (format != Format.GDELT && (header || !mentions.toString().isEmpty() || !added.equals(Instant.MIN))) {
            throw new ParameterException(spec.commandLine(), "--header, --mentions and --added go with --format gdelt");
        }
        if (arguments.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    "nothing to read: name articles, folders or dossiers, or - for standard input");
        }
        Reading reading = input.read(arguments, console);
        Ledger ledger = Ledger.of(reading.dossiers(), history);
        Instant moment = added.equals(Instant.MIN) ? newest(reading.dossiers()) : added;
        console.to(file, out -> print(ledger, moment, out));
        if (format == Format.GDELT && !mentions.toString().isEmpty()) {
            console.to(mentions, out -> print(GdeltMentions.COLUMNS, GdeltMentions.write(ledger, moment), out));
        }
        return Skips.report(reading.skipped(), console);
    }

    private Integer store() throws IOException {
        if (!arguments.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    "--all exports the store that --data names; a file to write to is named with -o");
        }
        try (WholeStore store = WholeStore.existing(console, settings)) {
            store.export(file.toString().isEmpty() ? WholeStore.STANDARD : file.toString());
        }
        return ExitCode.FINE;
    }

    private void print(Ledger ledger, Instant moment, PrintWriter out) {
        switch (format) {
            case GDELT -> print(GdeltExport.COLUMNS, GdeltExport.write(ledger, moment), out);
            case ICEWS -> out.print(IcewsExport.write(ledger));
            case PLOVER -> out.print(PloverExport.write(ledger));
            case CSV -> out.print(CsvExport.write(ledger));
        }
    }

    private void print(List<String> columns, String rows, PrintWriter out) {
        out.print((header ? String.join("\t", columns) + "\n" : "") + rows);
    }

    /** The newest publication, so that the same articles give the same bytes. */
    private static Instant newest(List<Dossier> dossiers) {
        return dossiers.stream().flatMap(dossier -> dossier.articles().stream()).map(Article::publishedAt)
                .filter(Objects::nonNull).map(ExportCommand::moment).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static Instant moment(PublicationTime time) {
        return time.time() == null ? time.date().atStartOfDay(ZoneOffset.UTC).toInstant()
                : time.date().atTime(time.time()).toInstant();
    }

    /** Reads a moment for the command line. */
    static final class Moment implements ITypeConverter<Instant> {

        @Override
        public Instant convert(String value) {
            try {
                return OffsetDateTime.parse(value).toInstant();
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no moment such as 2022-04-24T12:00:00Z");
            }
        }
    }
}
