package org.attache.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.table.Table;

/**
 * The meanings of common English words.
 *
 * <p>Two words are akin when they share a sense ("resign", "quit"), when one is derived from the other ("resign",
 * "resignation"), or when both stand closely below one general word ("frigate", "warship"). The table is derived from
 * WordNet 3.0; NOTICE holds its licence. What it misses of the words of news stands in a table of our own, {@code news.tsv}.
 */
public final class Thesaurus {

    /** Two words of one line of news.tsv are akin by the square of this, in ninths. */
    private static final int NEWS = 8;

    private final Map<String, Meaning> meanings = new HashMap<>(40_000);

    private Thesaurus() {}

    /** The table that comes with the software. */
    public static Thesaurus shipped() {
        return Holder.TABLE;
    }

    /**
     * The meaning of a word, {@link Meaning#NONE} when it is not in the table.
     *
     * @param lemma dictionary form in lower case; a verb and its particle with a line between: "step_down"
     * @param pos Penn Treebank tag
     */
    public Meaning of(String lemma, String pos) {
        return meanings.getOrDefault(lemma + " " + letter(pos), Meaning.NONE);
    }

    /** True when one of the two is derived from the other by an ending: "vaccination", "vaccinate". Tags of the Penn Treebank. */
    public static boolean derived(String one, String pos, String other, String tag) {
        return Derivation.from(one, letter(pos), other, letter(tag))
                || Derivation.from(other, letter(tag), one, letter(pos));
    }

    private static char letter(String pos) {
        return switch (pos.isEmpty() ? 'X' : pos.charAt(0)) {
            case 'V', 'M' -> 'v';
            case 'J' -> 'a';
            case 'R' -> 'r';
            default -> 'n';
        };
    }

    private void read(String line) {
        int tab = line.indexOf('\t');
        String[] cells = line.substring(tab + 1).split(" ");
        int[] ids = new int[cells.length];
        byte[] weights = new byte[cells.length];
        for (int at = 0; at < cells.length; at++) {
            int colon = cells[at].indexOf(':');
            ids[at] = Integer.parseInt(cells[at], 0, colon, 36);
            weights[at] = (byte) (cells[at].charAt(colon + 1) - '0');
        }
        meanings.put(line.substring(0, tab), new Meaning(ids, weights));
    }

    /** Words that news uses of one thing share a further meaning, whatever else they mean. */
    private void readNews() {
        int id = 1 + meanings.values().stream().mapToInt(Meaning::last).max().orElse(0);
        for (List<String> row : Table.rows(Thesaurus.class, "news.tsv", 2)) {
            for (String word : row.get(1).split(" ")) {
                for (char letter : row.get(0).toCharArray()) {
                    meanings.merge(word + " " + letter, Meaning.of(id, NEWS), Meaning::and);
                }
            }
            id++;
        }
    }

    private static final class Holder {

        static final Thesaurus TABLE = load();

        private static Thesaurus load() {
            Thesaurus table = new Thesaurus();
            try (InputStream in = Thesaurus.class.getResourceAsStream("thesaurus.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("resource thesaurus.tsv is missing");
                }
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                        .forEach(table::read);
            } catch (IOException e) {
                throw new UncheckedIOException("thesaurus.tsv", e);
            }
            table.readNews();
            return table;
        }
    }
}
