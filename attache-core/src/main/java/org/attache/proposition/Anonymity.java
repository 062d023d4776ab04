package org.attache.proposition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.reading.ClauseTree;
import org.attache.reading.Statement;

/** Words about why somebody is not named: they tell of the reporting, not of the story. */
public final class Anonymity {

    private static final Set<String> HIDING = Set.of("anonymity", "anonymous", "anonymously", "named", "identified");
    private static final Set<String> REASON = Set.of("because", "since", "as");
    private static final int NEAR = 3;

    private static final double HALF = 0.5;

    private Anonymity() {}

    /** True when the statement says little else than why somebody is not named. */
    public static boolean explains(ClauseTree tree, Statement statement) {
        List<Integer> reasons = reasons(tree);
        return !reasons.isEmpty() && statement.tokens().stream().filter(reasons::contains).count() >= HALF
                * statement.tokens().size();
    }

    /** The words of "because the letters are confidential" behind "on condition of anonymity" or "asked not to be named". */
    private static List<Integer> reasons(ClauseTree tree) {
        return IntStream.range(0, tree.size()).filter(at -> hides(tree, at)).boxed()
                .flatMap(at -> IntStream.range(at + 1, Math.min(tree.size(), at + 1 + NEAR)).boxed())
                .filter(at -> REASON.contains(form(tree, at)) && tree.head(at) > at)
                .flatMap(at -> tree.subtree(tree.head(at)).stream().filter(word -> word >= at)).distinct().toList();
    }

    private static boolean hides(ClauseTree tree, int at) {
        String form = form(tree, at);
        boolean not = IntStream.range(Math.max(0, at - NEAR), at).anyMatch(before -> form(tree, before).equals("not"));
        return HIDING.contains(form) && (not || form.startsWith("anonym"));
    }

    private static String form(ClauseTree tree, int at) {
        return tree.token(at).form().toLowerCase(Locale.ROOT);
    }
}
