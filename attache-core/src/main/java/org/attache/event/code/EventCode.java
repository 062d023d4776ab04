package org.attache.event.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code of acts, as the code table has it.
 *
 * @param cameo CAMEO code as text, leading zero kept
 * @param meaning what the act is, in our words
 * @param plover PLOVER category, null for CAMEO 01x
 * @param mode PLOVER mode
 * @param contexts PLOVER contexts, sorted
 * @param goldstein from -10 (conflict) to 10 (cooperation)
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict: the class of the CAMEO
 *     root, as GDELT and ICEWS count it
 */
public record EventCode(String cameo, String meaning, @Nullable String plover, @Nullable String mode,
        List<String> contexts, double goldstein, int quad) {

    public EventCode {
        contexts = List.copyOf(contexts);
    }

    /** The first two digits. */
    public String root() {
        return cameo.substring(0, 2);
    }

    /** The first three digits. */
    public String base() {
        return cameo.substring(0, 3);
    }

    static EventCode of(List<String> row) {
        List<String> contexts = row.get(4).equals("-") ? List.of() : List.of(row.get(4).split(";"));
        return new EventCode(row.get(0), row.get(1), orNull(row.get(2)), orNull(row.get(3)), contexts,
                Double.parseDouble(row.get(5)), Integer.parseInt(row.get(6)));
    }

    private static @Nullable String orNull(String cell) {
        return cell.equals("-") ? null : cell;
    }
}
