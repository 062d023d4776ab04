package org.attache.report;

import java.util.List;
import org.attache.model.Article;
import org.attache.model.Dossier;
import org.attache.model.DoubtfulDate;
import org.attache.model.Reuse;
import org.attache.model.StoryEvent;
import org.attache.model.TimelineEntry;
import org.attache.report.ledger.LedgerView;

/**
 * A dossier arranged for reading: outlets as columns, claims as rows with the best founded first.
 *
 * @param columns one an outlet, in the order in which they first published
 * @param standings articles that were withdrawn, corrected or held back, a line each
 * @param grouping why articles stand in this story, a line each; empty where that is not at hand
 * @param doubts dates that do not stand as they are written
 * @param dyads what the busiest pairs of actors did to one another
 */
public record StoryView(Dossier dossier, String title, String summary, String rests, List<Column> columns,
        List<ClaimView> claims, List<String> differences, List<ReuseView> reuse, List<MomentView> timeline,
        List<EventView> events, List<DoubtView> doubts, List<LedgerView> dyads, List<String> standings,
        List<String> grouping) {

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

    /** A dated moment in words; doubt says what is wrong with the day, empty when nothing is. */
    public record MomentView(TimelineEntry entry, String when, String what, String doubt) {}

    /** A coded act in words; doubt as for a moment. */
    public record EventView(StoryEvent event, String who, String act, String code, String when, String modality,
            String origins, String words, String doubt) {}

    /** The words of a date in doubt, and why it is. */
    public record DoubtView(DoubtfulDate date, String outlet, String words, String reason) {

        /** On one line. */
        public String line() {
            return words + " (" + outlet + "): " + reason;
        }
    }

    public StoryView {
        columns = List.copyOf(columns);
        claims = List.copyOf(claims);
        differences = List.copyOf(differences);
        reuse = List.copyOf(reuse);
        timeline = List.copyOf(timeline);
        events = List.copyOf(events);
        doubts = List.copyOf(doubts);
        dyads = List.copyOf(dyads);
        standings = List.copyOf(standings);
        grouping = List.copyOf(grouping);
    }
}
