package org.attache.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.attache.model.Claim;
import org.attache.model.ClaimId;
import org.attache.model.Flag;
import org.attache.model.Source;
import org.attache.model.StoryId;
import org.jspecify.annotations.Nullable;

/** The claims of all stories, as the present version of each dossier has them. */
public interface Claims {

    /** Names a claim over the versions of its story: a claim keeps its key while it keeps an assertion. */
    record Key(String value) {}

    /**
     * A claim on one line.
     *
     * @param id in the present version of the dossier
     * @param first day of the first article that carries it
     * @param last day of the last one
     * @param origins most to least: see {@code low}, {@code high}, {@code named} of the independence
     */
    record Line(Key key, StoryId story, ClaimId id, String storyTitle, String text, boolean denied,
            Claim.Modality modality, int low, int high, int named, int articles, int outlets,
            SortedSet<Flag.Kind> flags, List<String> roots, @Nullable LocalDate first, @Nullable LocalDate last,
            long sequence) {}

    /**
     * Which claims to list; a null component does not restrict.
     *
     * @param source claims that pass through this source
     * @param rootsOnly with a source, kind or country: only claims whose last known source it is
     * @param from claims with an article on or after this day
     * @param grade claims that pass through a source with this grade
     */
    record Filter(@Nullable StoryId story, Sources.@Nullable Key source, Source.@Nullable Kind kind,
            @Nullable String country, boolean rootsOnly, Flag.@Nullable Kind flag, @Nullable Integer minLow,
            @Nullable Integer maxHigh, @Nullable LocalDate from, @Nullable LocalDate to,
            @Nullable Character grade) {

        public static final Filter ALL = new Filter(null, null, null, null, false, null, null, null, null, null,
                null);
    }

    Optional<Line> get(Key key);

    /** The keys of all claims of these stories. */
    Map<StoryId, Map<ClaimId, Key>> keys(Collection<StoryId> stories);

    /** The newest by last article first. */
    Page<Line> list(Filter filter, PageRequest request);
}
