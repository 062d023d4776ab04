package org.attache.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attache.model.Entity;
import org.attache.model.Span;

/** The mentions of an article's entities by place. */
final class Mentions {

    private record MentionAt(Span span, Entity entity) {}

    private final List<MentionAt> mentions = new ArrayList<>();
    /** For every mention how far it or one before it reaches. */
    private final int[] reach;

    Mentions(List<Entity> entities) {
        entities.forEach(entity -> entity.mentions().forEach(span -> mentions.add(new MentionAt(span, entity))));
        mentions.sort(Comparator.comparing(MentionAt::span));
        reach = new int[mentions.size()];
        for (int at = 0; at < reach.length; at++) {
            reach[at] = Math.max(at == 0 ? 0 : reach[at - 1], mentions.get(at).span().end());
        }
    }

    /** The entity whose mention covers most of the span, if one covers a good part of it. */
    Optional<Entity> covering(Span span) {
        Entity best = null;
        int most = 0;
        for (int at = reaching(span.start()); at < reach.length
                && mentions.get(at).span().start() < span.end(); at++) {
            Span mention = mentions.get(at).span();
            int shared = Math.min(mention.end(), span.end()) - Math.max(mention.start(), span.start());
            if (shared > most) {
                most = shared;
                best = mentions.get(at).entity();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Index of the first mention that reaches beyond the offset. */
    private int reaching(int offset) {
        int from = 0;
        int to = reach.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (reach[middle] <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
