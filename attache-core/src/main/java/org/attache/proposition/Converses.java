package org.attache.proposition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.proposition.word.Term;
import org.attache.table.Table;

/** Words for one deed from its two sides: what one party sold the other bought. */
public final class Converses {

    private static final Map<String, Sides> SIDES = new HashMap<>();

    /**
     * The lines of the table that hold a word, as bits.
     *
     * @param left those that hold it in their first column
     * @param right those that hold it in their second
     */
    public record Sides(int left, int right) {

        static final Sides NONE = new Sides(0, 0);

        private Sides and(Sides other) {
            return new Sides(left | other.left, right | other.right);
        }
    }

    static {
        int line = 1;
        for (List<String> row : Table.rows(Converses.class, "converses.tsv", 2)) {
            for (String word : row.getFirst().split(" ")) {
                SIDES.merge(word, new Sides(line, 0), Sides::and);
            }
            for (String word : row.getLast().split(" ")) {
                SIDES.merge(word, new Sides(0, line), Sides::and);
            }
            line <<= 1;
        }
    }

    private Converses() {}

    /** Where the word stands in the table. */
    public static Sides of(Term word) {
        return SIDES.getOrDefault(word.lemma(), Sides.NONE);
    }

    /** True when the deed of the one is that of the other, seen by the other party. */
    public static boolean are(Proposition one, Proposition other) {
        return (one.sides().left() & other.sides().right() | one.sides().right() & other.sides().left()) != 0;
    }
}
