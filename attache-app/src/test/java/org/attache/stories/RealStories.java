package org.attache.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Stories of real outlets. Their gold is kept here; their articles are other people's, so they are made from the stream of articles that lies beside
 * the suites, each time they are needed.
 */
final class RealStories {

    static final Path GOLD = Path.of("src", "test", "resources", "org", "attache", "stories");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String ARTICLES = "articles.tsv";

    private final Map<String, String> texts;

    private RealStories(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The stories with the articles of a stream: a JSON object a line, compressed. */
    static RealStories of(Path stream) throws IOException {
        List<Path> all = new ArrayList<>(folders("read"));
        all.addAll(folders("unread"));
        Set<String> wanted = all.stream().flatMap(story -> articles(story).values().stream())
                .collect(Collectors.toSet());
        Map<String, String> texts = new HashMap<>();
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(stream)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = mapper.readTree(line);
                String id = article.get("id").asText();
                if (wanted.contains(id)) {
                    texts.put(id, text(article));
                }
            }
        }
        return new RealStories(texts);
    }

    /** The folders of a part, in order. */
    static List<Path> folders(String part) throws IOException {
        try (Stream<Path> folders = Files.list(GOLD.resolve(part))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The texts of a story's articles. */
    Collection<String> texts(Path story) {
        return articles(story).values().stream().map(texts::get).toList();
    }

    /** Copies a story's gold into a folder and sets its articles beside it. */
    void write(Path story, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> gold = Files.list(story)) {
            for (Path file : gold.toList()) {
                Files.write(target.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        for (Map.Entry<String, String> article : articles(story).entrySet()) {
            Files.writeString(target.resolve(article.getKey().toLowerCase(Locale.ROOT) + ".txt"),
                    texts.get(article.getValue()));
        }
    }

    /** The numbers of a story's articles in the stream, by the letter that the gold calls them. */
    private static Map<String, String> articles(Path story) {
        try {
            return Files.readAllLines(story.resolve(ARTICLES)).stream().map(line -> line.split("\t"))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode article) {
        String day = LocalDate.parse(article.get("date").asText()).format(DAY);
        return article.get("source").asText() + ", " + day + "\n\n" + article.get("title").asText() + "\n\n"
                + article.get("text").asText() + "\n";
    }
}
