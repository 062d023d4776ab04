package org.attache.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;
import org.attache.search.document.Facet;
import org.attache.search.document.Fields;

/** Numbers the values of facets over the parts of an index. The numbering is made once for each view of the index. */
final class FacetCounts {

    private final Map<IndexReader, Map<Facet, OrdinalMap>> maps = Collections.synchronizedMap(new WeakHashMap<>());

    /** Counts of one facet, still none. */
    FacetTally tally(IndexReader reader, Facet facet) {
        return new FacetTally(reader.leaves(), Fields.facet(facet), map(reader, facet));
    }

    private OrdinalMap map(IndexReader reader, Facet facet) {
        Map<Facet, OrdinalMap> own = maps.computeIfAbsent(reader,
                each -> Collections.synchronizedMap(new EnumMap<>(Facet.class)));
        return own.computeIfAbsent(facet, each -> build(reader, Fields.facet(each)));
    }

    private static OrdinalMap build(IndexReader reader, String field) {
        try {
            List<LeafReaderContext> leaves = reader.leaves();
            SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = DocValues.getSortedSet(leaves.get(i).reader(), field);
            }
            return OrdinalMap.build(reader.getReaderCacheHelper().getKey(), values, PackedInts.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
