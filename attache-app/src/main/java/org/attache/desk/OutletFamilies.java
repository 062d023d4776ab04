package org.attache.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.json.Json;
import org.attache.model.Families;
import org.attache.model.StoryId;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.attache.store.Store;
import org.attache.store.Stories;
import org.attache.store.Write;

/**
 * Follows which outlets belong together. A family can change the count of every story that two of its outlets tell, so these
 * are written anew. The families that all dossiers follow are kept in the store: a desk that ended in between does the rest
 * when it opens again.
 */
final class OutletFamilies {

    private static final String FOLLOWED = "desk.families";
    private static final int AT_ONCE = 500;

    private final Store store;
    private final Set<StoryId> touched;
    private Families now;
    private boolean open;

    /** @param touched takes the stories whose dossier is not what it should be */
    OutletFamilies(Store store, Set<StoryId> touched) {
        this.store = store;
        this.touched = touched;
        now = read(store.desk().settings().get(FOLLOWED));
    }

    Families now() {
        return now;
    }

    void follow() {
        Families held = store.desk().families();
        if (!held.equals(now)) {
            touch(now, held);
            touch(held, now);
            now = held;
            open = true;
        }
    }

    /** All dossiers are written. */
    void settled() {
        if (open) {
            store.commit(List.of(new Write.Set(FOLLOWED, Json.line(new TreeMap<>(now.byOutlet())))));
            open = false;
        }
    }

    /** Touches the stories that two outlets of a family tell which the other side does not know as it is here. */
    private void touch(Families here, Families there) {
        Map<String, Set<String>> families = new TreeMap<>();
        here.byOutlet().forEach((outlet, family) -> families.computeIfAbsent(family, any -> new TreeSet<>())
                .add(outlet));
        families.values().stream().filter(outlets -> outlets.stream()
                .anyMatch(outlet -> !Objects.equals(here.of(outlet), there.of(outlet)))).forEach(this::touch);
    }

    private void touch(Set<String> outlets) {
        Set<StoryId> seen = new HashSet<>();
        for (String outlet : outlets) {
            for (StoryId story : stories(outlet)) {
                if (!seen.add(story)) {
                    touched.add(story);
                }
            }
        }
    }

    private Set<StoryId> stories(String outlet) {
        Set<StoryId> stories = new HashSet<>();
        String cursor = null;
        do {
            Page<Stories.Line> page = store.stories().list(
                    new Stories.Filter(null, null, outlet, null, null, null, null, null, null),
                    new PageRequest(AT_ONCE, cursor));
            page.items().forEach(line -> stories.add(line.id()));
            cursor = page.next();
        } while (cursor != null);
        return stories;
    }

    private static Families read(@org.jspecify.annotations.Nullable String followed) {
        try {
            return followed == null
                    ? Families.NONE
                    : new Families(new ObjectMapper().readValue(followed, new TypeReference<Map<String, String>>() {
                    }));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the setting " + FOLLOWED + " is no JSON object: " + followed, e);
        }
    }
}
