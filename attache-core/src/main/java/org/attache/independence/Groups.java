package org.attache.independence;

import java.util.Arrays;
import java.util.List;

/** Nodes taken for one: a partition of the nodes of a graph, by index. */
final class Groups {

    private final int[] leader;

    Groups(int size) {
        leader = new int[size];
        Arrays.setAll(leader, node -> node);
    }

    private Groups(int[] leader) {
        this.leader = leader;
    }

    Groups copy() {
        return new Groups(leader.clone());
    }

    /** The smallest index of the node's group. */
    int of(int node) {
        int top = node;
        while (leader[top] != top) {
            top = leader[top];
        }
        leader[node] = top;
        return top;
    }

    void join(int a, int b) {
        int first = Math.min(of(a), of(b));
        leader[Math.max(of(a), of(b))] = first;
    }

    void join(List<Integer> nodes) {
        nodes.forEach(node -> join(nodes.getFirst(), node));
    }

    int size() {
        return leader.length;
    }
}
