package org.attache.train.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.ingest.Input;
import org.attache.ingest.Read;
import org.attache.ingest.text.PlainTextReader;
import org.attache.reuse.NewsItem;

/** A folder with the articles of one story, as its {@code graph.json} lists them. */
final class Bundle {

    private Bundle() {}

    static List<NewsItem> articles(Path folder) throws IOException {
        List<NewsItem> articles = new ArrayList<>();
        JsonNode graph = new ObjectMapper().readTree(folder.resolve("graph.json").toFile());
        for (JsonNode article : graph.path("articles")) {
            Path file = folder.resolve(article.path(article.has("text") ? "text" : "file").asText());
            Input input = Input.of(file.toString(), Files.readAllBytes(file));
            new PlainTextReader().read(input, read -> {
                if (read instanceof Read.Article found) {
                    articles.add(NewsItem.of(found.article()));
                }
            });
        }
        return articles;
    }
}
