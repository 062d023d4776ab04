package org.attache.story.portrait;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many articles hold a term: in the window, in all that was read so far, and in English at large.
 *
 * <p><b>Idea.</b> A word is worth the more, the fewer articles <em>of these days</em> have it: in a week full of one
 * hearing the word "hearing" tells nothing. Few articles make a poor estimate, so the rate in the window is drawn towards the
 * rate in the whole past as if {@value #PAST} articles of the past stood in the window, and the rate in the past towards that
 * of English at large in the same way. With two articles on the table the table of common words decides; in a full stream it
 * does not matter.
 *
 * <p>The weight of a term is {@code ln(1 + 1/rate)}. Names are terms of their own, marked by {@code @}, and so are states,
 * marked by {@code #}.
 */
public final class TermStatistics {

    private static final double PAST = 60;
    private static final double ENGLISH = 200;

    private final WordRarity rarity;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private int[] inPast = new int[1 << 12];
    private int[] inWindow = new int[1 << 12];
    private double[] inEnglish = new double[1 << 12];
    private double past;
    private int window;

    public TermStatistics(WordRarity rarity) {
        this.rarity = rarity;
    }

    /** Counts the terms of one more article and gives their numbers. */
    int[] add(Collection<String> words, Collection<String> names, Collection<String> states) {
        int[] ids = new int[words.size() + names.size() + states.size()];
        int n = 0;
        for (String word : words) {
            ids[n++] = number(word);
        }
        for (String name : names) {
            ids[n++] = number('@' + name);
        }
        for (String state : states) {
            ids[n++] = number('#' + state);
        }
        for (int id : ids) {
            inPast[id]++;
            inWindow[id]++;
        }
        past++;
        window++;
        return ids;
    }

    /** Takes an article out of the window. */
    public void leave(int[] ids) {
        for (int id : ids) {
            inWindow[id]--;
        }
        window--;
    }

    int number(String term) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        int id = terms.size();
        if (id == inPast.length) {
            inPast = java.util.Arrays.copyOf(inPast, 2 * id);
            inWindow = java.util.Arrays.copyOf(inWindow, 2 * id);
            inEnglish = java.util.Arrays.copyOf(inEnglish, 2 * id);
        }
        numbers.put(term, id);
        terms.add(term);
        inEnglish[id] = switch (term.charAt(0)) {
            case '@' -> rarity.ofName(term.substring(1));
            case '#' -> rarity.ofState(term.substring(1));
            default -> rarity.of(term);
        };
        return id;
    }

    public String term(int id) {
        return terms.get(id);
    }

    boolean isName(int id) {
        return terms.get(id).charAt(0) == '@';
    }

    /** Articles of the window that hold the term. */
    int inWindow(int id) {
        return inWindow[id];
    }

    public int window() {
        return window;
    }

    double weight(int id) {
        double pastRate = (inPast[id] + ENGLISH * inEnglish[id]) / (past + ENGLISH);
        double rate = (inWindow[id] + PAST * pastRate) / (window + PAST);
        return Math.log(1 + 1 / rate);
    }
}
