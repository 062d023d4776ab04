package org.attache.bench.store;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Attribution;
import org.attache.model.Block;
import org.attache.model.Entity;
import org.attache.model.EntityId;
import org.attache.model.Event;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.attache.model.SpeechAct;
import org.attache.model.Syndication;

/**
 * Articles of about 350 words drawn from 20,000 made-up words with frequencies as in language (Zipf), with as many sayings,
 * entities and events as news of that length has. The same seed gives the same articles.
 */
final class Synthetic {

    static final List<String> STATES = List.of("EST", "LVA", "LTU", "FIN", "SWE", "POL", "DEU", "FRA", "PAK", "IND",
            "RUS", "USA", "CHN", "TUR", "GEO", "ARM");
    private static final List<String> CODES = List.of("010", "036", "040", "042", "051", "057", "090", "112", "130",
            "173", "190");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int WORDS = 20_000;
    private static final int DAYS = 90;

    private final Random random;
    private final String[] words = new String[WORDS];

    Synthetic(long seed) {
        random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            words[i] = word(i);
        }
    }

    /** Syllables that spell a number: pronounceable, all different. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 60; rest > 0; rest /= 60) {
            word.append("bdfgklmnprst".charAt(rest % 12)).append("aeiou".charAt(rest / 12 % 5));
        }
        return word.toString();
    }

    private String word() {
        return words[(int) (Math.exp(random.nextDouble() * Math.log(WORDS)) - 1)];
    }

    /** @param story its articles share some days and a headline word */
    Analysis analysis(long number, long story) {
        List<Span> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            int start = text.length();
            int length = 15 + random.nextInt(14);
            for (int w = 0; w < length; w++) {
                text.append(w == 0 ? "" : " ").append(word());
            }
            text.append('.');
            sentences.add(new Span(start, text.length()));
            text.append(' ');
        }
        String outlet = "Outlet " + (int) Math.sqrt(random.nextInt(40_000));
        LocalDate day = FIRST.plusDays((story / 7 + random.nextInt(3)) % DAYS);
        Article article = new Article(new ArticleId("a" + number), "bench", outlet, null,
                URI.create("https://bench.example/" + number), "Story " + story + " " + word() + " " + word(), null,
                null,
                PublicationTime.of(day), "en", text.toString(), Syndication.NONE,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
        return new Analysis(article, List.of(), entities(sentences), List.of(), sayings(sentences), List.of());
    }

    private static List<Attribution> sayings(List<Span> sentences) {
        return sentences.stream().limit(8).map(s -> new Attribution(List.of(part(s, 0, 8)), List.of(part(s, 9, 13)),
                List.of(part(s, 14, 40)), Attribution.Kind.INDIRECT, SpeechAct.SAY, Attribution.Commitment.NEUTRAL,
                null))
                .toList();
    }

    private List<Entity> entities(List<Span> sentences) {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            entities.add(new Entity(new EntityId("e" + i), Entity.Type.PERSON, word() + " " + word(),
                    STATES.get(random.nextInt(STATES.size())), List.of(),
                    sentences.stream().skip(i).limit(3).map(s -> part(s, 0, 6)).toList()));
        }
        return entities;
    }

    Event event(Analysis analysis) {
        String actor = STATES.get(random.nextInt(STATES.size()));
        String recipient = STATES.get(random.nextInt(STATES.size()));
        Span words = new Span(0, 10);
        LocalDate day = analysis.article().publishedAt() == null ? FIRST : analysis.article().publishedAt().date();
        return new Event(words, CODES.get(random.nextInt(CODES.size())), null, null, List.of(),
                List.of(new Event.Party(actor + "GOV", actor, List.of(words))),
                List.of(new Event.Party(recipient + "GOV", recipient, List.of(words))), false, Event.Modality.ASSERTED,
                null, day, day, null, "bench", 1, null);
    }

    static Span part(Span sentence, int from, int to) {
        return new Span(Math.min(sentence.end(), sentence.start() + from),
                Math.min(sentence.end(), sentence.start() + to));
    }

    Random random() {
        return random;
    }

    /** A word that many articles hold. */
    String common() {
        return words[20 + random.nextInt(400)];
    }
}
