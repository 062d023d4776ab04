package org.attache.claim;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.Claim.Modality;

/**
 * Says whether two propositions are one.
 *
 * <p>Words in common, by class and weighted by how seldom the story uses them, make a candidate. Then the structure
 * decides: who acts on whom, numbers of the same things, days, polarity, plan or deed, strength. A false merge counts
 * sources of one thing for another; a miss only leaves two claims side by side. So any conflict keeps them apart.
 */
final class Comparison {

    /** Share of common weight from which two statements are alike. */
    static final double ALIKE = 0.30;

    /** The same where neither has the other's predicate. */
    private static final double FOREIGN = 0.55;

    /** The same where only one has the other's predicate. */
    private static final double HALF_FOREIGN = 0.38;
    private static final double LEAST_WEIGHT = 2.5;
    private static final double APART = 0.05;
    private static final List<Set<String>> RUNGS = List.of(
            Set.of("hope", "consider", "discuss", "talk", "explore", "study", "seek", "plan", "suggest"),
            Set.of("agree", "decide", "sign", "approve", "adopt", "ratify", "conclude"));

    private final Map<String, Double> rarity;
    private final Map<Proposition, Double> weights = new IdentityHashMap<>();

    /** @param rarity factor for every concept of the story */
    Comparison(Map<String, Double> rarity) {
        this.rarity = rarity;
    }

    /** Rarity of concepts among the propositions of a story: 1.3 for a concept met once, down to 0.35. */
    static Comparison over(List<Proposition> propositions) {
        Map<String, Integer> counts = new TreeMap<>();
        propositions.forEach(one -> one.concepts().keySet().forEach(concept -> counts.merge(concept, 1, Integer::sum)));
        Map<String, Double> rarity = new TreeMap<>();
        double all = Math.max(8, propositions.size());
        counts.forEach((concept, count) -> rarity.put(concept, Math.max(0.35, Math.min(1.3, 1.4 - 2.5 * count / all))));
        return new Comparison(rarity);
    }

    /** @param bonus what their places in the articles add to the score of a likely pair */
    Verdict compare(Proposition a, Proposition b, double bonus) {
        double score = score(a, b) + bonus;
        if (score < ALIKE) {
            return new Verdict(Verdict.Kind.UNRELATED, score, "");
        }
        String slot = conflictOf(a, b);
        if (!slot.isEmpty()) {
            return new Verdict(Verdict.Kind.DIFFERS, score, slot);
        }
        if (a.negated() != b.negated()) {
            return new Verdict(Verdict.Kind.CONTRADICTS, score, "");
        }
        int strange = strange(a, b);
        boolean foreign = strange == 2 && score < FOREIGN || strange == 1 && score - bonus < HALF_FOREIGN;
        return new Verdict(foreign ? Verdict.Kind.UNRELATED : Verdict.Kind.SAME, score, "");
    }

    double score(Proposition a, Proposition b) {
        double shared = 0;
        for (Map.Entry<String, Double> one : a.concepts().entrySet()) {
            Double other = b.concepts().get(one.getKey());
            shared += other == null ? 0 : Math.min(other, one.getValue()) * rarity(one.getKey());
        }
        double first = Math.max(LEAST_WEIGHT, weights.computeIfAbsent(a, this::weight));
        double second = Math.max(LEAST_WEIGHT, weights.computeIfAbsent(b, this::weight));
        return 0.5 * shared / Math.min(first, second) + shared / (first + second) - (strange(a, b) == 0 ? 0 : APART);
    }

    /** How many of the two predicates the other statement does not have in any form. */
    private static int strange(Proposition a, Proposition b) {
        return (a.concepts().containsKey(b.predicate()) ? 0 : 1) + (b.concepts().containsKey(a.predicate()) ? 0 : 1);
    }

    private double weight(Proposition one) {
        double sum = 0;
        for (Map.Entry<String, Double> concept : one.concepts().entrySet()) {
            sum += concept.getValue() * rarity(concept.getKey());
        }
        return sum;
    }

    private double rarity(String concept) {
        return rarity.getOrDefault(concept, 1.0);
    }

    /** The first slot in which the two cannot be one, "" when there is none. */
    static String conflictOf(Proposition a, Proposition b) {
        if (numbersDiffer(a, b)) {
            return "number";
        }
        if (actorsDiffer(a, b)) {
            return "actor";
        }
        if (daysDiffer(a, b)) {
            return "date";
        }
        if (rung(a) >= 0 && rung(b) >= 0 && rung(a) != rung(b)) {
            return "strength";
        }
        boolean planAndDeed = a.modality() == Modality.PLANNED && b.modality() != Modality.PLANNED && b.done()
                || b.modality() == Modality.PLANNED && a.modality() != Modality.PLANNED && a.done();
        return planAndDeed ? "modality" : "";
    }

    private static boolean numbersDiffer(Proposition a, Proposition b) {
        return a.numbers().entrySet().stream().anyMatch(
                one -> b.numbers().containsKey(one.getKey()) && !one.getValue().equals(b.numbers().get(one.getKey())));
    }

    private static boolean actorsDiffer(Proposition a, Proposition b) {
        Set<String> first = named(a.agents(), a);
        Set<String> second = named(b.agents(), b);
        boolean apart = !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second)
                && Collections.disjoint(a.agents(), b.agents());
        return apart || swapped(a, b);
    }

    private static Set<String> named(Set<String> agents, Proposition one) {
        return agents.stream().filter(one.names()::contains).collect(java.util.stream.Collectors.toSet());
    }

    private static boolean swapped(Proposition a, Proposition b) {
        return Collections.disjoint(a.agents(), b.agents()) && !Collections.disjoint(a.agents(), b.patients())
                && !Collections.disjoint(a.patients(), b.agents());
    }

    private static boolean daysDiffer(Proposition a, Proposition b) {
        if (a.earliest() == null || a.latest() == null || b.earliest() == null || b.latest() == null) {
            return false;
        }
        return a.latest().isBefore(b.earliest()) || b.latest().isBefore(a.earliest());
    }

    /** How firm an undertaking the predicate tells of: 0 a wish, 1 a decision, -1 neither. */
    static int rung(Proposition one) {
        for (int rung = 0; rung < RUNGS.size(); rung++) {
            if (RUNGS.get(rung).contains(one.predicate())) {
                return rung;
            }
        }
        return -1;
    }
}
