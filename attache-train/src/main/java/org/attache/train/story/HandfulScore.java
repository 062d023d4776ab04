package org.attache.train.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.StoryId;
import org.attache.reuse.NewsItem;
import org.attache.story.StoryGrouper;
import org.attache.story.StoryMembers;

/**
 * How well a few articles are grouped when nothing else was read.
 *
 * <pre>HandfulScore STREAM.jsonl[.gz] GOLD.jsonl FIRST-YEAR</pre>
 *
 * Prints, of labelled articles from that year on: the share of whole events that stay one story when they are all there is, and for
 * sets of neighbouring articles of as many events the share of pairs that were joined, which is wrong.
 */
public final class HandfulScore {

    private static final int SETS = 300;
    private static final List<Integer> SIZES = List.of(2, 3, 5, 8, 12, 20, 40, 80);

    private final Map<String, String> events;
    private final List<NewsItem> labelled = new ArrayList<>();
    private final Random random = new Random(7);

    private HandfulScore(Map<String, String> events) {
        this.events = events;
    }

    public static void main(String[] arguments) throws IOException {
        HandfulScore score = new HandfulScore(Labelled.events(Path.of(arguments[1])));
        int year = Integer.parseInt(arguments[2]);
        Labelled.articles(Path.of(arguments[0]), item -> {
            if (score.events.containsKey(item.id().value()) && item.published() != null
                    && item.published().date().getYear() >= year) {
                score.labelled.add(item);
            }
        });
        score.events();
        SIZES.forEach(score::sets);
    }

    private void events() {
        Map<String, List<NewsItem>> byEvent = new TreeMap<>();
        labelled.forEach(item -> byEvent.computeIfAbsent(event(item), e -> new ArrayList<>()).add(item));
        Collection<List<NewsItem>> whole = byEvent.values().stream().filter(items -> items.size() > 1).toList();
        long kept = whole.stream().filter(items -> new HashSet<>(stories(items)).size() == 1).count();
        System.out.printf("%d of %d events kept in one story (%.3f)%n", kept, whole.size(),
                kept / (double) whole.size());
    }

    private void sets(int size) {
        int pairs = 0;
        int joined = 0;
        for (int set = 0; set < SETS; set++) {
            List<StoryId> stories = stories(unlike(size));
            pairs += size * (size - 1) / 2;
            joined += joined(stories);
        }
        System.out.printf("%d articles of %d events: %.3f of pairs joined%n", size, size, joined / (double) pairs);
    }

    /** Neighbours in the stream, one for each event, from a place drawn at random. */
    private List<NewsItem> unlike(int size) {
        List<NewsItem> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = random.nextInt(labelled.size() - 3 * size); items.size() < size; at++) {
            if (seen.add(event(labelled.get(at)))) {
                items.add(labelled.get(at));
            }
        }
        return items;
    }

    private static int joined(List<StoryId> stories) {
        int joined = 0;
        for (int i = 0; i < stories.size(); i++) {
            for (int j = 0; j < i; j++) {
                joined += stories.get(i).equals(stories.get(j)) ? 1 : 0;
            }
        }
        return joined;
    }

    private String event(NewsItem item) {
        return events.getOrDefault(item.id().value(), "");
    }

    private static List<StoryId> stories(List<NewsItem> items) {
        StoryGrouper grouper = new StoryGrouper();
        StoryMembers members = new StoryMembers();
        items.forEach(item -> members.note(grouper.add(item)));
        grouper.settle().forEach(members::note);
        return List.copyOf(members.stories().values());
    }
}
