package org.attache.likeness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attache.reading.Statement;

/**
 * For every statement of a story those that may have to do with it, from an index of terms: a statement meets those that
 * have one of its rarest terms in some form. Terms that very many statements have raise no candidates, and a term that
 * one article has all the time raises none there. So the cost grows with the statements that have something to do with
 * one another, not with all pairs.
 */
public final class Candidates {

    private static final int RAREST = 8;
    private static final int COMMON = 60;

    /** A word in more statements of one article than this tells nothing about any of them there. */
    private static final int WORN = 100;

    private final List<Statement> statements;
    private final Profiles profiles;
    private final int[][] postings;

    public Candidates(List<Statement> statements, Profiles profiles) {
        this.statements = statements;
        this.profiles = profiles;
        postings = postings(profiles);
        int most = COMMON + profiles.size() / 8;
        for (int term = 0; term < postings.length; term++) {
            int[] holders = unworn(postings[term]);
            postings[term] = holders.length <= most ? holders : new int[0];
        }
    }

    private static int[][] postings(Profiles profiles) {
        int[] counts = new int[profiles.words().size()];
        for (int at = 0; at < profiles.size(); at++) {
            for (int term : profiles.terms(at)) {
                counts[term]++;
            }
        }
        int[][] postings = new int[counts.length][];
        Arrays.setAll(postings, term -> new int[counts[term]]);
        for (int at = profiles.size() - 1; at >= 0; at--) {
            for (int term : profiles.terms(at)) {
                postings[term][--counts[term]] = at;
            }
        }
        return postings;
    }

    /** The holders of a term without those of an article that says it all the time. */
    private int[] unworn(int[] holders) {
        if (holders.length <= WORN) {
            return holders;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        for (int one : holders) {
            counts.merge(statements.get(one).article(), 1, Integer::sum);
        }
        return Arrays.stream(holders).filter(one -> counts.getOrDefault(statements.get(one).article(), 0) <= WORN)
                .toArray();
    }

    /** Statements that may have to do with this one, ascending. */
    public IntStream of(int statement) {
        return from(statement, 0);
    }

    /** Those of them that come after it. */
    IntStream after(int statement) {
        return from(statement, statement + 1);
    }

    private IntStream from(int statement, int first) {
        BitSet found = new BitSet();
        for (int term : rarest(statement)) {
            for (int kin : profiles.words().kin(term)) {
                for (int holder : postings[kin]) {
                    if (holder >= first) {
                        found.set(holder);
                    }
                }
            }
        }
        found.clear(statement);
        return found.stream();
    }

    private int[] rarest(int at) {
        Vocabulary words = profiles.words();
        return Arrays.stream(profiles.terms(at)).boxed()
                .sorted(Comparator.<Integer>comparingDouble(term -> -words.rarity(term)).thenComparing(term -> term))
                .limit(RAREST).mapToInt(Integer::intValue).toArray();
    }
}
