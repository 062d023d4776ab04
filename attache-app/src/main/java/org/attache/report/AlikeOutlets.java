package org.attache.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.model.SourceId;

/**
 * Outlets that lead to the same sources by the same ways. A claim that sixty outlets carry rests on a few sources all the same;
 * drawn as one box each group shows that, where sixty boxes show a wall. An outlet that others cite stands for itself.
 *
 * @param groups the members of each group by the one that stands for it; nothing for outlets that stand alone
 */
record AlikeOutlets(Map<SourceId, List<SourceId>> groups) {

    /** So many outlets can be looked at one by one: their boxes fill the height of a screen. */
    static final int MOST = 12;

    /** Nothing where there are few outlets. */
    static AlikeOutlets of(Collection<List<SourceId>> chains, Set<SourceId> cut) {
        Map<SourceId, Set<List<SourceId>>> ways = new LinkedHashMap<>();
        Set<SourceId> cited = new HashSet<>();
        for (List<SourceId> chain : chains) {
            List<SourceId> rest = chain.subList(1, chain.size());
            ways.computeIfAbsent(chain.getFirst(), outlet -> new LinkedHashSet<>()).add(rest);
            cited.addAll(rest);
        }
        return ways.size() <= MOST ? new AlikeOutlets(Map.of()) : grouped(ways, cited, cut);
    }

    private static AlikeOutlets grouped(Map<SourceId, Set<List<SourceId>>> ways, Set<SourceId> cited,
            Set<SourceId> cut) {
        Map<List<Object>, List<SourceId>> alike = new LinkedHashMap<>();
        ways.forEach((outlet, way) -> alike
                .computeIfAbsent(List.of(way, cut.contains(outlet), cited.contains(outlet) ? outlet : ""),
                        key -> new ArrayList<>())
                .add(outlet));
        Map<SourceId, List<SourceId>> groups = new LinkedHashMap<>();
        alike.values().stream().filter(group -> group.size() > 1).forEach(group -> groups.put(group.getFirst(), group));
        return new AlikeOutlets(groups);
    }

    /** The same chains with one outlet for each group; what is left of a chain but its outlet is as it was. */
    List<List<SourceId>> folded(Collection<List<SourceId>> chains) {
        Map<SourceId, SourceId> standing = new HashMap<>();
        groups.forEach((first, all) -> all.forEach(outlet -> standing.put(outlet, first)));
        Set<List<SourceId>> folded = new LinkedHashSet<>();
        for (List<SourceId> chain : chains) {
            List<SourceId> one = new ArrayList<>(chain);
            one.set(0, standing.getOrDefault(chain.getFirst(), chain.getFirst()));
            folded.add(one);
        }
        return List.copyOf(folded);
    }
}
