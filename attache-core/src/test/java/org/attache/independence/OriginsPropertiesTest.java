package org.attache.independence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.attache.independence.Identity.Rule;
import org.attache.independence.Node.Kind;
import org.attache.independence.Reading.Mode;
import org.junit.jupiter.api.Test;

/** What must hold of every count, tried on graphs drawn from fixed seeds; letters refer to the definition. */
final class OriginsPropertiesTest {

    private static final int FEW = 1_000;
    private static final List<Rule> RULES = Stream.of(Rule.values()).filter(Rule::transitive).toList();

    @Test
    void flowAgreesWithBruteForceOnTenThousandGraphs() { // p
        each(10_000, seed -> {
            SourceGraph graph = Random12.graph(seed);
            Nodes nodes = new Nodes(graph);
            Groups groups = new Groups(nodes.size());
            graph.identities().stream().filter(identity -> identity.rule().transitive())
                    .forEach(identity -> groups.join(nodes.indices(identity.nodes())));
            Reading reading = new Reading(nodes, graph, groups, Mode.values()[(int) (seed % 4)]);
            assertThat(Cut.of(reading)).as("graph %d", seed).hasSize(BruteForce.smallestCut(reading));
        });
    }

    @Test
    void lowIsTheLeastOverAllAdmissibleGroupings() { // rule 5
        each(FEW, seed -> {
            SourceGraph graph = withPossibleIdentities(seed);
            assertThat(Origins.of(graph).low()).as("graph %d", seed).isEqualTo(leastOverGroupings(graph));
        });
    }

    @Test
    void countsAreOrderedAndTheCutIsAsLargeAsLow() { // c
        each(FEW, seed -> {
            SourceGraph graph = Random12.graph(seed);
            Origins origins = Origins.of(graph);
            assertThat(origins.named()).isBetween(0, origins.low());
            assertThat(origins.full()).isBetween(0, origins.low());
            assertThat(origins.cut()).hasSize(origins.low());
        });
    }

    @Test
    void lowNeverExceedsHighWhereOnlyRootsAreIdentified() { // c, f
        each(FEW, seed -> {
            Origins origins = Origins.of(rootsOnly(seed));
            assertThat(origins.low()).as("graph %d", seed).isLessThanOrEqualTo(origins.high());
        });
    }

    @Test
    void fullIsAtMostTheNumberOfOutletsThatCarryTheClaim() { // c
        each(FEW, seed -> {
            SourceGraph graph = chains(seed);
            Set<String> outlets = graph.nodes().stream().filter(Node::held).map(node -> node.publisher() + "")
                    .collect(Collectors.toSet());
            assertThat(Origins.of(graph).full()).isLessThanOrEqualTo(outlets.size());
        });
    }

    @Test
    void reprintNeverRaisesLowAboveOneOrWhatItWas() { // a
        each(FEW, seed -> {
            SourceGraph graph = chains(seed);
            Origins before = Origins.of(graph);
            graph.nodes().stream().filter(Node::held).forEach(original -> {
                SourceGraph more = plus(graph, Node.article("copy", "another"),
                        List.of(Edge.of(Node.CLAIM, "copy"), Edge.of("copy", original.id())));
                assertThat(Origins.of(more).low()).isLessThanOrEqualTo(Math.max(before.low(), 1));
            });
        });
    }

    @Test
    void removingANodeNeverRaisesACount() { // b, k
        each(FEW, seed -> {
            SourceGraph graph = Random12.certain(seed);
            Origins before = Origins.of(graph);
            graph.nodes().forEach(node -> {
                Origins after = Origins.of(graph.without(node.id()));
                assertThat(after.high()).isLessThanOrEqualTo(before.high());
                assertThat(after.low()).isLessThanOrEqualTo(before.low());
                assertThat(after.named()).isLessThanOrEqualTo(before.named());
            });
        });
    }

    @Test
    void orderOfReadingIsIrrelevant() { // e
        each(FEW, seed -> {
            SourceGraph graph = Random12.graph(seed);
            Random random = new Random(seed);
            SourceGraph shuffled = new SourceGraph(shuffled(graph.nodes(), random), shuffled(graph.edges(), random),
                    shuffled(graph.identities(), random));
            assertThat(Origins.of(shuffled)).as("graph %d", seed).isEqualTo(Origins.of(graph));
        });
    }

    @Test
    void identifyingTwoRootsNeverRaisesACount() { // f
        each(FEW, seed -> {
            SourceGraph graph = rootsOnly(seed);
            Origins before = Origins.of(graph);
            List<String> roots = roots(graph);
            if (roots.size() > 1) {
                SourceGraph joined = new SourceGraph(graph.nodes(), graph.edges(),
                        append(graph.identities(), new Identity(Rule.SAME_ENTITY, roots.subList(0, 2))));
                assertThat(Origins.of(joined).low()).isLessThanOrEqualTo(before.low());
                assertThat(Origins.of(joined).high()).isLessThanOrEqualTo(before.high());
            }
        });
    }

    @Test
    void voiceThatLeansOnARootInsteadOfItselfNeverRaisesHigh() { // g
        each(FEW, seed -> {
            SourceGraph graph = chains(seed);
            String root = roots(graph).getFirst();
            List<Edge> own = List.of(Edge.of(Node.CLAIM, "z"), Edge.of("z", "vz"), new Edge("vz", Node.WORLD, true));
            SourceGraph speaking = plus(plus(graph, Node.article("z", "z"), List.of()),
                    Node.source("vz", Kind.VOICE, false), own);
            SourceGraph leaning = new SourceGraph(speaking.nodes(),
                    append(speaking.edges(), Edge.of("vz", root)), speaking.identities());
            assertThat(Origins.of(leaning).high()).isLessThanOrEqualTo(Origins.of(speaking).high());
        });
    }

    @Test
    void secondArticleWithTheSameChainChangesNoCount() { // l
        each(FEW, seed -> {
            SourceGraph graph = chains(seed);
            Node first = graph.nodes().getFirst();
            List<Edge> same = graph.edges().stream().filter(edge -> edge.from().equals(first.id()))
                    .map(edge -> Edge.of("again", edge.to())).toList();
            SourceGraph more = plus(graph, Node.article("again", first.publisher() + ""),
                    append(same, Edge.of(Node.CLAIM, "again")));
            assertThat(counts(more)).isEqualTo(counts(graph));
        });
    }

    private static List<Integer> counts(SourceGraph graph) {
        Origins origins = Origins.of(graph);
        return List.of(origins.low(), origins.high(), origins.named(), origins.full());
    }

    /** Articles with a chain each; every source is the root of its chain or leans on the next. */
    private static SourceGraph chains(long seed) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        int articles = 1 + random.nextInt(6);
        int sources = 1 + random.nextInt(6);
        for (int at = 0; at < articles; at++) {
            nodes.add(Node.article("a" + at, "outlet" + random.nextInt(3)));
            edges.add(Edge.of(Node.CLAIM, "a" + at));
            edges.add(Edge.of("a" + at, "s" + random.nextInt(sources)));
        }
        for (int at = 0; at < sources; at++) {
            nodes.add(Node.source("s" + at, random.nextBoolean() ? Kind.PERSON : Kind.UNNAMED, random.nextBoolean()));
            boolean leans = at + 1 < sources && random.nextInt(3) == 0;
            edges.add(leans ? Edge.of("s" + at, "s" + (at + 1)) : Edge.exit("s" + at));
        }
        return new SourceGraph(nodes, edges, List.of());
    }

    /** Chains whose roots may be one. */
    private static SourceGraph rootsOnly(long seed) {
        SourceGraph graph = chains(seed);
        Random random = new Random(seed + 1);
        List<Identity> identities = new ArrayList<>();
        List<String> roots = roots(graph);
        for (int at = 0; at + 1 < roots.size(); at++) {
            identities.add(Identity.of(RULES.get(random.nextInt(RULES.size())), roots.get(at), roots.get(at + 1)));
        }
        return new SourceGraph(graph.nodes(), graph.edges(), identities);
    }

    private static List<String> roots(SourceGraph graph) {
        return graph.edges().stream().filter(edge -> edge.to().equals(Node.WORLD)).map(Edge::from).toList();
    }

    /** Up to eight roots of which some pairs may be one. */
    private static SourceGraph withPossibleIdentities(long seed) {
        SourceGraph graph = chains(seed);
        Random random = new Random(seed);
        List<String> roots = roots(graph);
        List<Identity> identities = new ArrayList<>();
        for (int at = 0; at < 6 && roots.size() > 1; at++) {
            String a = roots.get(random.nextInt(roots.size()));
            String b = roots.get(random.nextInt(roots.size()));
            if (!a.equals(b)) {
                identities.add(Identity.of(Rule.SAME_INSTITUTION, a, b));
            }
        }
        return new SourceGraph(graph.nodes(), graph.edges(), identities);
    }

    /** Every way to join possible pairs, by every subset of the pairs that leaves only pairwise possible groups. */
    private static int leastOverGroupings(SourceGraph graph) {
        Nodes nodes = new Nodes(graph);
        List<Identity> possible = graph.identities().stream().filter(one -> !one.rule().transitive()).toList();
        int least = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << possible.size(); set++) {
            Groups groups = new Groups(nodes.size());
            graph.identities().stream().filter(one -> one.rule().transitive())
                    .forEach(one -> groups.join(nodes.indices(one.nodes())));
            Groups before = groups.copy();
            for (int at = 0; at < possible.size(); at++) {
                if ((set >> at & 1) == 1) {
                    groups.join(nodes.indices(possible.get(at).nodes()));
                }
            }
            if (admissible(nodes, before, groups, possible)) {
                least = Math.min(least, Cut.of(new Reading(nodes, graph, groups, Mode.LOW)).size());
            }
        }
        return least;
    }

    private static boolean admissible(Nodes nodes, Groups before, Groups after, List<Identity> possible) {
        for (int a = 0; a < nodes.size(); a++) {
            for (int b = 0; b < nodes.size(); b++) {
                int first = before.of(a);
                int second = before.of(b);
                if (first != second && after.of(a) == after.of(b)
                        && (bothPersons(nodes, before, first, second) || possible.stream().noneMatch(
                                one -> links(nodes, before, one, first, second)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean links(Nodes nodes, Groups groups, Identity one, int a, int b) {
        List<Integer> ends = nodes.indices(one.nodes()).stream().map(groups::of).toList();
        return ends.contains(a) && ends.contains(b);
    }

    private static boolean bothPersons(Nodes nodes, Groups groups, int a, int b) {
        boolean[] person = nodes.anyInGroup(groups, node -> node.named() && node.kind() == Kind.PERSON);
        return person[a] && person[b];
    }

    private static SourceGraph plus(SourceGraph graph, Node node, List<Edge> edges) {
        return new SourceGraph(append(graph.nodes(), node),
                Stream.concat(graph.edges().stream(), edges.stream()).toList(), graph.identities());
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static void each(int count, LongConsumer test) {
        LongStream.range(0, count).forEach(test);
    }
}
