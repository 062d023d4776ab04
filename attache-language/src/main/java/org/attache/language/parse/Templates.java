package org.attache.language.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The feature templates of one model, and the scoring of a state by them.
 *
 * <p>A template names one to three (place, field) pairs, as in {@code i:LEMMA j+1:TAG}. Places are resolved once a state
 * into word positions, -1 where there is none; a template with a missing value adds nothing. The model file lists the
 * templates, so this class interprets and knows none of them.
 */
final class Templates {

    /** Members of {@link Field#ORTHOGRAPHY} as features. */
    private static final long[] MARK = new long[14];

    static {
        for (int i = 0; i < MARK.length; i++) {
            MARK[i] = Hash.of(Integer.toString(i));
        }
    }

    private final List<String> places = new ArrayList<>();
    private final Weights weights;
    private final int[] single;
    private final int[] pair;
    private final int[] triple;
    private final int[] marks;

    /** @param lines one template a line; its number is its place in the list */
    Templates(List<String> lines, Weights weights) {
        this.weights = weights;
        List<List<Integer>> byArity = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        for (int number = 0; number < lines.size(); number++) {
            String[] items = lines.get(number).split(" ");
            boolean set = items[0].endsWith(":" + Field.ORTHOGRAPHY);
            List<Integer> codes = byArity.get(set ? 0 : items.length);
            codes.add(number);
            for (String item : items) {
                int colon = item.indexOf(':');
                codes.add(place(item.substring(0, colon)));
                codes.add(Field.valueOf(item.substring(colon + 1)).ordinal());
            }
        }
        marks = ints(byArity.get(0));
        single = ints(byArity.get(1));
        pair = ints(byArity.get(2));
        triple = ints(byArity.get(3));
    }

    private int place(String name) {
        if (!places.contains(name)) {
            places.add(name);
        }
        return places.indexOf(name);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The places to resolve, in the order in which {@link #score} expects them. */
    List<String> places() {
        return places;
    }

    /** Arrays that hold the features of one state; for one thread. */
    static final class Features {

        private static final int MOST = 256;

        private final int[] keys = new int[MOST];
        private final int[] places = new int[MOST];
        private int count;

        void add(int key) {
            keys[count++] = key;
        }
    }

    /** Adds the rows of all features of a state. */
    void score(Words words, int[] at, Features features, int[] scores) {
        features.count = 0;
        singles(words, at, features);
        pairs(words, at, features);
        triples(words, at, features);
        marks(words, at, features);
        weights.score(features.keys, features.count, features.places, scores);
    }

    private void singles(Words words, int[] at, Features features) {
        for (int t = 0; t < single.length; t += 3) {
            int word = at[single[t + 1]];
            long value = word < 0 ? 0 : words.hash[single[t + 2]][word];
            if (value != 0) {
                features.add(Hash.key(single[t], value));
            }
        }
    }

    private void pairs(Words words, int[] at, Features features) {
        for (int t = 0; t < pair.length; t += 5) {
            int word0 = at[pair[t + 1]];
            int word1 = at[pair[t + 3]];
            if (word0 < 0 || word1 < 0) {
                continue;
            }
            long value0 = words.hash[pair[t + 2]][word0];
            long value1 = words.hash[pair[t + 4]][word1];
            if (value0 != 0 && value1 != 0) {
                long value = Hash.join(value0, value1, words.power[pair[t + 4]][word1]);
                features.add(Hash.key(pair[t], value));
            }
        }
    }

    private void triples(Words words, int[] at, Features features) {
        for (int t = 0; t < triple.length; t += 7) {
            int word0 = at[triple[t + 1]];
            int word1 = at[triple[t + 3]];
            int word2 = at[triple[t + 5]];
            if ((word0 | word1 | word2) < 0) {
                continue;
            }
            long value0 = words.hash[triple[t + 2]][word0];
            long value1 = words.hash[triple[t + 4]][word1];
            long value2 = words.hash[triple[t + 6]][word2];
            if (value0 != 0 && value1 != 0 && value2 != 0) {
                long value = Hash.join(value0, value1, words.power[triple[t + 4]][word1]);
                value = Hash.join(value, value2, words.power[triple[t + 6]][word2]);
                features.add(Hash.key(triple[t], value));
            }
        }
    }

    private void marks(Words words, int[] at, Features features) {
        for (int t = 0; t < marks.length; t += 3) {
            int word = at[marks[t + 1]];
            for (int set = word < 0 ? 0 : words.marks[word]; set != 0; set &= set - 1) {
                features.add(Hash.key(marks[t], MARK[Integer.numberOfTrailingZeros(set)]));
            }
        }
    }
}
