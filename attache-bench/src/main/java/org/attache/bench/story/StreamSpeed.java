package org.attache.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.attache.model.ArticleId;
import org.attache.model.PublicationTime;
import org.attache.reuse.NewsItem;
import org.attache.reuse.ReuseDetector;
import org.attache.story.StoryGrouper;

/**
 * Grouping and reuse over a stream of articles in JSON Lines, one call after the other for each article; prints processor
 * time an article and the heap after collection for each part of the stream. Reading the JSON is not counted.
 */
public final class StreamSpeed {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StoryGrouper stories = new StoryGrouper();
    private final ReuseDetector reuse = new ReuseDetector();
    private long inStories;
    private long inReuse;

    private StreamSpeed() {}

    public static void main(String[] args) throws IOException {
        new StreamSpeed().run(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 5000);
    }

    private void run(Path file, int part) throws IOException {
        System.out.println("articles  stories ms  reuse ms  together ms  heap MB");
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int read = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(item(JSON.readTree(line)));
                if (++read % part == 0) {
                    tell(read, part);
                }
            }
        }
    }

    private void add(NewsItem item) {
        long start = CLOCK.getCurrentThreadCpuTime();
        stories.add(item);
        long between = CLOCK.getCurrentThreadCpuTime();
        reuse.add(item);
        inStories += between - start;
        inReuse += CLOCK.getCurrentThreadCpuTime() - between;
    }

    private void tell(int read, int part) {
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("%8d  %10.2f  %8.2f  %11.2f  %7d%n", read, inStories / 1e6 / part, inReuse / 1e6 / part,
                (inStories + inReuse) / 1e6 / part, heap >> 20);
        inStories = 0;
        inReuse = 0;
    }

    private static NewsItem item(JsonNode article) {
        return new NewsItem(new ArticleId(article.path("id").asText()),
                PublicationTime.of(LocalDate.parse(article.path("date").asText())), article.path("source").asText(),
                article.path("title").asText(), article.path("text").asText());
    }
}
