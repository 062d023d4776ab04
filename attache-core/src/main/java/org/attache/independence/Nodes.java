package org.attache.independence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The nodes of a graph by index, in the order of their ids, so that the order of input cannot matter. */
final class Nodes {

    private final List<Node> sorted;
    private final Map<String, Integer> index = new HashMap<>();

    Nodes(SourceGraph graph) {
        sorted = graph.nodes().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        sorted.forEach(node -> index.put(node.id(), index.size()));
        index.put(Node.CLAIM, claim());
        index.put(Node.WORLD, world());
    }

    int size() {
        return sorted.size();
    }

    int claim() {
        return sorted.size();
    }

    int world() {
        return sorted.size() + 1;
    }

    Node node(int at) {
        return sorted.get(at);
    }

    int index(String id) {
        Integer at = index.get(id);
        if (at == null) {
            throw new IllegalArgumentException("no node " + id);
        }
        return at;
    }

    List<Integer> indices(List<String> ids) {
        return ids.stream().map(this::index).toList();
    }

    /** The group of a node; CLAIM and WORLD stand alone. */
    int group(Groups groups, String id) {
        int at = index(id);
        return at < size() ? groups.of(at) : at;
    }

    /** For every group, under the index of its leader, whether one of its members passes the test. */
    boolean[] anyInGroup(Groups groups, Predicate<Node> test) {
        boolean[] any = new boolean[size() + 2];
        for (int at = 0; at < size(); at++) {
            any[groups.of(at)] |= test.test(node(at));
        }
        return any;
    }

    List<TreeSet<Integer>> emptyRows() {
        List<TreeSet<Integer>> rows = new ArrayList<>();
        for (int at = 0; at < size() + 2; at++) {
            rows.add(new TreeSet<>());
        }
        return rows;
    }
}
