package org.attache.independence;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.attache.independence.Identity.Rule;
import org.attache.independence.Node.Kind;

/** Graphs of up to twelve nodes, the same for the same seed: articles, sources, exits and identities at random. */
final class Random12 {

    private final Random random;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();

    private Random12(long seed) {
        random = new Random(seed);
    }

    static SourceGraph graph(long seed) {
        return new Random12(seed).fill();
    }

    /** As {@link #graph}, with the identities that need no grouping left in and the possible ones left out. */
    static SourceGraph certain(long seed) {
        SourceGraph graph = graph(seed);
        return new SourceGraph(graph.nodes(), graph.edges(),
                graph.identities().stream().filter(identity -> identity.rule().transitive()).toList());
    }

    private SourceGraph fill() {
        int size = 2 + random.nextInt(11);
        int articles = 1 + random.nextInt(Math.min(5, size - 1));
        IntStream.range(0, articles).forEach(at -> nodes.add(Node.article("a" + at, "outlet" + random.nextInt(4))));
        IntStream.range(articles, size).forEach(at -> nodes.add(source("s" + at)));
        nodes.forEach(this::lean);
        IntStream.range(0, random.nextInt(4)).forEach(at -> identify());
        return new SourceGraph(nodes, edges, identities);
    }

    private Node source(String id) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        return Node.source(id, kind, kind != Kind.UNNAMED && kind != Kind.VOICE && random.nextBoolean());
    }

    private void lean(Node node) {
        if (node.held() || random.nextInt(8) == 0) {
            edges.add(Edge.of(Node.CLAIM, node.id()));
        }
        for (Node other : nodes) {
            if (!other.equals(node) && random.nextInt(10) < 3) {
                edges.add(new Edge(node.id(), other.id(), random.nextInt(10) == 0));
            }
        }
        if (random.nextInt(10) < 6) {
            edges.add(new Edge(node.id(), Node.WORLD, node.kind() == Kind.VOICE));
        }
    }

    private void identify() {
        String a = any();
        String b = any();
        if (!a.equals(b)) {
            identities.add(Identity.of(Rule.values()[random.nextInt(Rule.values().length)], a, b));
        }
    }

    private String any() {
        return nodes.get(random.nextInt(nodes.size())).id();
    }
}
