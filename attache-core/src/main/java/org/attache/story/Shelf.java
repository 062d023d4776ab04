package org.attache.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.ArticleId;
import org.attache.model.StoryId;
import org.attache.reuse.NewsItem;
import org.attache.reuse.Window;
import org.attache.story.portrait.CandidateIndex;
import org.attache.story.portrait.PairFeatures;
import org.attache.story.portrait.Portrait;
import org.attache.story.portrait.TermStatistics;
import org.attache.story.portrait.WordRarity;
import org.jspecify.annotations.Nullable;

/**
 * The articles in the window with the groups they are in, and the search for those that look like a new one.
 *
 * <p><b>Crowd.</b> When many stories of one subject are about, articles of different stories are alike too. How much, is
 * measured by the mean likeness of an article to its 2nd to {@value #CROWD_TO}th nearest; the model lets likeness count for
 * less in a crowd. It is limited so that in the crowd of a single large story copies still hang together.
 */
final class Shelf {

    private static final int CANDIDATES = 40;
    private static final int CROWD_TO = 6;
    private static final double CROWDED = 0.2;

    private final Window window;
    private final StoryModel model;
    private final TermStatistics statistics;
    private final CandidateIndex index;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<ArticleId, Integer> numbers = new HashMap<>();
    private final Map<StoryId, Group> groups = new HashMap<>();
    private int first;

    /** An article on the shelf. */
    private static final class Entry {

        final Portrait portrait;
        final double crowd;
        Group group;

        Entry(Portrait portrait, double crowd, Group group) {
            this.portrait = portrait;
            this.crowd = crowd;
            this.group = group;
        }
    }

    /** A new article with those that look like it, most alike first. */
    record Arrival(int number, Portrait portrait, double crowd, List<Neighbour> neighbours) {}

    Shelf(Window window, StoryModel model, WordRarity rarity) {
        this.window = window;
        this.model = model;
        statistics = new TermStatistics(rarity);
        index = new CandidateIndex(statistics);
    }

    /** Makes room for an article and looks for its like; it is not on the shelf before {@link #put}. */
    Arrival arrive(NewsItem item) {
        Portrait portrait = Portrait.of(item, statistics);
        forget(portrait.day());
        int number = first + entries.size();
        List<Integer> found = index.find(portrait.body(), first, number, CANDIDATES);
        double crowd = crowd(portrait, found);
        List<Neighbour> neighbours = new ArrayList<>();
        for (int other : found) {
            Entry entry = entry(other);
            PairFeatures features = portrait.with(entry.portrait, crowd + entry.crowd);
            neighbours.add(new Neighbour(entry.portrait.id(), other, features,
                    model.probability(features, statistics.window())));
        }
        return new Arrival(number, portrait, crowd, neighbours);
    }

    void put(Arrival arrival, Group group) {
        entries.add(new Entry(arrival.portrait, arrival.crowd, group));
        numbers.put(arrival.portrait.id(), arrival.number);
        index.add(arrival.number, arrival.portrait.body());
        join(group, arrival.number);
    }

    void move(int number, Group to) {
        leave(entry(number).group, number);
        entry(number).group = to;
        join(to, number);
    }

    private void join(Group group, int number) {
        group.add(number);
        groups.put(group.id, group);
    }

    private void leave(Group group, int number) {
        group.remove(number);
        if (group.size() == 0) {
            groups.remove(group.id, group);
        }
    }

    /** How many articles are on the shelf. */
    int size() {
        return entries.size();
    }

    /** The story with most articles, of equals the oldest; null on an empty shelf. */
    @Nullable
    Group largest() {
        return groups.values().stream()
                .min(Comparator.comparingInt((Group group) -> -group.size()).thenComparingInt(group -> group.founded))
                .orElse(null);
    }

    /** All stories but this, the oldest first. */
    List<Group> others(Group group) {
        return groups.values().stream().filter(other -> other != group)
                .sorted(Comparator.comparingInt(other -> other.founded)).toList();
    }

    /** The story of this name, if an article of it is on the shelf. */
    Optional<Group> group(StoryId story) {
        return Optional.ofNullable(groups.get(story));
    }

    Group group(int number) {
        return entry(number).group;
    }

    ArticleId article(int number) {
        return entry(number).portrait.id();
    }

    /** The number of an article, null when it is not on the shelf. */
    @Nullable
    Integer number(ArticleId article) {
        return numbers.get(article);
    }

    /** Probability that two articles on the shelf tell one story. */
    double alike(int a, int b) {
        Entry x = entry(a);
        Entry y = entry(b);
        return model.probability(x.portrait.with(y.portrait, x.crowd + y.crowd), statistics.window());
    }

    List<Reason> reasons(int a, int b) {
        return Reasons.of(entry(a).portrait, entry(b).portrait, statistics);
    }

    List<Reason> apart(int a, int b) {
        return Reasons.apart(entry(a).portrait, entry(b).portrait);
    }

    private Entry entry(int number) {
        return entries.get(number - first);
    }

    private double crowd(Portrait portrait, List<Integer> found) {
        double[] alike = found.stream().mapToDouble(other -> portrait.body().dot(entry(other).portrait.body())).sorted()
                .toArray();
        double sum = 0;
        for (int rank = 2; rank <= CROWD_TO && rank <= alike.length; rank++) {
            sum += alike[alike.length - rank];
        }
        return Math.min(CROWDED, sum / (CROWD_TO - 1));
    }

    private void forget(long today) {
        int drop = Math.max(0, entries.size() + 1 - window.articles());
        while (drop < entries.size() && isTooOld(entries.get(drop).portrait, today)) {
            drop++;
        }
        for (int i = 0; i < drop; i++) {
            Entry entry = entries.get(i);
            statistics.leave(entry.portrait.terms());
            leave(entry.group, first + i);
            numbers.remove(entry.portrait.id(), first + i);
        }
        entries.subList(0, drop).clear();
        first += drop;
    }

    private boolean isTooOld(Portrait portrait, long today) {
        return portrait.day() != Portrait.UNDATED && today != Portrait.UNDATED
                && portrait.day() + window.days() < today;
    }
}
