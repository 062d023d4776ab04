package org.attache.independence;

import java.util.List;
import java.util.TreeSet;

/**
 * A graph as one reading sees it: groups of nodes for vertices, and only the edges that count.
 *
 * <p>Vertex {@code CLAIM} is the number of nodes, {@code WORLD} the one after; a group is known by its smallest node.
 */
final class Reading {

    /** Which edges count and what can be taken away. */
    enum Mode {
        /** All but the exits of voices and nameless feeds. */
        LOW,
        /** All. */
        HIGH,
        /** As LOW, with exits of named groups only. */
        NAMED,
        /** As LOW, and held articles can be taken away, those of one publisher together. */
        FULL
    }

    private final Nodes nodes;
    private final boolean[] held;
    private final boolean[] named;
    private final boolean[] permanent;
    private final List<TreeSet<Integer>> out;

    Reading(Nodes nodes, SourceGraph graph, Groups groups, Mode mode) {
        this.nodes = nodes;
        held = nodes.anyInGroup(groups, Node::held);
        named = nodes.anyInGroup(groups, Node::named);
        permanent = mode == Mode.FULL ? new boolean[nodes.size() + 2] : held.clone();
        permanent[nodes.claim()] = true;
        permanent[nodes.world()] = true;
        out = nodes.emptyRows();
        graph.edges().forEach(edge -> add(edge, groups, mode));
    }

    private void add(Edge edge, Groups groups, Mode mode) {
        int from = nodes.group(groups, edge.from());
        int to = nodes.group(groups, edge.to());
        boolean counts = mode == Mode.HIGH || !edge.highOnly();
        if (counts && from != to && (to != nodes.world() || exits(from, mode))) {
            out.get(from).add(to);
        }
    }

    private boolean exits(int group, Mode mode) {
        return !held[group] && (mode != Mode.NAMED || named[group]);
    }

    int size() {
        return out.size();
    }

    int claim() {
        return nodes.claim();
    }

    int world() {
        return nodes.world();
    }

    boolean removable(int vertex) {
        return !permanent[vertex];
    }

    Iterable<Integer> out(int vertex) {
        return out.get(vertex);
    }
}
