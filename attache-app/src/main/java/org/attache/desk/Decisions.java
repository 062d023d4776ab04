package org.attache.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.ArticleId;
import org.attache.model.Families;
import org.attache.model.StoryId;
import org.attache.store.Desk.Decided;
import org.attache.store.Desk.Decision;
import org.attache.store.Desk.Family;
import org.attache.store.Desk.Grade;
import org.attache.store.Desk.Merge;
import org.attache.store.Desk.Split;
import org.attache.store.Store;
import org.attache.story.EditorDecision;
import org.attache.story.StoryChange;

/**
 * Follows what editors decide about stories. A decision is kept in the store; here it is told to the grouper, which lets it
 * win over everything it finds itself, and done at once where the articles have left the window.
 */
final class Decisions {

    private final Store store;
    private final Present present;
    private final Map<Long, List<EditorDecision>> known = new HashMap<>();
    private final OutletFamilies families;

    Decisions(Store store, Present present) {
        this.store = store;
        this.present = present;
        families = new OutletFamilies(store, present.touched());
    }

    /** Outlets that belong together. */
    Families families() {
        return families.now();
    }

    /** All dossiers follow what was decided. */
    void settled() {
        families.settled();
    }

    /** Takes up what was decided since the last time, and forgets what was taken back. */
    void follow() {
        Map<Long, List<EditorDecision>> now = new LinkedHashMap<>();
        for (Decided decided : store.desk().holding()) {
            now.put(decided.id(), pairs(decided.decision()));
        }
        known.entrySet().removeIf(old -> {
            boolean gone = !now.containsKey(old.getKey());
            if (gone) {
                old.getValue().forEach(present::forget);
            }
            return gone;
        });
        now.forEach((id, pairs) -> {
            if (known.putIfAbsent(id, pairs) == null) {
                pairs.forEach(this::apply);
            }
        });
        families.follow();
    }

    /** Tells the grouper what holds, before it sees any article. */
    void learn() {
        store.desk().holding().forEach(decided -> pairs(decided.decision()).forEach(present::decide));
    }

    private static List<EditorDecision> pairs(Decision decision) {
        return switch (decision) {
            case Merge merge -> List.of(new EditorDecision.Together(merge.first(), merge.second()));
            case Split split -> pairs(split);
            case Family family -> List.of();
            case Grade grade -> List.of();
        };
    }

    /** What moves is apart from what stays, and together. */
    private static List<EditorDecision> pairs(Split split) {
        List<EditorDecision> pairs = new ArrayList<>();
        for (ArticleId moved : split.moved()) {
            pairs.add(new EditorDecision.Apart(moved, split.stays()));
        }
        for (ArticleId moved : split.moved().subList(Math.min(1, split.moved().size()), split.moved().size())) {
            pairs.add(new EditorDecision.Together(split.moved().getFirst(), moved));
        }
        return pairs;
    }

    private void apply(EditorDecision decision) {
        present.decide(decision);
        Optional<StoryId> first = story(decision.first());
        Optional<StoryId> second = story(decision.second());
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        boolean one = first.equals(second);
        switch (decision) {
            case EditorDecision.Together together when !one -> present
                    .apply(List.of(new StoryChange.Merged(second.get(), first.get(), List.of())));
            case EditorDecision.Apart apart when one -> present.apply(List.of(new StoryChange.Split(first.get(),
                    StoryId.openedBy(apart.first()), List.of(apart.first()), List.of())));
            case EditorDecision.Together together -> {
            }
            case EditorDecision.Apart apart -> {
            }
        }
    }

    private Optional<StoryId> story(ArticleId article) {
        return present.story(article).or(() -> store.stories().of(article));
    }
}
