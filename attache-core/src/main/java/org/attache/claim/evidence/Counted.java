package org.attache.claim.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.independence.Edge;
import org.attache.independence.Identity;
import org.attache.independence.Identity.Rule;
import org.attache.independence.Node;
import org.attache.independence.SourceGraph;

/**
 * Sources of whom the text says how many they are: "two officials" are two nodes, told apart in the HIGH reading and one in
 * the LOW one. The second and all further ones hang where the first hangs and may be whoever the first may be.
 */
final class Counted {

    private static final char MARK = '#';

    private Counted() {}

    /** @param numbers for ids of nodes how many stand behind them, two or more */
    static SourceGraph of(SourceGraph graph, Map<String, Integer> numbers) {
        List<Node> nodes = new ArrayList<>(graph.nodes());
        List<Edge> edges = new ArrayList<>(graph.edges());
        List<Identity> identities = new ArrayList<>(graph.identities());
        numbers.forEach((id, number) -> {
            List<Identity> own = identities.stream().filter(identity -> identity.nodes().contains(id)).toList();
            for (int copy = 2; copy <= number; copy++) {
                String copied = id + MARK + copy;
                add(graph, id, copied, nodes, edges);
                own.forEach(identity -> identities.add(as(identity, id, copied)));
                identities.add(Identity.of(Rule.SAME_INSTITUTION, id, copied));
                for (int other = 2; other < copy; other++) {
                    identities.add(Identity.of(Rule.SAME_INSTITUTION, id + MARK + other, copied));
                }
            }
        });
        return new SourceGraph(nodes, edges, identities);
    }

    private static void add(SourceGraph graph, String id, String copy, List<Node> nodes, List<Edge> edges) {
        graph.nodes().stream().filter(node -> node.id().equals(id))
                .forEach(node -> nodes.add(Node.source(copy, node.kind(), node.named())));
        graph.edges().stream().filter(edge -> edge.to().equals(id))
                .forEach(edge -> edges.add(new Edge(edge.from(), copy, edge.highOnly())));
        graph.edges().stream().filter(edge -> edge.from().equals(id))
                .forEach(edge -> edges.add(new Edge(copy, edge.to(), edge.highOnly())));
    }

    /** Whoever the first may be, or some copy of him, the copy may be. */
    private static Identity as(Identity identity, String id, String copy) {
        return new Identity(Rule.SAME_INSTITUTION,
                identity.nodes().stream().map(node -> node.equals(id) ? copy : node).toList());
    }

    /** The source that a node stands for. */
    static String source(String node) {
        int mark = node.indexOf(MARK);
        return mark < 0 ? node : node.substring(0, mark);
    }
}
