package org.attache.language.parse;

import java.util.Arrays;
import java.util.List;

/**
 * Labels words from left to right; each decision sees the labels already given. Used for parts of speech and for raw name
 * tags.
 */
final class Tagger {

    private final List<String> labels;
    private final long[] labelHash;
    private final long[] labelPower;
    private final Templates templates;
    private final int[] offsets;
    private final Field field;

    private Tagger(List<String> labels, Templates templates, Field field) {
        this.labels = labels;
        this.templates = templates;
        this.field = field;
        labelHash = labels.stream().mapToLong(Hash::of).toArray();
        labelPower = labels.stream().mapToLong(label -> Hash.power(label.length())).toArray();
        offsets = templates.places().stream().mapToInt(Tagger::offset).toArray();
    }

    /** @param field the column to fill */
    static Tagger read(Pack pack, Field field) {
        List<String> labels = pack.names();
        List<String> lines = pack.strings();
        return new Tagger(labels, new Templates(lines, Weights.read(pack, labels.size())), field);
    }

    private static int offset(String place) {
        return place.equals("i") ? 0 : Integer.parseInt(place.substring(1));
    }

    List<String> labels() {
        return labels;
    }

    /** Fills the column of this tagger and gives the labels' numbers. */
    void tag(Words words, short[] result) {
        int[] scores = new int[labels.size()];
        int[] at = new int[offsets.length];
        Templates.Features features = new Templates.Features();
        for (int word = 1; word < words.size(); word++) {
            for (int i = 0; i < at.length; i++) {
                int place = word + offsets[i];
                at[i] = place >= 1 && place < words.size() ? place : -1;
            }
            Arrays.fill(scores, 0);
            templates.score(words, at, features, scores);
            int best = best(scores);
            result[word] = (short) best;
            words.set(field, word, labelHash[best], labelPower[best]);
        }
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
