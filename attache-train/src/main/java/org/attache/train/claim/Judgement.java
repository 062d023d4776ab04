package org.attache.train.claim;

import java.util.Comparator;
import java.util.List;

/**
 * How well scores tell pairs that are one claim from others.
 *
 * @param averagePrecision mean of the precisions at every pair that is one, the most likely first
 * @param precision of the pairs from the threshold on
 * @param recall of the same
 */
record Judgement(int pairs, int same, double averagePrecision, double logLoss, double precision, double recall) {

    /** A pair with the likelihood that a model gave it. */
    record Scored(double score, boolean same) {}

    static Judgement of(List<Scored> scored, double threshold) {
        List<Scored> ranked = scored.stream().sorted(Comparator.comparingDouble(one -> -one.score())).toList();
        int hits = 0;
        double precisions = 0;
        double loss = 0;
        int kept = 0;
        int right = 0;
        for (int at = 0; at < ranked.size(); at++) {
            Scored one = ranked.get(at);
            hits += one.same() ? 1 : 0;
            precisions += one.same() ? (double) hits / (at + 1) : 0;
            loss -= Math.log(Math.max(1e-9, one.same() ? one.score() : 1 - one.score()));
            kept += one.score() >= threshold ? 1 : 0;
            right += one.score() >= threshold && one.same() ? 1 : 0;
        }
        return new Judgement(ranked.size(), hits, share(precisions, hits), share(loss, ranked.size()),
                share(right, kept), share(right, hits));
    }

    private static double share(double part, int all) {
        return all == 0 ? 0 : part / all;
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
