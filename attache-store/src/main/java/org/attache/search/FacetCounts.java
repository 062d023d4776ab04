package org.attache.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.attache.search.Results.Count;
import org.attache.search.SearchRequest.Facet;

/** Counts the values of matches. The tables of values are made once for each view of the index. */
final class FacetCounts {

    private static final int MOST = 20;

    private final Map<IndexReader, Map<Facet, StringDocValuesReaderState>> states = Collections
            .synchronizedMap(new WeakHashMap<>());

    List<Count> of(IndexReader reader, Facet facet, FacetsCollector matches) throws IOException {
        FacetResult result = new StringValueFacetCounts(state(reader, facet), matches).getTopChildren(MOST,
                Fields.facet(facet));
        return result == null
                ? List.of()
                : Arrays.stream(result.labelValues).map(each -> new Count(each.label, each.value.intValue())).toList();
    }

    private StringDocValuesReaderState state(IndexReader reader, Facet facet) throws IOException {
        Map<Facet, StringDocValuesReaderState> own = states.computeIfAbsent(reader,
                each -> Collections.synchronizedMap(new EnumMap<>(Facet.class)));
        StringDocValuesReaderState state = own.get(facet);
        if (state == null) {
            state = new StringDocValuesReaderState(reader, Fields.facet(facet));
            own.put(facet, state);
        }
        return state;
    }
}
