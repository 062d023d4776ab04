package org.attache.independence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The admissible groupings of the LOW reading: ways to share out the nodes that may be one under
 * {@link Identity.Rule#SAME_INSTITUTION} over groups in which any two members may be one.
 */
final class Groupings {

    /** Most nodes for which every grouping is tried: 4,140 groupings. */
    static final int LIMIT = 8;

    /** Tries groupings. */
    interface Visitor {

        /** False when no further grouping needs to be tried. */
        boolean visit(Groups groups);
    }

    private final Nodes nodes;
    private final Groups base;
    private final BitSet[] partners;
    private final boolean[] person;

    /** @param base what is one for certain in the LOW reading */
    Groupings(SourceGraph graph, Nodes nodes, Groups base) {
        this.nodes = nodes;
        this.base = base;
        partners = new BitSet[nodes.size()];
        person = nodes.anyInGroup(base, node -> node.named() && node.kind() == Node.Kind.PERSON);
        for (int at = 0; at < nodes.size(); at++) {
            partners[at] = new BitSet();
            partners[at].set(base.of(at));
        }
        graph.identities().stream().filter(identity -> !identity.rule().transitive())
                .forEach(identity -> possible(nodes.indices(identity.nodes())));
        joinTwins();
    }

    private void possible(List<Integer> members) {
        for (int a : members) {
            for (int b : members) {
                int first = base.of(a);
                int second = base.of(b);
                if (first != second && !(person[first] && person[second])) {
                    partners[first].set(second);
                    partners[second].set(first);
                }
            }
        }
    }

    /** Two nodes with the same partners, one another included, can be one in any grouping at no cost. */
    private void joinTwins() {
        for (int a = 0; a < nodes.size(); a++) {
            for (int b = a + 1; b < nodes.size(); b++) {
                if (base.of(a) == a && base.of(b) == b && partners[a].get(b) && partners[a].equals(partners[b])) {
                    drop(b);
                    base.join(a, b);
                }
            }
        }
    }

    private void drop(int node) {
        for (BitSet row : partners) {
            row.clear(node);
        }
        partners[node].clear();
    }

    /** Offers groupings to the visitor, the coarsest early, until it returns false. */
    void forEach(Visitor visitor) {
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < nodes.size(); at++) {
            if (partners[at].cardinality() > 1) {
                open.add(at);
            }
        }
        if (open.size() > LIMIT) {
            visitor.visit(chained(open));
        } else {
            place(open, 0, new ArrayList<>(), visitor);
        }
    }

    private Groups chained(List<Integer> open) {
        Groups all = base.copy();
        open.forEach(node -> partners[node].stream().forEach(other -> all.join(node, other)));
        return all;
    }

    private boolean place(List<Integer> open, int next, List<List<Integer>> groups, Visitor visitor) {
        if (next == open.size()) {
            return visitor.visit(joined(groups));
        }
        int node = open.get(next);
        for (List<Integer> group : List.copyOf(groups)) {
            if (group.stream().allMatch(partners[node]::get)) {
                group.add(node);
                boolean on = place(open, next + 1, groups, visitor);
                group.removeLast();
                if (!on) {
                    return false;
                }
            }
        }
        groups.add(new ArrayList<>(List.of(node)));
        boolean on = place(open, next + 1, groups, visitor);
        groups.removeLast();
        return on;
    }

    private Groups joined(List<List<Integer>> groups) {
        Groups all = base.copy();
        groups.forEach(all::join);
        return all;
    }
}
