package org.attache.language.name;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attache.actor.ActorTable;
import org.attache.annotation.Token;
import org.attache.table.Table;

/**
 * A set of phrases, found in a sentence by their words. A phrase in lower case matches any case, one with capitals only
 * itself, or written in capitals throughout. Words are compared as the tokeniser splits them, without regard to the space between.
 */
final class Phrases {

    private static final Map<String, Phrases> LISTS = readLists();

    private static final int SHOUTED = 4;
    private static final int OPENINGS = 4096;

    /** The row of the European Union, which acts like a state and is none. */
    private static final String UNION = "EUR";

    private final Set<String> phrases = new HashSet<>();
    private final BitSet openings = new BitSet(OPENINGS);
    private int longest;

    /** The phrases of a kind in {@code names.tsv}. */
    static Phrases of(String kind) {
        return Objects.requireNonNull(LISTS.get(kind), kind);
    }

    /** The names of states, of their peoples, or of their capitals, from the table of actors. */
    static Phrases ofStates(int column) {
        return new Phrases().read(ActorTable.STATES, column);
    }

    /** These phrases and those of a column of one of the tables of actors. */
    Phrases and(ActorTable table, int column) {
        Phrases both = new Phrases();
        both.phrases.addAll(phrases);
        both.openings.or(openings);
        both.longest = longest;
        return both.read(table, column);
    }

    private Phrases read(ActorTable table, int column) {
        for (List<String> row : table.rows()) {
            if (!row.getFirst().equals(UNION)) {
                addAll(row.get(column));
            }
        }
        return this;
    }

    private static Map<String, Phrases> readLists() {
        Map<String, Phrases> lists = new HashMap<>();
        Table.rows(Phrases.class, "names.tsv", 2)
                .forEach(row -> lists.computeIfAbsent(row.get(0), kind -> new Phrases()).addAll(row.get(1)));
        return lists;
    }

    private void addAll(String cell) {
        for (String phrase : cell.split("\\|")) {
            if (!phrase.isBlank()) {
                String joined = phrase.replace(" ", "");
                phrases.add(joined);
                openings.set(opening(joined));
                if (joined.length() > SHOUTED) {
                    phrases.add(joined.toUpperCase(Locale.ROOT));
                }
                longest = Math.max(longest, phrase.split("[ '’-]").length * 2);
            }
        }
    }

    /** A number for the first letters of a word, by which most words are known not to open a phrase. */
    private static int opening(String word) {
        int first = Character.toLowerCase(word.charAt(0));
        int last = word.length() > 1 ? Character.toLowerCase(word.charAt(1)) : 0;
        return (first * 31 + last) % OPENINGS;
    }

    boolean contains(String word) {
        return phrases.contains(word) || phrases.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The end (exclusive) of the longest phrase that starts here, or the start itself. */
    int matchFrom(List<Token> tokens, int first) {
        return matchFrom(tokens, first, tokens.size());
    }

    int matchFrom(List<Token> tokens, int first, int limit) {
        if (first >= limit || !openings.get(opening(tokens.get(first).form()))) {
            return first;
        }
        StringBuilder joined = new StringBuilder();
        int end = first;
        for (int i = first; i < Math.min(limit, first + longest); i++) {
            joined.append(tokens.get(i).form());
            if (contains(joined.toString())) {
                end = i + 1;
            }
        }
        return end;
    }
}
