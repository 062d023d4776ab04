package org.attache.store.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.Source;
import org.attache.store.Sources;
import org.attache.store.database.Tables;

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
    private final Map<String, Map<String, Count>> before = new HashMap<>();
    private final Map<String, Count> differences = new TreeMap<>();
    private final Map<String, Source> sources = new TreeMap<>();

    SourceCounts(Transaction transaction, Collection<String> stories) {
        this.transaction = transaction;
        for (List<String> ids : Held.chunks(stories)) {
            transaction.sql().select(Tables.SourceStory.TABLE.asterisk()).from(Tables.SourceStory.TABLE)
                    .where(Tables.SourceStory.STORY.in(ids)).forEach(row -> before
                            .computeIfAbsent(row.get(Tables.SourceStory.STORY), each -> new HashMap<>())
                            .put(row.get(Tables.SourceStory.SOURCE), new Count(1, row.get(Tables.SourceStory.CLAIMS),
                                    row.get(Tables.SourceStory.ROOTS), row.get(Tables.SourceStory.ALONE))));
        }
    }

    /** Sources that a story names. */
    void sources(Map<Sources.Key, Source> named) {
        named.forEach((key, source) -> sources.putIfAbsent(key.value(), source));
    }

    /** The claims of a story as they are now. */
    void story(String story, List<ClaimRow> claims) {
        Map<String, Count> old = before.getOrDefault(story, Map.of());
        Map<String, Count> now = count(claims);
        Set<String> all = new HashSet<>(old.keySet());
        all.addAll(now.keySet());
        for (String source : all) {
            Count was = old.getOrDefault(source, Count.NONE);
            Count is = now.getOrDefault(source, Count.NONE);
            if (!was.equals(is)) {
                differences.merge(source, is.minus(was), Count::plus);
                replace(story, source, was, is);
            }
        }
    }

    private static Map<String, Count> count(List<ClaimRow> claims) {
        Map<String, Count> counts = new HashMap<>();
        for (ClaimRow claim : claims) {
            claim.sources().forEach(link -> counts.merge(link.source(),
                    new Count(0, 1, link.root() ? 1 : 0, link.root() && claim.alone() ? 1 : 0), Count::plus));
        }
        counts.replaceAll((source, count) -> count.plus(new Count(1, 0, 0, 0)));
        return counts;
    }

    private void replace(String story, String source, Count was, Count is) {
        if (was.stories() > 0) {
            transaction.add(Statement.NO_SOURCE_STORY, story, source);
        }
        if (is.stories() > 0) {
            transaction.add(Statement.SOURCE_STORY, story, source, is.claims(), is.roots(), is.alone());
        }
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
