package org.attache.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.attache.search.Results.Count;
import org.attache.search.document.Facet;

/** Counts facets in the same pass over the matches that finds the best of them. */
final class FacetCollector extends SimpleCollector {

    private final Map<Facet, FacetTally> tallies = new EnumMap<>(Facet.class);

    FacetCollector(FacetCounts counts, IndexReader reader, Collection<Facet> facets) {
        facets.forEach(facet -> tallies.put(facet, counts.tally(reader, facet)));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        for (FacetTally tally : tallies.values()) {
            tally.begin(leaf);
        }
    }

    @Override
    public void collect(int document) throws IOException {
        for (FacetTally tally : tallies.values()) {
            tally.add(document);
        }
    }

    @Override
    public void finish() {
        tallies.values().forEach(FacetTally::end);
    }

    /** Every match counts, but how well it fits does not. */
    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    SortedMap<Facet, List<Count>> counts() throws IOException {
        SortedMap<Facet, List<Count>> counts = new TreeMap<>();
        for (Map.Entry<Facet, FacetTally> each : tallies.entrySet()) {
            counts.put(each.getKey(), each.getValue().top());
        }
        return counts;
    }
}
