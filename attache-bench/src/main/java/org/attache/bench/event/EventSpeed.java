package org.attache.bench.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attache.actor.Actors;
import org.attache.annotation.Sentence;
import org.attache.attribution.AttributionFinder;
import org.attache.entity.EntityResolver;
import org.attache.event.EventCoder;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Attribution;
import org.attache.model.Block;
import org.attache.model.Entity;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.attache.model.Syndication;
import org.attache.model.TimeExpression;
import org.attache.time.TimeTagger;

/** Codes the events of every text of a directory ten times over on one core and prints the best round in processor time. */
public final class EventSpeed {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 10;
    private static final int WORDS = 900;

    private record Text(Article article, List<Sentence> sentences, List<Entity> entities, List<TimeExpression> times,
            List<Attribution> attributions) {

        long words() {
            return sentences.stream().mapToLong(sentence -> sentence.tokens().size()).sum();
        }
    }

    private EventSpeed() {}

    public static void main(String[] args) throws IOException {
        EnglishAnnotator annotator = EnglishAnnotator.load();
        Actors actors = Actors.load();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            List<Text> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted()
                    .map(file -> read(file, annotator, new EntityResolver(actors))).toList();
            long words = texts.stream().mapToLong(Text::words).sum();
            System.out.printf("%d texts, %d words, %.2f ms for 900 words%n", texts.size(), words,
                    best(texts, new EventCoder(actors)) * WORDS / words);
        }
    }

    private static double best(List<Text> texts, EventCoder coder) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            texts.forEach(t -> coder.code(t.article, t.sentences, t.entities, t.times, t.attributions));
            best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return best;
    }

    private static Text read(Path file, EnglishAnnotator annotator, EntityResolver names) {
        String text = string(file);
        Span whole = new Span(0, text.length());
        Article article = new Article(new ArticleId("a"), file.toString(), null, null, null, null, null, null,
                PublicationTime.of(LocalDate.of(2012, 1, 1)), "en", text, Syndication.NONE,
                List.of(new Block(Block.Kind.PARAGRAPH, whole)));
        List<Sentence> sentences = annotator.annotate(text, List.of(whole));
        return new Text(article, sentences, names.resolve(article, sentences),
                TimeTagger.load().tag(article, sentences),
                new AttributionFinder().find(article, sentences));
    }

    private static String string(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
