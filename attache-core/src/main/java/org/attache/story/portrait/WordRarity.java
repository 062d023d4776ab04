package org.attache.story.portrait;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attache.actor.Nations;
import org.attache.table.Table;

/**
 * In what share of news articles an English word stands, in steps of a factor of two; for want of a past.
 *
 * <p>A word that is not in the table is rare. A name is as rare as its rarest word: "White House" is common, "Rosa White" is not.
 */
public final class WordRarity {

    /** No table: every word is equally rare. */
    public static final WordRarity NONE = new WordRarity(Map.of());
    private static final double RARE = 1.0 / 8000;

    private final Map<String, Double> shares;

    private WordRarity(Map<String, Double> shares) {
        this.shares = shares;
    }

    /** The table that comes with the software. */
    public static WordRarity shipped() {
        return Holder.TABLE;
    }

    /** Share of articles, 1 at most. */
    public double of(String word) {
        return shares.getOrDefault(word, RARE);
    }

    double ofName(String name) {
        double rarest = 1;
        for (String word : name.split(" ")) {
            rarest = Math.min(rarest, of(word));
        }
        return rarest;
    }

    /** As rare as its usual name. */
    double ofState(String code) {
        return ofName(Nations.shipped().name(code).orElse(code).toLowerCase(Locale.ROOT));
    }

    private static final class Holder {

        static final WordRarity TABLE = load();

        private static WordRarity load() {
            Map<String, Double> shares = new HashMap<>();
            Table.lines(WordRarity.class, "word-rarity.tsv").stream().map(line -> line.split("\t")).forEach(row -> {
                double share = Math.pow(2, -Integer.parseInt(row[0]));
                for (String word : row[1].split(" ")) {
                    shares.put(word, share);
                }
            });
            return new WordRarity(shares);
        }
    }
}
