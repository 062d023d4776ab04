package org.attache.bench.claim;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.actor.Actors;
import org.attache.annotation.Sentence;
import org.attache.attribution.AttributionFinder;
import org.attache.claim.DossierBuilder;
import org.attache.entity.EntityResolver;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Block;
import org.attache.model.Dossier;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.attache.model.StoryId;
import org.attache.model.Syndication;

/**
 * Works out a made story over and over and prints the median of the rounds that are warm, in processor time of the one
 * thread that works: attribution, then claims with independence. Arguments: number of articles (50),
 * rounds (80; with fewer the compiler is still at work).
 */
public final class StorySpeed {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final String[] DEEDS = {"The dam above Tarnow gave way on Monday night, %s said.",
            "A wall of the Tarnow dam broke late on Monday, according to %s.",
            "%s said water had burst through the Tarnow dam.",
            "The reservoir at Tarnow emptied within an hour, %s told reporters.",
            "At least %d people were killed in the villages below, %s said.", "%s put the number of dead at %d.",
            "\"We had been warned of the cracks in the wall,\" %s said.", "%s denied that the cracks had been known.",
            "The company that runs the dam said it would pay for new houses.",
            "Soldiers carried %d families to a school in Brzesko.",
            "The railway to the south will stay closed until Friday, %s said.",
            "The prime minister promised an inquiry.",
            "Engineers had asked for money for repairs in the spring, %s said.",
            "Rain is expected to return on Thursday.",
            "The river has not been so high since 1997.", "Farmers lost %d cows and most of the potatoes."};
    private static final String[] SOURCES = {"Anna Kowalczyk, the district governor",
            "Marek Zielinski, a fire brigade commander",
            "a police spokesman", "the interior ministry", "an official who asked not to be named",
            "the mayor, Piotr Lis"};

    private record Parsed(Article article, List<Sentence> sentences) {}

    private StorySpeed() {}

    public static void main(String[] args) {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 80;
        EnglishAnnotator annotator = EnglishAnnotator.load();
        List<Parsed> story = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            Article article = article(at);
            story.add(new Parsed(article, annotator.annotate(article.text(), article.prose())));
        }
        double[] attribution = new double[rounds];
        double[] claims = new double[rounds];
        int found = 0;
        for (int round = 0; round < rounds; round++) {
            found = work(story, round, attribution, claims);
        }
        System.out.printf(
                "%d articles, %d claims: attribution %.0f ms, claims and independence %.0f ms, together %.0f ms%n",
                size, found, median(attribution), median(claims), median(attribution) + median(claims));
    }

    private static int work(List<Parsed> story, int round, double[] attribution, double[] claims) {
        AttributionFinder finder = new AttributionFinder();
        EntityResolver names = new EntityResolver(Actors.load());
        List<Analysis> analyses = new ArrayList<>();
        for (Parsed one : story) {
            long start = CLOCK.getCurrentThreadCpuTime();
            var said = finder.find(one.article(), one.sentences());
            attribution[round] += (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
            analyses.add(new Analysis(one.article(), one.sentences(), names.resolve(one.article(), one.sentences()),
                    List.of(), said, List.of()));
        }
        long start = CLOCK.getCurrentThreadCpuTime();
        Dossier dossier = new DossierBuilder().build(new StoryId("s"), analyses, List.of());
        claims[round] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
        return dossier.claims().size();
    }

    /** The median of the later half of the rounds. */
    private static double median(double[] rounds) {
        double[] warm = Arrays.copyOfRange(rounds, rounds.length / 2, rounds.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static Article article(int at) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int line = 0; line < 12; line++) {
            int deed = (at * 5 + line * 7) % DEEDS.length;
            String source = SOURCES[(at + line * 3) % SOURCES.length];
            int start = text.length();
            text.append(sentence(DEEDS[deed], source, 20 + (at + line) % 4));
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, text.length())));
            text.append('\n');
        }
        return new Article(new ArticleId("a%03d".formatted(at)), "a" + at, "Paper " + at, null, null, null, null, null,
                PublicationTime.of(LocalDate.of(2026, 3, 3)), "en", text.toString(), Syndication.NONE, blocks);
    }

    private static String sentence(String deed, String source, int number) {
        String words = deed.replace("%d", String.valueOf(number)).replace("%s", source);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
