package org.attache.serve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.attache.model.StoryId;
import org.attache.report.StoryView;
import org.attache.report.StoryViews;
import org.attache.store.Stories;
import org.attache.store.Store;

/** Dossiers arranged for reading. Keeps the arrangement of those that were read last; a version never changes. */
public final class Dossiers {

    private static final int KEPT = 128;

    /** A version of a story, arranged. */
    public record Arranged(int version, StoryView view) {}

    private record Key(StoryId story, int version) {}

    private final Map<Key, Arranged> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Arranged> eldest) {
            return size() > KEPT;
        }
    });
    private final Store store;

    public Dossiers(Store store) {
        this.store = store;
    }

    /** The present version. */
    public Optional<Arranged> get(StoryId id) {
        return store.stories().line(id).flatMap(line -> get(id, line.version()));
    }

    public Optional<Arranged> get(StoryId id, int version) {
        Key key = new Key(id, version);
        Arranged arranged = kept.get(key);
        return arranged != null ? Optional.of(arranged) : store.stories().get(id, version).map(this::arrange);
    }

    private Arranged arrange(Stories.Version version) {
        Arranged arranged = new Arranged(version.version(), StoryViews.of(version.dossier()));
        kept.put(new Key(version.dossier().id(), version.version()), arranged);
        return arranged;
    }
}
