package org.attache.store;

import java.util.Optional;
import org.attache.model.Source;
import org.jspecify.annotations.Nullable;

/** Who says so, over all stories. */
public interface Sources {

    /**
     * Names a source over all stories: a hash of what it is and what it is called. Two unnamed officials of one ministry
     * have one key, for the texts do not hold them apart; that they are one person is not said.
     */
    record Key(String value) {

        /** The key of a source of a dossier. */
        public static Key of(Source source) {
            return SourceKeys.of(source);
        }
    }

    /**
     * A source on one line.
     *
     * @param stories in which it speaks
     * @param claims that pass through it
     * @param roots claims whose last known source it is
     * @param alone of these, claims with no other independent origin
     * @param grade A..F as an editor gave it, null when nobody did
     */
    record Line(Key key, Source.Kind kind, @Nullable String name, String description, @Nullable String institution,
            @Nullable String country, boolean plural, int stories, int claims, int roots, int alone,
            @Nullable Character grade) {}

    /** Which sources to list; a null component does not restrict. */
    record Filter(Source.@Nullable Kind kind, @Nullable String country, @Nullable String named,
            @Nullable Character grade) {

        public static final Filter ALL = new Filter(null, null, null, null);
    }

    Optional<Line> get(Key key);

    /** Those on whom most claims rest first. */
    Page<Line> list(Filter filter, PageRequest request);
}
