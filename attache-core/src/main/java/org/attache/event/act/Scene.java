package org.attache.event.act;

import java.util.stream.IntStream;
import org.attache.event.frame.WordClasses;

/**
 * Sentences of games and stories, whose attacks, strikes and murders are no acts of politics: two words of sport, or one
 * that only sport has, or a score between two names; or what happens "in" a novel or a film.
 */
public record Scene(Graph graph, WordClasses classes) {

    public boolean isPlay() {
        return count("sport") > 1 || count("play") > 0 || hasScore() || isFiction();
    }

    private long count(String kind) {
        return IntStream.range(0, graph.size()).filter(graph::isNoun)
                .filter(i -> classes.has(kind, graph.lemma(i))).count();
    }

    private boolean hasScore() {
        return IntStream.range(0, graph.size()).anyMatch(i -> isScore(graph.token(i).form()));
    }

    /** "3-1", "6-4": two numbers below a hundred and twenty; a year or a range of days is longer or has words. */
    private static boolean isScore(String form) {
        int dash = Math.max(form.indexOf('-'), form.indexOf('\u2013'));
        return dash > 0 && isPoints(form.substring(0, dash)) && isPoints(form.substring(dash + 1));
    }

    private static boolean isPoints(String form) {
        return !form.isEmpty() && form.length() < 4 && form.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(form) < 120;
    }

    private boolean isFiction() {
        return IntStream.range(0, graph.size()).anyMatch(i -> classes.has("fiction", graph.lemma(i))
                && graph.relation(i).equals("pobj") && graph.lemma(graph.head(i)).equals("in"));
    }
}
