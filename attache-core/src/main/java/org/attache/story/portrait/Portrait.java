package org.attache.story.portrait;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.model.ArticleId;
import org.attache.reuse.NewsItem;

/**
 * What the grouping retains of an article.
 *
 * @param day publication day as a count of days, {@link #UNDATED} when unknown
 * @param terms numbers of all its terms, for the counts of the window
 * @param counted what headline and lead number among its like
 */
public record Portrait(ArticleId id, long day, int[] terms, SparseVector title, SparseVector lead, SparseVector body,
        SparseVector names, SparseVector states, List<Counted> counted) {

    public static final long UNDATED = Long.MIN_VALUE;
    private static final int BODY_TERMS = 80;
    private static final int LONGEST_GAP = 10;

    /** Counts the terms of the article and weighs them by the counts so far. */
    public static Portrait of(NewsItem item, TermStatistics statistics) {
        Terms terms = Terms.of(item);
        int[] all = statistics.add(terms.body.keySet(), terms.names.keySet(), terms.states);
        long day = item.published() == null ? UNDATED : item.published().date().toEpochDay();
        return new Portrait(item.id(), day, all, vector(terms.title, "", Integer.MAX_VALUE, statistics),
                vector(terms.lead, "", Integer.MAX_VALUE, statistics),
                vector(terms.body, "", BODY_TERMS, statistics), vector(terms.names, "@", BODY_TERMS, statistics),
                states(terms.states, statistics), Counted.in(terms.opening));
    }

    public PairFeatures with(Portrait other, double crowd) {
        double headline = Math.max(title.dot(other.body), other.title.dot(body));
        return new PairFeatures(title.dot(other.title), lead.dot(other.lead), body.dot(other.body),
                names.dot(other.names), state(other), headline, gap(other), crowd,
                Counted.agreement(counted, other.counted));
    }

    /** Weight of the rarest state that both name. */
    private double state(Portrait other) {
        double rarest = 0;
        for (int i = 0, j = 0; i < states.terms().length && j < other.states.terms().length;) {
            int order = Integer.compare(states.terms()[i], other.states.terms()[j]);
            rarest = order == 0 ? Math.max(rarest, states.weights()[i]) : rarest;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return rarest;
    }

    private static SparseVector states(Set<String> codes, TermStatistics statistics) {
        int[] ids = codes.stream().mapToInt(code -> statistics.number('#' + code)).sorted().toArray();
        float[] weights = new float[ids.length];
        for (int i = 0; i < ids.length; i++) {
            weights[i] = (float) statistics.weight(ids[i]);
        }
        return new SparseVector(ids, weights);
    }

    private double gap(Portrait other) {
        if (day == UNDATED || other.day == UNDATED) {
            return PairFeatures.UNKNOWN;
        }
        return Math.min(LONGEST_GAP, Math.abs(day - other.day));
    }

    /** A term counts by the logarithm of how often it stands there times its rarity; the heaviest are kept. */
    private static SparseVector vector(Map<String, Integer> counts, String mark, int most, TermStatistics statistics) {
        long[] heaviest = new long[counts.size()];
        int n = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int id = statistics.number(mark + entry.getKey());
            float weight = (float) ((1 + Math.log(entry.getValue())) * statistics.weight(id));
            // Sorted by falling weight, then by number; the weight is positive, so its bits order like its value.
            heaviest[n++] = (long) (Integer.MAX_VALUE - Float.floatToIntBits(weight)) << 32 | id;
        }
        Arrays.sort(heaviest);
        return unit(heaviest, Math.min(most, n));
    }

    private static SparseVector unit(long[] heaviest, int size) {
        long[] byNumber = new long[size];
        double squares = 0;
        for (int i = 0; i < size; i++) {
            float weight = Float.intBitsToFloat(Integer.MAX_VALUE - (int) (heaviest[i] >>> 32));
            byNumber[i] = (heaviest[i] & 0xffffffffL) << 32 | Float.floatToIntBits(weight);
            squares += (double) weight * weight;
        }
        Arrays.sort(byNumber);
        int[] terms = new int[size];
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            terms[i] = (int) (byNumber[i] >>> 32);
            weights[i] = (float) (Float.intBitsToFloat((int) byNumber[i]) / Math.sqrt(squares));
        }
        return new SparseVector(terms, weights);
    }
}
