package org.attache.proposition.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.attache.reading.ClauseTree;

/**
 * The figures of a sentence, each over all its words: "40 million euros", "two and a half points", "250 basis points".
 *
 * <p>A figure is written as its amount with its measure, so that "250 basis points" and "2.5 percentage points" are one: {@code %} for
 * shares, {@code pt} for points of per cent, the sign of a currency for money, nothing for what is merely counted. Currencies are
 * never converted: a rate would have to be guessed.
 */
public final class Figures {

    private static final Map<String, Integer> SCALES = Map.of("hundred", 2, "thousand", 3, "k", 3, "million", 6, "mn",
            6, "m", 6, "billion", 9, "bn", 9, "trillion", 12);
    private static final Map<String, String> SIGNS = Map.of("$", "$", "dollar", "$", "\u20ac", "\u20ac", "euro",
            "\u20ac", "\u00a3", "\u00a3", "pound", "\u00a3", "\u00a5", "\u00a5", "yen", "\u00a5");
    private static final Set<String> LETTERS = Set.of("k", "m", "mn", "bn");
    private static final Set<String> LINKS = Set.of("out", "of", "in", "every");
    private static final double MOST = 100;
    private static final int NONE = -1;
    private static final int SEVERAL = 3;

    private final ClauseTree tree;
    private final int[] start;
    private final String[] keys;

    Figures(ClauseTree tree) {
        this.tree = tree;
        start = new int[tree.size()];
        keys = new String[tree.size()];
        Arrays.fill(start, NONE);
        for (int at = 0; at < tree.size(); at++) {
            if (start[at] == NONE && (tree.pos(at).equals("CD") || dozen(at))) {
                read(at);
            }
        }
    }

    /** True for a word that belongs to a figure. */
    public boolean holds(int at) {
        return start[at] >= 0;
    }

    /** True for the first word of a figure. */
    public boolean begins(int at) {
        return start[at] == at;
    }

    /** Amount and measure of the figure that the word belongs to. */
    public String key(int at) {
        return keys[start[at]];
    }

    /** True when the figure has a measure of its own and counts nothing. */
    public boolean measured(int at) {
        return !Character.isLetterOrDigit(key(at).charAt(0))
                || !Character.isDigit(key(at).charAt(key(at).length() - 1));
    }

    /** True for "half past eleven", "from 46%" beside "to 48.5%": not what the statement is about. */
    public boolean former(int at) {
        int preposition = tree.head(at) >= 0 && !tree.lemma(tree.head(at)).equals("from") ? tree.head(tree.head(at))
                : tree.head(at);
        return preposition >= 0 && tree.lemma(preposition).equals("from") && tree.head(preposition) >= 0
                && tree.anyChild(tree.head(preposition),
                        other -> tree.lemma(other).equals("to") && tree.relation(other).equals("prep"));
    }

    /** "A dozen", "two dozen", but not "dozens". */
    private boolean dozen(int at) {
        return at > 0 && tree.token(at).form().equals("dozen")
                && (follows(at - 1, "a") || tree.pos(at - 1).equals("CD"));
    }

    private void read(int from) {
        double amount = Numbers.value(tree.token(from).form());
        int to = from + 1;
        if (unit(from, amount)) {
            amount += Numbers.value(tree.token(from + 2).form());
            to += 2;
        }
        if (to < tree.size() && dozen(to)) {
            amount *= Numbers.value(tree.token(to++).form());
        }
        while (to < tree.size() && scale(to) > 0) {
            amount *= Math.pow(10, scale(to++));
        }
        if (follows(to, "and") && to + 1 < tree.size() && tree.pos(to + 1).equals("CD") && amount >= 100
                && Numbers.value(tree.token(to + 1).form()) < 100) {
            amount += Numbers.value(tree.token(to + 1).form());
            to += 2;
        } else if (follows(to, "and") && follows(to + 1, "a") && follows(to + 2, "half")) {
            amount += 0.5;
            to += SEVERAL;
        }
        if (!Double.isNaN(amount)) {
            measure(from, to, amount);
        } else {
            mark(from, to, Numbers.of(tree.token(from).form()));
        }
    }

    /** "Forty-six", its parts read one by one: tens, a hyphen and what is below ten. */
    private boolean unit(int from, double tens) {
        return from + 2 < tree.size() && follows(from + 1, "-") && tree.pos(from + 2).equals("CD")
                && Numbers.tens(tree.token(from).form()) && Numbers.value(tree.token(from + 2).form()) < 10
                && tens < MOST;
    }

    /** How many zeros the word adds, 0 when it is no scale. */
    private int scale(int at) {
        String word = lemma(at);
        boolean letter = LETTERS.contains(word);
        return letter && !tree.pos(at).equals("CD") && !tree.pos(at).startsWith("N") ? 0 : SCALES.getOrDefault(word, 0);
    }

    private void measure(int from, int to, double amount) {
        int whole = whole(to);
        double all = whole == NONE ? 0 : Numbers.value(tree.token(whole).form());
        if (amount >= 1 && all > amount && all <= MOST) {
            mark(from, whole + 1, text(100 * amount / all) + "%");
        } else {
            measured(from, to, amount);
        }
    }

    /** "two out of every <i>five</i>", "one in <i>three</i>": what the figure is a part of. */
    private int whole(int after) {
        int at = after;
        while (at < tree.size() && LINKS.contains(lemma(at))) {
            at++;
        }
        boolean in = at == after + 1 && lemma(after).equals("in");
        boolean linked = at > after && at < tree.size() && tree.pos(at).equals("CD")
                && (in || lemma(at - 1).equals("every"));
        return linked ? at : NONE;
    }

    private void measured(int from, int to, double amount) {
        String word = to < tree.size() ? lemma(to) : "";
        String before = from > 0 ? sign(tree.token(from - 1).form()) : "";
        if (word.equals("%") || word.equals("percent") || word.equals("pct")) {
            point(from, to + 1, amount);
        } else if (word.equals("per") && to + 1 < tree.size() && lemma(to + 1).startsWith("cent")) {
            point(from, to + 2, amount);
        } else if (word.equals("percentage") || word.equals("point")) {
            mark(from, to + (word.equals("point") ? 1 : 2), text(amount) + "pt");
        } else if (word.equals("basis")) {
            mark(from, to + 2, text(amount / 100) + "pt");
        } else if (SIGNS.containsKey(before)) {
            mark(from, to, SIGNS.get(before) + text(amount));
        } else if (SIGNS.containsKey(word)) {
            mark(from, to + 1, SIGNS.get(word) + text(amount));
        } else if (to + 1 < tree.size() && SIGNS.containsKey(lemma(to + 1))
                && Character.isUpperCase(tree.token(to).form().charAt(0))) {
            mark(from, to + 2, SIGNS.get(lemma(to + 1)) + text(amount));
        } else {
            mark(from, to, text(amount));
        }
    }

    /** Of "US$" the "$". */
    private static String sign(String form) {
        return form.endsWith("$") ? "$" : form;
    }

    /** "5 per cent", and "5 per cent points" */
    private void point(int from, int to, double amount) {
        boolean point = to < tree.size() && lemma(to).equals("point");
        mark(from, point ? to + 1 : to, text(amount) + (point ? "pt" : "%"));
    }

    private void mark(int from, int to, String key) {
        Arrays.fill(start, from, Math.min(to, tree.size()), from);
        keys[from] = key;
    }

    private boolean follows(int at, String word) {
        return at < tree.size() && lemma(at).equals(word);
    }

    private String lemma(int at) {
        return tree.lemma(at).toLowerCase(java.util.Locale.ROOT);
    }

    private static String text(double amount) {
        return BigDecimal.valueOf(amount).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
