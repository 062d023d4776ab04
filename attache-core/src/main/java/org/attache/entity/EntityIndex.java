package org.attache.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attache.model.Entity;
import org.attache.model.Span;

/** Finds the entity behind words: a sorted table of all mentions. Immutable; a look-up takes logarithmic time. */
public final class EntityIndex {

    private record Entry(Span span, Entity entity) {}

    private final List<Entry> entries = new ArrayList<>();
    private final int longest;

    public EntityIndex(List<Entity> entities) {
        entities.forEach(entity -> entity.mentions().forEach(span -> entries.add(new Entry(span, entity))));
        entries.sort(Comparator.comparing(Entry::span));
        longest = entries.stream().mapToInt(entry -> entry.span().length()).max().orElse(0);
    }

    /** The entity whose mention shares most characters with the span; the first of several. */
    public Optional<Entity> at(Span span) {
        Entry best = null;
        int most = 0;
        for (int i = firstFrom(span.start() - longest); i < entries.size()
                && entries.get(i).span().start() < span.end(); i++) {
            Span mention = entries.get(i).span();
            int shared = Math.min(mention.end(), span.end()) - Math.max(mention.start(), span.start());
            if (shared > most) {
                most = shared;
                best = entries.get(i);
            }
        }
        return Optional.ofNullable(best).map(Entry::entity);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
