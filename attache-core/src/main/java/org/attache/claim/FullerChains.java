package org.attache.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.Source;

/**
 * A lead that credits only an outlet, in an article whose body tells from whom that outlet has the same, rests on that
 * source: "letters were exchanged, a paper reported"; further down "quoting an official, the paper said the letters were
 * exchanged after the election".
 */
final class FullerChains {

    private FullerChains() {}

    static List<List<Integer>> of(List<Statement> statements, List<Proposition> propositions,
            List<List<Integer>> chains,
            Sources sources) {
        Comparison comparison = Comparison.over(propositions);
        Map<Integer, List<Integer>> byArticle = new HashMap<>();
        for (int at = 0; at < statements.size(); at++) {
            byArticle.computeIfAbsent(statements.get(at).article(), key -> new ArrayList<>()).add(at);
        }
        List<List<Integer>> fuller = new ArrayList<>(chains);
        for (int at = 0; at < statements.size(); at++) {
            int outlet = chains.get(at).getLast();
            if (chains.get(at).size() > 1 && sources.get(outlet).is(Source.Kind.OUTLET)) {
                for (int other : byArticle.getOrDefault(statements.get(at).article(), List.of())) {
                    List<Integer> way = chains.get(other);
                    boolean goesOn = way.contains(outlet) && way.getLast() != outlet;
                    if (goesOn && sameDeed(propositions.get(at), propositions.get(other), comparison)) {
                        fuller.set(at, way);
                        break;
                    }
                }
            }
        }
        return fuller;
    }

    private static boolean sameDeed(Proposition a, Proposition b, Comparison comparison) {
        return a.predicate().equals(b.predicate()) && comparison.compare(a, b, 0).kind() == Verdict.Kind.SAME;
    }
}
