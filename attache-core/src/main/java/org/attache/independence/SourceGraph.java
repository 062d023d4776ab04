package org.attache.independence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one claim rests on: from {@link Node#CLAIM} over the articles that make it to {@link Node#WORLD}.
 *
 * <p>A held node has no exit of its own, whatever the edges say: its article says what it leans on.
 */
public record SourceGraph(List<Node> nodes, List<Edge> edges, List<Identity> identities) {

    /** @throws IllegalArgumentException when an id is used twice or an edge or identity names an unknown node */
    public SourceGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        identities = List.copyOf(identities);
        check(nodes, edges, identities);
    }

    private static void check(List<Node> nodes, List<Edge> edges, List<Identity> identities) {
        Set<String> ids = new HashSet<>();
        nodes.forEach(node -> require(ids.add(node.id()), "node ids must be unique but twice: ", node.id()));
        identities.forEach(identity -> identity.nodes()
                .forEach(id -> require(ids.contains(id), "an identity must name a node but named ", id)));
        for (Edge edge : edges) {
            require(edge.from().equals(Node.CLAIM) || ids.contains(edge.from()), "no node ", edge.from());
            require(edge.to().equals(Node.WORLD) || ids.contains(edge.to()), "no node ", edge.to());
        }
    }

    private static void require(boolean held, String rule, String value) {
        if (!held) {
            throw new IllegalArgumentException(rule + value);
        }
    }

    /** The same graph without what leans on, or is leant on by, the node. */
    public SourceGraph without(String id) {
        return new SourceGraph(nodes,
                edges.stream().filter(edge -> !edge.from().equals(id) && !edge.to().equals(id)).toList(), identities);
    }
}
