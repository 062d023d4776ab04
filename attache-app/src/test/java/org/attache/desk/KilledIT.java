package org.attache.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.attache.store.Articles;
import org.attache.store.PageRequest;
import org.attache.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped jar, killed while it takes news in. */
final class KilledIT {

    private static final Path JAR = Path.of("target", "attache.jar");
    private static final int KILLS = 4;

    @TempDir
    private Path folder;

    @Test
    void killedProcessLosesNothingAndDoublesNothing() throws Exception {
        Path news = folder.resolve("news.jsonl");
        Files.writeString(news, copies(25));
        assertThat(ingest("whole", news).waitFor(300, TimeUnit.SECONDS)).isTrue();
        Random moments = new Random(7);
        int running = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = ingest("killed", news);
            boolean ended = process.waitFor(1500 + moments.nextInt(1500), TimeUnit.MILLISECONDS);
            running += ended ? 0 : 1;
            process.destroyForcibly().waitFor();
        }
        assertThat(running).as("processes that were killed while running").isPositive();
        Process last = ingest("killed", news);
        assertThat(last.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).isZero();
        assertThat(articles("killed")).isEqualTo(articles("whole")).hasSize(300);
        assertThat(members("killed")).isEqualTo(members("whole"));
    }

    /** The stream again and again, each time at other addresses, so that there is enough to be killed in. */
    private static String copies(int times) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(News.stream(6).replace(".example/", ".example/" + i + "/"));
        }
        return all.toString();
    }

    private Process ingest(String data, Path news) throws IOException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString(), "ingest", "--batch", "8",
                "--data",
                folder.resolve(data).toString(), news.toString());
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }

    private List<String> articles(String data) {
        try (Store store = News.store(folder.resolve(data))) {
            List<String> urls = new ArrayList<>();
            store.articles().each(0, analysis -> urls.add(String.valueOf(analysis.article().url())));
            return urls.stream().sorted().toList();
        }
    }

    /** The articles of each story, whatever the story is called. */
    private TreeSet<List<String>> members(String data) {
        try (Store store = News.store(folder.resolve(data))) {
            TreeSet<List<String>> stories = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
            Map<String, List<String>> named = News.stories(store);
            stories.addAll(named.values());
            assertThat(store.articles().list(Articles.Filter.ALL, PageRequest.first(1)).items()).hasSize(1);
            return stories;
        }
    }
}
