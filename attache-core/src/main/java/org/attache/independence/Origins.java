package org.attache.independence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.attache.independence.Reading.Mode;
import org.jspecify.annotations.Nullable;

/**
 * How many independent sources stand behind a claim. Always {@code named <= low <= high} and {@code full <= low}.
 *
 * @param low taking for one whatever the texts do not hold apart
 * @param high taking for one only what is proved to be the same
 * @param named as {@code low}, counting only roots that have a name
 * @param full as {@code low}, with the articles doubted too, those of one publisher together
 * @param cut one node of each group without which nothing is left in the LOW reading, sorted; {@code low} of them
 * @param groups nodes that the LOW reading takes for one, two or more each, sorted
 */
public record Origins(int low, int high, int named, int full, List<String> cut, List<List<String>> groups) {

    public Origins {
        cut = List.copyOf(cut);
        groups = groups.stream().map(List::copyOf).toList();
    }

    /**
     * Counts.
     *
     * <pre>{@code
     * var graph = new SourceGraph(
     *         List.of(Node.article("a", "Daily A"), Node.source("o", UNNAMED, false)),
     *         List.of(Edge.of(CLAIM, "a"), Edge.of("a", "o"), Edge.exit("o")), List.of());
     * Origins.of(graph);   // low 1, high 1, named 0, cut [o]
     * }</pre>
     */
    public static Origins of(SourceGraph graph) {
        Nodes nodes = new Nodes(graph);
        Groups proved = joined(graph, nodes, Identity.Rule::proof);
        int high = Cut.of(new Reading(nodes, graph, proved, Mode.HIGH)).size();
        Least low = new Least(graph, nodes, Mode.LOW);
        Least named = new Least(graph, nodes, Mode.NAMED);
        Least full = new Least(graph, nodes, Mode.FULL);
        Groupings groupings = new Groupings(graph, nodes, joined(graph, nodes, Identity.Rule::transitive));
        groupings.forEach(groups -> low.offer(groups) | named.offer(groups) | full.offer(byPublisher(nodes, groups)));
        Groups best = low.groups();
        return new Origins(low.cut().size(), high, named.cut().size(), Math.min(full.cut().size(), low.cut().size()),
                low.cut().stream().map(vertex -> spokesman(nodes, best, vertex)).sorted().toList(),
                listed(nodes, best));
    }

    /** The smallest cut over the groupings seen. */
    private static final class Least {

        private final SourceGraph graph;
        private final Nodes nodes;
        private final Mode mode;
        private @Nullable Groups groups;
        private List<Integer> cut = List.of();

        Least(SourceGraph graph, Nodes nodes, Mode mode) {
            this.graph = graph;
            this.nodes = nodes;
            this.mode = mode;
        }

        /** True while a smaller cut is still conceivable. */
        boolean offer(Groups offered) {
            if (groups == null || !cut.isEmpty()) {
                List<Integer> found = Cut.of(new Reading(nodes, graph, offered, mode));
                if (groups == null || found.size() < cut.size()) {
                    groups = offered;
                    cut = found;
                }
            }
            return cut.size() > 1;
        }

        Groups groups() {
            return groups == null ? new Groups(nodes.size()) : groups;
        }

        List<Integer> cut() {
            return cut;
        }
    }

    private static Groups joined(SourceGraph graph, Nodes nodes, Predicate<Identity.Rule> counts) {
        Groups groups = new Groups(nodes.size());
        graph.identities().stream().filter(identity -> counts.test(identity.rule()))
                .forEach(identity -> groups.join(nodes.indices(identity.nodes())));
        return groups;
    }

    private static Groups byPublisher(Nodes nodes, Groups groups) {
        Groups joined = groups.copy();
        Map<String, Integer> first = new HashMap<>();
        for (int at = 0; at < nodes.size(); at++) {
            String publisher = nodes.node(at).publisher();
            Integer other = publisher == null ? null : first.putIfAbsent(publisher, at);
            if (other != null) {
                joined.join(other, at);
            }
        }
        return joined;
    }

    /** The member by which a group is known: a named one before others, then the first by id. */
    private static String spokesman(Nodes nodes, Groups groups, int vertex) {
        String first = nodes.node(vertex).id();
        for (int at = nodes.size() - 1; at >= 0; at--) {
            if (groups.of(at) == vertex && nodes.node(at).named()) {
                first = nodes.node(at).id();
            }
        }
        return first;
    }

    private static List<List<String>> listed(Nodes nodes, Groups groups) {
        Map<Integer, List<String>> members = new TreeMap<>();
        for (int at = 0; at < nodes.size(); at++) {
            members.computeIfAbsent(groups.of(at), leader -> new ArrayList<>()).add(nodes.node(at).id());
        }
        return members.values().stream().filter(group -> group.size() > 1).toList();
    }
}
