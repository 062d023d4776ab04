package org.attache.proposition.word;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.reading.ClauseTree;

/** Shares of a whole as per cent: "half", "by 50 per cent", "three quarters", "a tenth" and what "halve" implies. */
public final class Shares {

    private static final Map<String, Double> PARTS = Map.of("half", 50.0, "third", 100 / 3.0, "quarter", 25.0, "fifth",
            20.0, "sixth", 100 / 6.0, "eighth", 12.5, "tenth", 10.0);
    private static final Set<String> CENT = Set.of("percent", "%", "pct");

    private Shares() {}

    /** The share that the word states, with the number before it. */
    static Optional<String> of(ClauseTree tree, int at) {
        String lemma = tree.lemma(at);
        if (lemma.equals("halve")) {
            return Optional.of(figure(50));
        }
        if (tree.token(at).pos().equals("CD") && cent(tree, at + 1)) {
            return Optional.of(Numbers.of(tree.token(at).form()) + "%");
        }
        Double part = PARTS.get(part(lemma));
        boolean share = part != null && (lemma.equals("half") || tree.noun(at) && counted(tree, at));
        return share && part != null ? Optional.of(figure(part * times(tree, at))) : Optional.empty();
    }

    private static String part(String lemma) {
        return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** "a tenth", "three quarters", but not "the first quarter" */
    private static boolean counted(ClauseTree tree, int at) {
        return at > 0 && (tree.token(at - 1).pos().equals("CD") || tree.lemma(at - 1).equals("a"));
    }

    private static double times(ClauseTree tree, int at) {
        String before = at > 0 && tree.token(at - 1).pos().equals("CD") ? Numbers.of(tree.token(at - 1).form()) : "1";
        return before.length() == 1 && Character.isDigit(before.charAt(0)) ? before.charAt(0) - '0' : 1;
    }

    /** True when the word only counts the share behind it. */
    public static boolean counts(ClauseTree tree, int at) {
        return tree.token(at).pos().equals("CD") && at + 1 < tree.size() && PARTS.containsKey(part(tree.lemma(at + 1)));
    }

    private static boolean cent(ClauseTree tree, int at) {
        return at < tree.size()
                && (CENT.contains(tree.lemma(at)) || tree.lemma(at).equals("per") && at + 1 < tree.size()
                        && tree.lemma(at + 1).startsWith("cent"));
    }

    private static String figure(double percent) {
        return Math.round(percent) + "%";
    }
}
