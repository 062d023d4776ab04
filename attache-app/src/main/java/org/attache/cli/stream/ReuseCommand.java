package org.attache.cli.stream;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attache.cli.console.ActorOptions;
import org.attache.cli.console.Console;
import org.attache.cli.console.Count;
import org.attache.cli.console.Interrupt;
import org.attache.cli.console.JsonLines;
import org.attache.cli.console.Skips;
import org.attache.json.Json;
import org.attache.model.Fault;
import org.attache.pipeline.Grouping;
import org.attache.reuse.ReuseDetector;
import org.attache.reuse.Window;
import org.attache.story.StoryGrouper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache reuse}: which articles of a stream share passages, one line a pair. */
@Command(name = "reuse", mixinStandardHelpOptions = true, showDefaultValues = true, description = "Finds text that articles of a dated stream share.", footerHeading = "%nExample:%n", footer = {
        "  attache reuse --window-days 14 stream.jsonl.gz > pairs.jsonl"})
public final class ReuseCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "STREAM.jsonl", showDefaultValue = Visibility.NEVER, description = {
            "Articles in date order, one JSON object a line; may be gzipped.",
            "Each has an id of your own and its text, and may have date, source and title: {\"id\", \"date\", \"source\", \"title\", \"text\"}."})
    private Path stream = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl", description = "jsonl (one object a line) or json (one list).")
    private JsonLines.Format format = JsonLines.Format.JSONL;

    @Option(names = "--window-articles", paramLabel = "N", converter = Count.class, description = "How many articles back to look.")
    private int articles = ReuseDetector.USUAL.articles();

    @Option(names = "--window-days", paramLabel = "N", description = "How many days back to look.")
    private int days = ReuseDetector.USUAL.days();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    public ReuseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ArticleStream input = new ArticleStream(stream);
        List<Fault> faults = new ArrayList<>();
        try (Interrupt interrupt = new Interrupt()) {
            Grouping grouping = new Grouping(new StoryGrouper(), new ReuseDetector(new Window(articles, days)),
                    faults::add);
            JsonLines out = new JsonLines(console.out(), format);
            boolean whole = input.read(console, interrupt,
                    item -> grouping.shared(item).forEach(shared -> out.add(Json.line(shared.toReuse()))));
            out.end();
            if (!whole) {
                return Interrupt.status(console,
                        "the output holds the pairs among the first " + input.lines() + " lines");
            }
        }
        return Math.max(Skips.report(input.skipped(), console), Skips.faults(faults, console));
    }
}
