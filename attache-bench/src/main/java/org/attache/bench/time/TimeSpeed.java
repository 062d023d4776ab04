package org.attache.bench.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attache.annotation.Sentence;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.attache.model.Syndication;
import org.attache.time.TimeTagger;

/** Tags every text of a directory ten times over on one core and prints the best round. */
public final class TimeSpeed {

    private static final int ROUNDS = 10;

    private record Text(Article article, List<Sentence> sentences) {}

    private TimeSpeed() {}

    public static void main(String[] args) throws IOException {
        EnglishAnnotator annotator = EnglishAnnotator.load();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            List<Text> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted()
                    .map(file -> read(file, annotator)).toList();
            long length = texts.stream().mapToLong(text -> text.article.text().length()).sum();
            System.out.printf("%d characters, %,.0f characters a second%n", length, length / best(texts));
        }
    }

    private static double best(List<Text> texts) {
        TimeTagger tagger = TimeTagger.load();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            texts.forEach(text -> tagger.tag(text.article, text.sentences));
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    private static Text read(Path file, EnglishAnnotator annotator) {
        String text = string(file);
        Span whole = new Span(0, text.length());
        Article article = new Article(new ArticleId("a"), file.toString(), null, null, null, null, null, null,
                PublicationTime.of(LocalDate.of(1998, 4, 1)), "en", text, Syndication.NONE,
                List.of(new Block(Block.Kind.PARAGRAPH, whole)));
        return new Text(article, annotator.annotate(text, List.of(whole)));
    }

    private static String string(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file.toString(), e);
        }
    }
}
