package org.attache.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.attache.model.ArticleId;
import org.attache.model.StoryId;
import org.attache.reuse.NewsItem;
import org.attache.reuse.Window;
import org.attache.story.Shelf.Arrival;
import org.attache.story.portrait.Counted;
import org.attache.story.portrait.PairFeatures;
import org.attache.story.portrait.WordRarity;
import org.jspecify.annotations.Nullable;

/**
 * Groups a stream of articles into stories in one pass.
 *
 * <pre>{@code
 * StoryGrouper grouper = new StoryGrouper();
 * for (NewsItem item : stream) {
 *     Assignment put = grouper.add(item);   // story, score, reasons, and what changed because of it
 * }
 * }</pre>
 *
 * <p><b>Idea.</b> A small model says how likely two articles tell one story ({@link StoryModel} on {@link PairFeatures}). A new
 * article joins the story that fits best: half the probability of its nearest member, half the mean over up to
 * {@value #QUORUM} members, for a story is more than one good link. Below {@value #JOIN} it opens a story of its own. A story
 * that has grown by half is looked at as a whole and falls apart when the mean likeness of its parts is below {@value #HOLD}
 * ({@link Cohesion}); two stories become one when a new article belongs to both and their mean likeness reaches {@value #MERGE}.
 *
 * <p><b>No look-ahead.</b> Counts of words, weights and groups come from what was read before; a later change of an earlier
 * decision is a {@link StoryChange} in the assignment that caused it. A story keeps its name, made from its first article, while it
 * grows; of two that merge, the older name lives on.
 *
 * <p><b>Measured</b> on three years of news (docs/accuracy.md): B-cubed F1 .93, pairwise F1 .82. Time per article does not depend on
 * the length of the stream. Not safe for use by several threads.
 */
public final class StoryGrouper {

    /** Two weeks: the pace of the news. */
    public static final Window USUAL = new Window(40_000, 14);

    private static final double JOIN = 0.45;
    private static final double HOLD = 0.4;
    private static final double MERGE = 0.5;
    private static final int QUORUM = 20;
    private static final int LATEST = 12;
    /** So many articles are a handful, which somebody has chosen. */
    private static final int HANDFUL = 12;
    /** A handful of which so many, and so large a share, are one story was chosen for it. */
    private static final int CORE = 3;
    private static final double MOST = 0.6;
    /** By so much the odds of the others rise then. */
    private static final double CHOSEN = 4;
    /** Sizes at which a story is looked at as a whole: each half as large again as the one before. */
    private static final Set<Integer> CHECKED = Set.of(3, 4, 6, 9, 13, 19, 28);
    private static final double DECIDED = 1e6;
    private static final List<Reason> LITTLE_IN_COMMON = List
            .of(new Reason(Reason.Kind.LITTLE_IN_COMMON, List.of()));

    private final Shelf shelf;
    private final Decisions decisions = new Decisions();
    private final BiConsumer<NewsItem, List<Neighbour>> listener;

    /** A story as the place for a new article. */
    private record Place(@Nullable Group group, double score, int nearest, boolean decided) {

        static final Place NONE = new Place(null, 0, -1, false);
    }

    /** With the model and the word table that come with the software. */
    public StoryGrouper() {
        this(USUAL);
    }

    public StoryGrouper(Window window) {
        this(window, StoryModel.shipped(), WordRarity.shipped(), (item, neighbours) -> {});
    }

    /**
     * With parts of one's own.
     *
     * @param listener is told of each article and of the earlier ones it was compared with, before it is placed
     */
    public StoryGrouper(Window window, StoryModel model, WordRarity rarity,
            BiConsumer<NewsItem, List<Neighbour>> listener) {
        shelf = new Shelf(window, model, rarity);
        this.listener = listener;
    }

    /** Takes the next article of the stream. An article whose id is in the window already is grouped once more. */
    public Assignment add(NewsItem item) {
        Arrival arrival = shelf.arrive(item);
        listener.accept(item, arrival.neighbours());
        List<Place> places = places(item.id(), arrival);
        Place best = places.isEmpty() || places.getFirst().score < JOIN ? Place.NONE : places.getFirst();
        Group group = best.group == null ? new Group(StoryId.openedBy(item.id()), arrival.number()) : best.group;
        shelf.put(arrival, group);
        List<Reason> reasons = best.group == null ? apart(arrival) : reasons(best, arrival.number());
        List<StoryChange> changes = new ArrayList<>();
        for (Place other : places) {
            if (best.group != null && other.group != null && other.group != best.group && other.score >= JOIN) {
                mergeIfAlike(shelf.group(arrival.number()), other.group, changes);
            }
        }
        checkWhole(shelf.group(arrival.number()), changes);
        return new Assignment(item.id(), shelf.group(arrival.number()).id, best.decided ? 1 : best.score, reasons,
                changes);
    }

    /**
     * Puts an article where it was put before, without deciding anew: for filling the window again after a restart. Articles
     * come in the order in which they came the first time.
     */
    public void restore(NewsItem item, StoryId story) {
        Arrival arrival = shelf.arrive(item);
        shelf.put(arrival, shelf.group(story).orElseGet(() -> new Group(story, arrival.number())));
    }

    /**
     * Looks once more at a handful of articles, after the last of them: where most are one story, the others were most likely chosen for
     * it, too, and join it on less likeness than a stranger would.
     *
     * @return what changes; nothing for more articles than a handful, or for one without such a story
     */
    public List<StoryChange> settle() {
        List<StoryChange> changes = new ArrayList<>();
        Group core = shelf.largest();
        if (core != null && shelf.size() <= HANDFUL && core.size() >= CORE && core.size() >= MOST * shelf.size()) {
            shelf.others(core).stream().filter(other -> other.size() == 1)
                    .forEach(alone -> settle(alone, core, changes));
        }
        return changes;
    }

    private void settle(Group alone, Group core, List<StoryChange> changes) {
        int number = alone.members().getFirst();
        List<Integer> members = List.copyOf(core.members());
        double[] alike = members.stream().mapToDouble(member -> chosen(alike(number, member))).toArray();
        double most = Arrays.stream(alike).max().orElse(0);
        double mean = Arrays.stream(alike).average().orElse(0);
        boolean otherwise = Arrays.stream(alike).filter(one -> one <= 0).count() * 2 >= alike.length;
        if ((most + mean) / 2 >= JOIN && !otherwise && !isBarred(shelf.article(number), core)) {
            int nearest = members
                    .get(IntStream.range(0, alike.length).filter(at -> alike[at] == most).findFirst().orElse(0));
            merge(core, alone, shelf.reasons(nearest, number), changes);
        }
    }

    /** The probability with higher odds. */
    private static double chosen(double probability) {
        return CHOSEN * probability / (1 - probability + CHOSEN * probability);
    }

    /** Remembers what an editor has decided, and does it at once where both articles are in the window. */
    public List<StoryChange> decide(EditorDecision decision) {
        decisions.remember(decision);
        Integer a = shelf.number(decision.first());
        Integer b = shelf.number(decision.second());
        List<StoryChange> changes = new ArrayList<>();
        if (a != null && b != null) {
            boolean one = shelf.group(a) == shelf.group(b);
            switch (decision) {
                case EditorDecision.Together together when !one ->
                    merge(shelf.group(a), shelf.group(b), editor(), changes);
                case EditorDecision.Apart apart when one -> separate(a, b, changes);
                case EditorDecision.Together together -> {
                }
                case EditorDecision.Apart apart -> {
                }
            }
        }
        return changes;
    }

    /** Forgets a decision that an editor took back. What is grouped stays so until there is a reason to change it. */
    public void forget(EditorDecision decision) {
        decisions.forget(decision);
    }

    private static List<Reason> editor() {
        return List.of(new Reason(Reason.Kind.EDITOR, List.of()));
    }

    private List<Reason> reasons(Place place, int number) {
        if (place.decided) {
            return editor();
        }
        return shelf.reasons(place.nearest, number);
    }

    /** Why an article does not join the one that is most like it, where that can be named. */
    private List<Reason> apart(Arrival arrival) {
        return arrival.neighbours().stream().limit(1)
                .filter(nearest -> nearest.features().counts() == Counted.Agreement.OTHER)
                .flatMap(nearest -> shelf.apart(nearest.number(), arrival.number()).stream()).toList();
    }

    /** The stories that the neighbours are in, best first; one that an editor has named stands before all others. */
    private List<Place> places(ArticleId article, Arrival arrival) {
        Map<Group, List<Neighbour>> byGroup = new LinkedHashMap<>();
        for (Neighbour neighbour : arrival.neighbours()) {
            byGroup.computeIfAbsent(shelf.group(neighbour.number()), group -> new ArrayList<>()).add(neighbour);
        }
        List<Place> places = new ArrayList<>();
        byGroup.forEach((group, neighbours) -> {
            if (!isBarred(article, group) && !countsOtherwise(neighbours)) {
                places.add(place(group, neighbours));
            }
        });
        for (ArticleId other : decisions.togetherWith(article)) {
            Integer number = shelf.number(other);
            if (number != null) {
                places.add(new Place(shelf.group(number), DECIDED, number, true));
            }
        }
        places.sort(Comparator.comparingDouble(Place::score).reversed().thenComparingInt(Place::nearest));
        return places;
    }

    private static Place place(Group group, List<Neighbour> neighbours) {
        neighbours.sort(Comparator.comparingDouble(Neighbour::probability).reversed());
        int quorum = Math.min(QUORUM, group.size());
        double sum = neighbours.stream().limit(quorum).mapToDouble(Neighbour::probability).sum();
        Neighbour nearest = neighbours.getFirst();
        return new Place(group, (nearest.probability() + sum / quorum) / 2, nearest.number(), false);
    }

    private boolean isBarred(ArticleId article, Group group) {
        return !decisions.areNone()
                && group.members().stream().anyMatch(member -> decisions.areApart(article, shelf.article(member)));
    }

    /** True when half of a story or more number the happening otherwise than the article does. */
    private static boolean countsOtherwise(List<Neighbour> neighbours) {
        long otherwise = neighbours.stream()
                .filter(neighbour -> neighbour.features().counts() == Counted.Agreement.OTHER).count();
        return otherwise > 0 && 2 * otherwise >= neighbours.size();
    }

    private void mergeIfAlike(Group a, Group b, List<StoryChange> changes) {
        if (a != b && Cohesion.mean(a.latest(LATEST), b.latest(LATEST), this::alike) >= MERGE) {
            merge(a, b, shelf.reasons(a.members().getLast(), b.members().getLast()), changes);
        }
    }

    private void merge(Group a, Group b, List<Reason> reasons, List<StoryChange> changes) {
        Group into = a.founded < b.founded ? a : b;
        Group gone = into == a ? b : a;
        List.copyOf(gone.members()).forEach(number -> shelf.move(number, into));
        changes.add(new StoryChange.Merged(gone.id, into.id, reasons));
    }

    private void checkWhole(Group group, List<StoryChange> changes) {
        if (CHECKED.contains(group.size())) {
            List<List<Integer>> parts = Cohesion.parts(group.members(), this::alike, HOLD);
            parts.subList(1, parts.size()).forEach(part -> splitOff(group, part, LITTLE_IN_COMMON, changes));
        }
    }

    private void splitOff(Group from, List<Integer> part, List<Reason> reasons, List<StoryChange> changes) {
        Group created = new Group(StoryId.openedBy(shelf.article(part.getFirst())), part.getFirst());
        part.forEach(number -> shelf.move(number, created));
        changes.add(new StoryChange.Split(from.id, created.id, part.stream().map(shelf::article).toList(), reasons));
    }

    /** Divides a story between two of its articles: each other one goes with the one it is more like. */
    private void separate(int a, int b, List<StoryChange> changes) {
        Group group = shelf.group(a);
        int stays = Math.min(a, b);
        int goes = Math.max(a, b);
        List<Integer> part = group.members().stream()
                .filter(n -> n == goes || n != stays && alike(n, goes) > alike(n, stays)).toList();
        splitOff(group, part, editor(), changes);
    }

    /** How alike two articles are; what an editor has decided outweighs any number of likenesses. */
    private double alike(int a, int b) {
        if (!decisions.areNone()) {
            ArticleId x = shelf.article(a);
            ArticleId y = shelf.article(b);
            if (decisions.areTogether(x, y) || decisions.areApart(x, y)) {
                return decisions.areTogether(x, y) ? DECIDED : -DECIDED;
            }
        }
        return shelf.alike(a, b);
    }
}
