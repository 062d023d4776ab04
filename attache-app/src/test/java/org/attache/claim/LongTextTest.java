package org.attache.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.attache.actor.Actors;
import org.attache.annotation.Sentence;
import org.attache.attribution.AttributionFinder;
import org.attache.entity.EntityResolver;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.attache.model.StoryId;
import org.attache.model.Syndication;
import org.attache.time.TimeTagger;
import org.junit.jupiter.api.Test;

/** One text with very many attributions. */
final class LongTextTest {

    private static final EnglishAnnotator ANNOTATOR = EnglishAnnotator.load();
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int FEW = 600;
    /** From here on a country is in so many denials that it tells nothing of any. */
    private static final int MANY = 1_250;
    private static final int ROUNDS = 3;
    private static final double LINEAR = 3;

    private static final List<String> COUNTRIES = List.of("Angola", "Bolivia", "Chad", "Denmark", "Estonia", "Fiji",
            "Ghana", "Haiti", "Iceland", "Jordan", "Kenya", "Latvia");
    private static final List<String> WORDS = List.of("northern", "old", "river", "upper", "stone", "lake", "western",
            "iron", "market", "eastern", "glass", "hill");
    private static final List<String> FIRST = List.of("Anna", "Boris", "Clara", "David", "Elena", "Frank", "Greta",
            "Hugo", "Irma", "Jonas", "Karla", "Leo", "Mira");
    private static final List<String> LAST = List.of("Kowal", "Petr", "Lind", "Nov", "Mor", "Silv", "Tann", "Okaf",
            "Berg",
            "Cost", "Duart", "Evans", "Fisch", "Garc", "Horv", "Ivan");
    private static final List<String> DEEDS = List.of("the bridge near the %s mill would be closed for %d weeks",
            "boats had left the %s harbour %d times", "the %s school had hired %d teachers",
            "the %s pipeline had burst", "engineers at the %s dam had found %d cracks");

    @Test
    void twiceTheAttributionsTakeAboutTwiceTheTime() {
        growsWithItsLength(FEW, LongTextTest::sentence);
    }

    @Test
    void twiceTheTollsTakeAboutTwiceTheTime() {
        growsWithItsLength(FEW, at -> "The minister of %s said that %d people had been killed in the flood near %s."
                .formatted(COUNTRIES.get(at % COUNTRIES.size()), 10 + at, place(at)));
    }

    @Test
    void twiceTheSpeakersTakeAboutTwiceTheTime() {
        growsWithItsLength(FEW, at -> "%s %so%cin%c, a farmer, said that %s.".formatted(FIRST.get(at % FIRST.size()),
                LAST.get(at / 13 % LAST.size()), 'a' + at / 17 % 26, 'a' + at / 208 % 26, deed(at)));
    }

    @Test
    void twiceThePersonsOfOneSurnameTakeAboutTwiceTheTime() {
        growsWithItsLength(FEW, at -> "Engineer %c%c%c Berg said that %s.".formatted('A' + at % 26, 'a' + at / 26 % 26,
                'n' + at % 7, deed(at)));
    }

    @Test
    void twiceTheDenialsTakeAboutTwiceTheTime() {
        growsWithItsLength(MANY, at -> at % 2 == 0 ? sentence(at)
                : "The minister of %s denied the report.".formatted(COUNTRIES.get(at % COUNTRIES.size())));
    }

    private static void growsWithItsLength(int sentences, IntFunction<String> line) {
        Analysis one = article(sentences, line);
        Analysis two = article(2 * sentences, line);
        best(one);
        double ratio = (double) best(two) / best(one);
        assertThat(two.attributions()).hasSizeGreaterThan(3 * sentences / 2);
        assertThat(ratio).as("time for twice the text").isLessThan(LINEAR);
    }

    /** Nanoseconds of processor time of the fastest of a few rounds, whatever else the machine does. */
    private static long best(Analysis article) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            new DossierBuilder().build(new StoryId("s"), List.of(article), List.of());
            best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    private static Analysis article(int sentences, IntFunction<String> line) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < sentences; at++) {
            int start = text.length();
            text.append(line.apply(at));
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, text.length())));
            text.append('\n');
        }
        Article article = new Article(new ArticleId("a"), "a", "The Upland Star", null, null, null, null, null,
                PublicationTime.of(LocalDate.of(2026, 3, 3)), "en", text.toString(), Syndication.NONE, blocks);
        List<Sentence> read = ANNOTATOR.annotate(article.text(), article.prose());
        return new Analysis(article, read, new EntityResolver(Actors.load()).resolve(article, read),
                TimeTagger.load().tag(article, read), new AttributionFinder().find(article, read), List.of());
    }

    private static String sentence(int at) {
        String minister = "minister of " + COUNTRIES.get(at % COUNTRIES.size());
        return at % 4 == 3 ? "\"We saw that " + deed(at) + ",\" the " + minister + " said on Monday."
                : "The " + minister + " said that " + deed(at) + ".";
    }

    private static String deed(int at) {
        return DEEDS.get(at % DEEDS.size()).formatted(place(at), 10 + at % 977);
    }

    private static String place(int at) {
        return WORDS.get(at / 7 % WORDS.size()) + " " + WORDS.get((at / 83 + 5) % WORDS.size());
    }
}
