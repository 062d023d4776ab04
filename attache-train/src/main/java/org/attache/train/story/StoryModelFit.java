package org.attache.train.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attache.model.ArticleId;
import org.attache.reuse.NewsItem;
import org.attache.story.Neighbour;
import org.attache.story.StoryGrouper;
import org.attache.story.StoryModel;
import org.attache.story.portrait.PairFeatures;
import org.attache.story.portrait.Portrait;
import org.attache.story.portrait.TermStatistics;
import org.attache.story.portrait.WordRarity;
import org.attache.train.Logistic;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights of {@link StoryModel}: those for many articles on pairs of labelled articles that the grouper itself compares
 * in the stream, those for few on such pairs by themselves, as if nothing else had been read.
 *
 * <pre>StoryModelFit STREAM.jsonl[.gz] GOLD.jsonl OUT.tsv LAST-YEAR BUNDLE…</pre>
 *
 * Pairs by themselves are all pairs of one event, and each labelled article with the next {@value #NEXT} of other events; and so
 * for the bundles, each of which is one event. Pairs whose later article was published after the last year are left for checking.
 */
public final class StoryModelFit {

    private static final int NEXT = 6;

    private final Map<String, String> events;
    private final int lastYear;
    private final List<NewsItem> labelled = new ArrayList<>();
    private final Pairs many = new Pairs();
    private final Pairs few = new Pairs();

    /** Pairs with what is true of them. */
    private static final class Pairs {

        private final List<double[]> features = new ArrayList<>();
        private final List<Double> truth = new ArrayList<>();

        void add(PairFeatures pair, boolean oneStory) {
            features.add(pair.values(0));
            truth.add(oneStory ? 1.0 : 0.0);
        }

        double[] weights() {
            return Logistic.fit(features.toArray(double[][]::new),
                    truth.stream().mapToDouble(Double::doubleValue).toArray());
        }

        @Override
        public String toString() {
            return truth.size() + " pairs, " + truth.stream().filter(t -> t > 0).count() + " of one story";
        }
    }

    private StoryModelFit(Map<String, String> events, int lastYear) {
        this.events = events;
        this.lastYear = lastYear;
    }

    public static void main(String[] arguments) throws IOException {
        StoryModelFit fit = new StoryModelFit(Labelled.events(Path.of(arguments[1])), Integer.parseInt(arguments[3]));
        StoryGrouper grouper = new StoryGrouper(StoryGrouper.USUAL, StoryModel.shipped(), WordRarity.NONE,
                fit::observe);
        Labelled.articles(Path.of(arguments[0]), grouper::add);
        fit.pair(fit.labelled, false);
        fit.pair(fit.bundled(List.of(arguments).subList(4, arguments.length)), true);
        Files.writeString(Path.of(arguments[2]), fit.table());
    }

    private List<NewsItem> bundled(List<String> folders) throws IOException {
        List<NewsItem> all = new ArrayList<>();
        for (String folder : folders) {
            for (NewsItem item : Bundle.articles(Path.of(folder))) {
                events.put(item.id().value(), folder);
                all.add(item);
            }
        }
        return all;
    }

    private void observe(NewsItem item, List<Neighbour> neighbours) {
        String event = event(item.id());
        if (event == null || item.published() == null || item.published().date().getYear() > lastYear) {
            return;
        }
        labelled.add(item);
        for (Neighbour neighbour : neighbours) {
            String other = event(neighbour.article());
            if (other != null) {
                many.add(neighbour.features(), other.equals(event));
            }
        }
    }

    private @Nullable String event(ArticleId article) {
        return events.get(article.value());
    }

    /** @param strewn whether the articles of different events are of different years, so that their days say too much */
    private void pair(List<NewsItem> articles, boolean strewn) {
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                boolean one = Objects.equals(event(articles.get(i).id()), event(articles.get(j).id()));
                if (one || j - i <= NEXT) {
                    few.add(alone(articles.get(i), strewn && !one ? undated(articles.get(j)) : articles.get(j)), one);
                }
            }
        }
    }

    private static NewsItem undated(NewsItem item) {
        return new NewsItem(item.id(), null, item.outlet(), item.title(), item.text());
    }

    /** The two as if nothing else had been read. */
    private static PairFeatures alone(NewsItem first, NewsItem second) {
        TermStatistics statistics = new TermStatistics(WordRarity.shipped());
        Portrait before = Portrait.of(first, statistics);
        return Portrait.of(second, statistics).with(before, 0);
    }

    private String table() {
        double[] inMany = many.weights();
        double[] inFew = few.weights();
        StringBuilder table = new StringBuilder();
        table.append("# Weights of the story model; card: docs/models/story-model.md\n");
        table.append("# Fitted by StoryModelFit until ").append(lastYear).append(" on ").append(many)
                .append("; by themselves on ").append(few).append('\n');
        table.append("# name <TAB> weight among many articles <TAB> weight among few\n");
        for (int i = 0; i < inMany.length; i++) {
            table.append(i == 0 ? "constant" : PairFeatures.NAMES.get(i - 1)).append('\t').append(number(inMany[i]))
                    .append('\t').append(number(inFew[i])).append('\n');
        }
        return table.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
