package org.attache.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attache.json.Json;
import org.attache.reuse.ReuseDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache reuse}: which articles of a stream share passages, one line a pair. */
@Command(name = "reuse", description = "Finds text that articles of a dated stream share.")
final class ReuseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "STREAM.jsonl", description = "articles in date order, one JSON object a line; may be gzipped")
    Path stream = Path.of("");

    @Option(names = "--format", paramLabel = "jsonl", description = "output format: ${COMPLETION-CANDIDATES}")
    Format format = Format.jsonl;

    @Option(names = "--window-articles", paramLabel = "N", description = "how many articles back to look (default: ${DEFAULT-VALUE})")
    int articles = ReuseDetector.Window.DEFAULT.articles();

    @Option(names = "--window-days", paramLabel = "N", description = "how many days back to look (default: no limit)")
    int days = ReuseDetector.Window.DEFAULT.days();

    @Option(names = "--progress", description = "tell progress and rate on standard error")
    boolean progress;

    /** The formats that this command writes. */
    enum Format {
        jsonl
    }

    @Override
    public Integer call() throws IOException {
        ReuseDetector detector = new ReuseDetector(new ReuseDetector.Window(articles, days));
        ArticleStream input = new ArticleStream(stream);
        Progress told = new Progress("articles", progress);
        try (PrintStream out = Output.lines()) {
            input.forEach(item -> {
                detector.add(item).forEach(shared -> out.println(Json.line(shared.toReuse())));
                told.one();
            });
        }
        told.end();
        return Skips.exitStatus(input.skipped());
    }
}
