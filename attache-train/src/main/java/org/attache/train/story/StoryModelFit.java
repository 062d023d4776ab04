package org.attache.train.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.reuse.NewsItem;
import org.attache.story.Neighbour;
import org.attache.story.StoryGrouper;
import org.attache.story.StoryModel;
import org.attache.story.Window;
import org.attache.story.portrait.PairFeatures;
import org.attache.story.portrait.WordRarity;
import org.attache.train.Logistic;

/**
 * Fits the weights of {@link StoryModel} on pairs of labelled articles that the grouper itself compares.
 *
 * <pre>StoryModelFit STREAM.jsonl[.gz] GOLD.jsonl OUT.tsv LAST-YEAR</pre>
 *
 * Pairs whose later article was published after the last year are left for checking.
 */
public final class StoryModelFit {

    private final Map<String, String> events;
    private final int lastYear;
    private final List<double[]> features = new ArrayList<>();
    private final List<Double> truth = new ArrayList<>();

    private StoryModelFit(Map<String, String> events, int lastYear) {
        this.events = events;
        this.lastYear = lastYear;
    }

    public static void main(String[] arguments) throws IOException {
        StoryModelFit fit = new StoryModelFit(Stream.events(Path.of(arguments[1])), Integer.parseInt(arguments[3]));
        StoryGrouper grouper = new StoryGrouper(Window.DEFAULT, StoryModel.shipped(), WordRarity.NONE, fit::observe);
        Stream.articles(Path.of(arguments[0]), grouper::add);
        Files.writeString(Path.of(arguments[2]), fit.table());
    }

    private void observe(NewsItem item, List<Neighbour> neighbours) {
        String event = events.get(item.id().value());
        if (event == null || item.published() == null || item.published().date().getYear() > lastYear) {
            return;
        }
        for (Neighbour neighbour : neighbours) {
            String other = events.get(neighbour.article().value());
            if (other != null) {
                features.add(neighbour.features().values());
                truth.add(other.equals(event) ? 1.0 : 0.0);
            }
        }
    }

    private String table() {
        double[] weights = Logistic.fit(features.toArray(double[][]::new),
                truth.stream().mapToDouble(Double::doubleValue).toArray());
        StringBuilder table = new StringBuilder();
        table.append("# Weights of the story model; card: docs/models/story-model.md\n");
        table.append("# Fitted by StoryModelFit on ").append(truth.size()).append(" pairs until ").append(lastYear)
                .append(", ").append(truth.stream().filter(t -> t > 0).count()).append(" of one story\n");
        table.append("constant\t").append(number(weights[0])).append('\n');
        for (int i = 1; i < weights.length; i++) {
            table.append(PairFeatures.NAMES.get(i - 1)).append('\t').append(number(weights[i])).append('\n');
        }
        return table.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
