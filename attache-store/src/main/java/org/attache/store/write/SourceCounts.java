package org.attache.store.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.Source;
import org.attache.store.Sources;
import org.attache.store.row.ClaimRow;

/**
 * Keeps, for each source, in how many stories it speaks and how many claims rest on it: takes away what the story counted before
 * and adds what it counts now, so that no list of all claims has to be read.
 */
final class SourceCounts {

    private record Count(int stories, int claims, int roots, int alone) {

        static final Count NONE = new Count(0, 0, 0, 0);

        Count plus(Count other) {
            return new Count(stories + other.stories, claims + other.claims, roots + other.roots, alone + other.alone);
        }

        Count minus(Count other) {
            return new Count(stories - other.stories, claims - other.claims, roots - other.roots, alone - other.alone);
        }
    }

    private final Transaction transaction;
    private final Map<String, Count> differences = new TreeMap<>();
    private final Map<String, Source> sources = new TreeMap<>();

    SourceCounts(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Sources that a story names. */
    void sources(Map<Sources.Key, Source> named) {
        named.forEach((key, source) -> sources.putIfAbsent(key.value(), source));
    }

    /** The claims of a story as they were and as they are now. */
    void story(Collection<ClaimRow> before, Collection<ClaimRow> now) {
        Map<String, Count> was = count(before);
        Map<String, Count> is = count(now);
        Set<String> all = new HashSet<>(was.keySet());
        all.addAll(is.keySet());
        for (String source : all) {
            Count difference = is.getOrDefault(source, Count.NONE).minus(was.getOrDefault(source, Count.NONE));
            if (!difference.equals(Count.NONE)) {
                differences.merge(source, difference, Count::plus);
            }
        }
    }

    private static Map<String, Count> count(Collection<ClaimRow> claims) {
        Map<String, Count> counts = new HashMap<>();
        for (ClaimRow claim : claims) {
            claim.sources().forEach(link -> counts.merge(link.source(),
                    new Count(0, 1, link.root() ? 1 : 0, link.root() && claim.alone() ? 1 : 0), Count::plus));
        }
        counts.replaceAll((source, count) -> count.plus(new Count(1, 0, 0, 0)));
        return counts;
    }

    void write() {
        sources.forEach((key, source) -> {
            if (differences.containsKey(key)) {
                transaction.add(Statement.SOURCE, key, source.kind().name(), source.name(), source.description(),
                        source.institution(), source.country(), source.plural() ? 1 : 0);
            }
        });
        differences.forEach((source, count) -> transaction.add(Statement.SOURCE_COUNTS, (long) count.stories(),
                (long) count.claims(), (long) count.roots(), (long) count.alone(), source));
    }
}
