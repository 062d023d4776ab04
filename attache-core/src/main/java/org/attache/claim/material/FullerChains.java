package org.attache.claim.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.likeness.Comparison;
import org.attache.likeness.Profiles;
import org.attache.model.Source;
import org.attache.proposition.Proposition;
import org.attache.reading.Statement;
import org.attache.source.Sources;

/**
 * A lead that credits only an outlet, in an article whose body tells from whom that outlet has the same, rests on that
 * source: "letters were exchanged, a paper reported"; further down "quoting an official, the paper said the letters were
 * exchanged after the election".
 */
final class FullerChains {

    private static final double HALF = 0.5;

    /** What an article has from beyond an outlet. */
    private record Over(int article, int outlet) {}

    private FullerChains() {}

    static List<List<Integer>> of(List<Statement> statements, List<Proposition> propositions, Profiles profiles,
            List<List<Integer>> chains, Sources sources) {
        Map<Over, List<Integer>> byOutlet = new HashMap<>();
        for (int at = 0; at < statements.size(); at++) {
            List<Integer> way = chains.get(at);
            for (int outlet : way.subList(0, way.size() - 1)) {
                byOutlet.computeIfAbsent(new Over(statements.get(at).article(), outlet), key -> new ArrayList<>())
                        .add(at);
            }
        }
        Set<Over> sole = sole(byOutlet, chains, sources);
        List<List<Integer>> fuller = new ArrayList<>(chains);
        for (int at = 0; at < statements.size(); at++) {
            int outlet = chains.get(at).getLast();
            if (chains.get(at).size() > 1 && sources.get(outlet).is(Source.Kind.OUTLET)) {
                Over here = new Over(statements.get(at).article(), outlet);
                List<Integer> over = byOutlet.getOrDefault(here, List.of());
                for (int other : over) {
                    if (sole.contains(here) || sameDeed(propositions, profiles, at, other)) {
                        fuller.set(at, chains.get(other));
                        break;
                    }
                }
            }
        }
        return fuller;
    }

    /**
     * Outlets from beyond which an article has things of one source only: that source stands behind all of them, unless it is a person whom
     * the outlet has talked to beside its own work.
     */
    private static Set<Over> sole(Map<Over, List<Integer>> byOutlet, List<List<Integer>> chains,
            Sources sources) {
        Set<Over> sole = new HashSet<>();
        byOutlet.forEach((over, here) -> {
            int root = chains.get(here.getFirst()).getLast();
            boolean one = here.stream().allMatch(at -> chains.get(at).getLast() == root);
            if (one && !sources.get(root).is(Source.Kind.PERSON)) {
                sole.add(over);
            }
        });
        return sole;
    }

    private static boolean sameDeed(List<Proposition> propositions, Profiles profiles, int a, int b) {
        double cover = profiles.covered(a, b) / Math.max(1, Math.min(profiles.sum(a), profiles.sum(b)));
        return profiles.predicates(a, b) >= 1 && cover >= HALF
                && Comparison.conflict(propositions.get(a), propositions.get(b)).isEmpty();
    }
}
