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
import org.attache.model.ArticleId;
import org.attache.model.Fault;
import org.attache.model.StoryId;
import org.attache.pipeline.Grouping;
import org.attache.reuse.ReuseDetector;
import org.attache.reuse.Window;
import org.attache.story.Assignment;
import org.attache.story.StoryGrouper;
import org.attache.story.StoryMembers;
import org.attache.story.StoryModel;
import org.attache.story.portrait.WordRarity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache stories}: groups a dated stream into stories, one line an article at the end. */
@Command(name = "stories", mixinStandardHelpOptions = true, showDefaultValues = true, description = "Groups a dated stream of articles into stories, in one pass.", footerHeading = "%nExample:%n", footer = {
        "  attache stories --log stream.jsonl.gz > stories.jsonl 2> reasons.jsonl"})
public final class StoriesCommand implements Callable<Integer> {

    private final Console console;
    private final StoryMembers stories = new StoryMembers();

    @Parameters(paramLabel = "STREAM.jsonl", showDefaultValue = Visibility.NEVER, description = {
            "Articles in date order, one JSON object a line; may be gzipped.",
            "Each has an id of your own and its text, and may have date, source and title: {\"id\", \"date\", \"source\", \"title\", \"text\"}."})
    private Path stream = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl", description = "jsonl (one object a line) or json (one list).")
    private JsonLines.Format format = JsonLines.Format.JSONL;

    @Option(names = "--window-articles", paramLabel = "N", converter = Count.class, description = "How many articles back to look.")
    private int articles = StoryGrouper.USUAL.articles();

    @Option(names = "--window-days", paramLabel = "N", description = "How many days back to look.")
    private int days = StoryGrouper.USUAL.days();

    @Option(names = "--log", description = "Tell every decision with its reasons on standard error.")
    private boolean log;

    @Option(names = "--past-only", description = "Leave the table of common words aside: word counts from the stream alone.")
    private boolean pastOnly;

    @Mixin
    private ActorOptions actors = new ActorOptions();

    public StoriesCommand(Console console) {
        this.console = console;
    }

    /** One line of the output. */
    record Line(ArticleId id, StoryId story) {}

    @Override
    public Integer call() throws IOException {
        ArticleStream input = new ArticleStream(stream);
        List<Fault> faults = new ArrayList<>();
        try (Interrupt interrupt = new Interrupt()) {
            Grouping grouping = new Grouping(grouper(), new ReuseDetector(), faults::add);
            boolean whole = input.read(console, interrupt, item -> note(grouping.place(item)));
            print();
            if (!whole) {
                return Interrupt.status(console,
                        "the output holds the stories of the first " + input.lines() + " lines");
            }
        }
        return Math.max(Skips.report(input.skipped(), console), Skips.faults(faults, console));
    }

    private StoryGrouper grouper() {
        return new StoryGrouper(new Window(articles, days), StoryModel.shipped(),
                pastOnly ? WordRarity.NONE : WordRarity.shipped(), (item, neighbours) -> {});
    }

    private void print() {
        JsonLines out = new JsonLines(console.out(), format);
        stories.stories().forEach((article, story) -> out.add(Json.line(new Line(article, story))));
        out.end();
    }

    private void note(Assignment assignment) {
        stories.note(assignment);
        if (log) {
            console.err().println(Json.line(assignment));
        }
    }
}
