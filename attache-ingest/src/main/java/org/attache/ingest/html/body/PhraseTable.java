package org.attache.ingest.html.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.table.Table;

/**
 * Phrases by their first word. A phrase matches at the start of a line; one that ends in "|" matches a whole line
 * (punctuation and figures at the end aside), one that begins with "*" matches anywhere.
 */
final class PhraseTable {
    private record Phrase(String kind, String words, boolean whole) {}

    private final Map<String, List<Phrase>> byStart = new HashMap<>();
    private final List<Phrase> anywhere = new ArrayList<>();

    static PhraseTable load(String resource) {
        PhraseTable table = new PhraseTable();
        Table.lines(PhraseTable.class, resource).forEach(table::add);
        return table;
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        String words = cells[1];
        if (words.startsWith("*")) {
            anywhere.add(new Phrase(cells[0], words.substring(1), false));
            return;
        }
        boolean whole = words.endsWith("|");
        String plain = whole ? words.substring(0, words.length() - 1) : words;
        byStart.computeIfAbsent(firstWord(plain, 0), key -> new ArrayList<>()).add(new Phrase(cells[0], plain, whole));
    }

    /** @param line in lower case */
    boolean matches(String line, String kind) {
        int start = skipMarks(line);
        for (Phrase phrase : byStart.getOrDefault(firstWord(line, start), List.of())) {
            if (phrase.kind.equals(kind) && line.startsWith(phrase.words, start)
                    && endsWell(line, start + phrase.words.length(), phrase.whole)) {
                return true;
            }
        }
        for (Phrase phrase : anywhere) {
            if (phrase.kind.equals(kind) && line.contains(phrase.words)) {
                return true;
            }
        }
        return false;
    }

    private static int skipMarks(String line) {
        int i = 0;
        while (i < line.length() && !Character.isLetterOrDigit(line.charAt(i)) && line.charAt(i) != '©') {
            i++;
        }
        return i;
    }

    private static String firstWord(String line, int start) {
        int end = start;
        while (end < line.length() && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '©')) {
            end++;
        }
        return line.substring(start, end);
    }

    private static boolean endsWell(String line, int at, boolean whole) {
        if (!whole) {
            return at >= line.length() || !Character.isLetter(line.charAt(at));
        }
        for (int i = at; i < line.length(); i++) {
            if (Character.isLetter(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
