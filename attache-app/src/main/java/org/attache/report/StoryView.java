package org.attache.report;

import java.util.List;
import org.attache.model.Article;
import org.attache.model.Dossier;
import org.attache.model.Reuse;
import org.attache.model.StoryEvent;
import org.attache.model.TimelineEntry;

/**
 * A dossier arranged for reading: outlets as columns, claims as rows with the best founded first.
 *
 * @param columns one an outlet, in the order in which they first published
 * @param dyads what the busiest pairs of actors did to one another
 */
public record StoryView(Dossier dossier, String title, String summary, String rests, List<Column> columns,
        List<ClaimView> claims, List<String> differences, List<ReuseView> reuse, List<MomentView> timeline,
        List<EventView> events, List<LedgerView> dyads) {

    /** An outlet with its articles, oldest first. */
    public record Column(String outlet, List<Article> articles) {

        public Column {
            articles = List.copyOf(articles);
        }
    }

    /**
     * A passage that two articles share.
     *
     * @param fromText the passage in the first article, {@code toText} in the second
     * @param remark which is older, where it is quoted and where it is not
     */
    public record ReuseView(Reuse reuse, String from, String to, int words, double containment, String fromText,
            String toText, String remark) {}

    /** A dated moment in words. */
    public record MomentView(TimelineEntry entry, String when, String what) {}

    /** A coded act in words. */
    public record EventView(StoryEvent event, String who, String act, String code, String when, String modality,
            String origins,
            String words) {}

    public StoryView {
        columns = List.copyOf(columns);
        claims = List.copyOf(claims);
        differences = List.copyOf(differences);
        reuse = List.copyOf(reuse);
        timeline = List.copyOf(timeline);
        events = List.copyOf(events);
        dyads = List.copyOf(dyads);
    }
}
