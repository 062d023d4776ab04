package org.attache.serve.page.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Article;
import org.attache.model.DoubtfulDate;
import org.attache.model.StoryEvent;
import org.attache.model.StoryId;
import org.attache.report.StoryView;
import org.attache.report.phrase.Words;
import org.attache.serve.page.frame.Links;
import org.attache.serve.page.frame.Times;
import org.jspecify.annotations.Nullable;

/** What happened when, with publications among it, by first possible day. */
public record TimePage(List<Entry> entries, TimeChart chart) {

    /**
     * A line of the timeline.
     *
     * @param day the first possible one
     * @param last the last possible one, null where no end is told
     * @param doubt what is wrong with the day, empty when nothing is
     */
    public record Entry(LocalDate day, @Nullable LocalDate last, String when, String what, String href,
            boolean published, String doubt) {}

    static TimePage of(StoryView story) {
        Set<Entry> told = new LinkedHashSet<>();
        story.timeline().forEach(moment -> moment(story, moment).ifPresent(told::add));
        List<Entry> entries = new ArrayList<>(told);
        for (Article article : story.dossier().articles()) {
            if (article.publishedAt() != null) {
                String title = article.title() == null ? "" : ": " + Words.oneLine(article.title());
                entries.add(new Entry(article.publishedAt().date(), article.publishedAt().date(),
                        Times.day(article.publishedAt()),
                        Words.outlet(article) + title, Links.article(article.id()), true,
                        doubt(article)));
            }
        }
        entries.sort(Comparator.comparing(Entry::day).thenComparing(Entry::published).thenComparing(Entry::what));
        return new TimePage(entries, TimeChart.of(entries));
    }

    private static Optional<Entry> moment(StoryView story, StoryView.MomentView moment) {
        LocalDate day = moment.entry().earliest();
        String href = href(story, moment);
        return day == null || href.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(day, moment.entry().latest(), moment.when(), moment.what(), href, false,
                        moment.doubt()));
    }

    private static String doubt(Article article) {
        return article.doubt() == null ? "" : article.doubt().words();
    }

    /** Where the words of a date in doubt stand. */
    public static String href(StoryView.DoubtView doubt) {
        DoubtfulDate date = doubt.date();
        return date.span() == null ? Links.article(date.article()) : Links.words(date.article(), date.span());
    }

    private static String href(StoryView story, StoryView.MomentView moment) {
        StoryId id = story.dossier().id();
        if (!moment.entry().claims().isEmpty()) {
            return Links.claim(id, moment.entry().claims().get(0));
        }
        return story.dossier().events().stream().filter(event -> event.id().equals(moment.entry().event())).findFirst()
                .map((StoryEvent event) -> Links.words(event.article(), event.event().trigger())).orElse("");
    }
}
