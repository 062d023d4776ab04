package org.attache.cli.read;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.attache.cli.console.ActorOptions;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import org.attache.cli.console.Interrupt;
import org.attache.cli.console.JsonLines;
import org.attache.cli.console.Progress;
import org.attache.ingest.Input;
import org.attache.ingest.Inputs;
import org.attache.ingest.Metadata;
import org.attache.ingest.extract.Extractor;
import org.attache.ingest.extract.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache extract}: the articles of pages, feeds, agency documents and archives, one line each. */
@Command(name = "extract", mixinStandardHelpOptions = true, showDefaultValues = true, description = "Extracts articles from web pages, feeds, agency documents and web archives.", footerHeading = "%nExamples:%n", footer = {
        "  attache extract page.html feed.xml > articles.jsonl",
        "  attache extract --records archive.warc.gz     what an archive holds"})
public final class ExtractCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "INPUT", arity = "1..*", showDefaultValue = Visibility.NEVER, description = "Files, directories, "
            + "globs, addresses, or - for standard input. The bytes decide what an input is: HTML; RSS, Atom, RDF, CDF, JSON "
            + "Feed, news sitemap; NewsML-G2, NewsML 1.2, NITF, ninjs, ANPA 1312, IPTC 7901; WARC or ARC, gzipped or zstd; "
            + "plain text.")
    private List<String> arguments = List.of();

    @Option(names = "--raw", description = "Add what a feed says in its own terms, and of a page its kind, its short address and how sure its dates are.")
    private boolean raw;

    @Option(names = "--records", description = "List the records of WARC and ARC files.")
    private boolean records;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl", description = "jsonl (one object a line) or json (one list).")
    private JsonLines.Format format = JsonLines.Format.JSONL;

    @Mixin
    private FetchOptions fetch = new FetchOptions();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    public ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Inputs inputs = Inputs.of(arguments, Metadata.NONE, console.in(), fetch::fetcher);
        JsonLines out = new JsonLines(console.out(), format);
        AtomicInteger skipped = new AtomicInteger(inputs.skipped().size());
        inputs.skipped().forEach(skip -> out.add(Extractor.skipped(skip).json().toString()));
        try (Interrupt interrupt = new Interrupt()) {
            boolean whole = extract(inputs, interrupt, out, skipped);
            out.end();
            if (!whole) {
                return Interrupt.status(console, "the output holds what was read until then: " + out.count() + " rows");
            }
        }
        if (skipped.get() > 0) {
            console.err().println("attache: skipped " + skipped + " (see \"skipped\" in the output)");
        }
        return skipped.get() == 0 ? ExitCode.FINE : ExitCode.PARTLY;
    }

    /** False when it was told to stop before the end. */
    private boolean extract(Inputs inputs, Interrupt interrupt, JsonLines out, AtomicInteger skipped) {
        Extractor extractor = new Extractor(new Extractor.Options(raw, records));
        try (Progress progress = new Progress(console, Progress.UNKNOWN, "articles")) {
            for (Input input : inputs.found()) {
                extractor.extract(input, row -> {
                    interrupt.check();
                    write(row, out, progress, skipped);
                });
            }
            return true;
        } catch (Interrupt.Stopped e) {
            return false;
        }
    }

    private static void write(Row row, JsonLines out, Progress progress, AtomicInteger skipped) {
        out.add(row.json().toString());
        progress.step();
        skipped.addAndGet(row.skipped() ? 1 : 0);
    }
}
