package org.attache.event.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PLOVER category, or one of its modes.
 *
 * @param mode null for the category as a whole
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param score from -10 (conflict) to 10 (cooperation)
 * @param meaning in our words, empty where the name says it
 */
public record PloverCode(String category, @Nullable String mode, int quad, double score, String meaning) {

    static PloverCode of(List<String> row) {
        String mode = row.get(1).equals("-") ? null : row.get(1);
        String meaning = row.get(4).equals("-") ? "" : row.get(4);
        return new PloverCode(row.get(0), mode, Integer.parseInt(row.get(2)), Double.parseDouble(row.get(3)), meaning);
    }
}
