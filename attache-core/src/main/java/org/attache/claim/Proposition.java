package org.attache.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.attache.model.Claim.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says, taken apart for comparison.
 *
 * @param concepts classes of its words with their weights; names by their resolved form
 * @param predicate class of the verb or noun that carries it
 * @param agents who acts, as concepts
 * @param patients who or what is acted upon
 * @param names concepts among them that are proper names
 * @param numbers what is counted, with the number
 * @param earliest first day it is dated to, null when it has no date
 * @param latest last day it is dated to
 * @param done true when it tells of something in the past
 */
record Proposition(SortedMap<String, Double> concepts, String predicate, Set<String> agents, Set<String> patients,
        Set<String> names, Map<String, String> numbers, @Nullable LocalDate earliest, @Nullable LocalDate latest,
        boolean negated, Modality modality, boolean done, List<String> words) {

    double weight() {
        return concepts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
