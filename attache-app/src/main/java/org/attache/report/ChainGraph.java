package org.attache.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.Claim;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.attache.report.phrase.Words;
import org.jspecify.annotations.Nullable;

/**
 * The chains of a claim as a drawing: the outlets on the left, what they rely on further right, roots last.
 *
 * <p>A node stands in the column of its greatest distance from the left; chains are short, so the layout takes one pass
 * over them. Where there are many outlets, those that reach the same sources by the same ways are one box, see
 * {@link AlikeOutlets}. Coordinates are in pixels of the drawing.
 */
public record ChainGraph(int width, int height, List<Node> nodes, List<Line> lines) {

    /**
     * A source as a box; {@code cut} marks those without which nothing is left.
     *
     * @param sources the source, or the outlets that the box stands for; empty when unknown
     */
    public record Node(int x, int y, String label, String kind, boolean cut, String whole, List<Source> sources) {

        public Node {
            sources = List.copyOf(sources);
        }

        /** The one source it stands for; null when unknown, and for several outlets. */
        public @Nullable Source source() {
            return sources.size() == 1 ? sources.getFirst() : null;
        }

        public boolean several() {
            return sources.size() > 1;
        }
    }

    /** A line from one box to the next. */
    public record Line(int x1, int y1, int x2, int y2) {}

    /** Size of a box. */
    public static final int BOX_WIDTH = 216;
    public static final int BOX_HEIGHT = 30;

    private static final int GAP_X = 60;
    private static final int GAP_Y = 14;
    private static final int LONGEST_LABEL = 27;

    public ChainGraph {
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
    }

    /** The boxes that stand for several outlets. */
    public List<Node> groups() {
        return nodes.stream().filter(Node::several).toList();
    }

    static ChainGraph of(Claim claim, Map<SourceId, Source> sources) {
        List<List<SourceId>> chains = claim.assertions().stream()
                .map(assertion -> assertion.chain().stream().filter(id -> shown(sources.get(id))).toList())
                .filter(chain -> !chain.isEmpty()).toList();
        Set<SourceId> cut = Set.copyOf(claim.independent().cut());
        AlikeOutlets alike = AlikeOutlets.of(chains, cut);
        return new Drawing(sources, cut, alike).of(alike.folded(chains));
    }

    /** An outlet's own voice is no box of its own: the outlet stands there already, and nothing leads on. */
    private static boolean shown(@Nullable Source source) {
        return source == null || source.kind() != Source.Kind.OUTLET_VOICE;
    }

    /** What is known of the boxes while they are placed. */
    private record Drawing(Map<SourceId, Source> sources, Set<SourceId> cut, AlikeOutlets alike) {

        ChainGraph of(List<List<SourceId>> chains) {
            Map<SourceId, Integer> columns = new LinkedHashMap<>();
            Set<List<SourceId>> edges = new LinkedHashSet<>();
            for (List<SourceId> chain : chains) {
                for (int i = 0; i < chain.size(); i++) {
                    columns.merge(chain.get(i), i, Math::max);
                    if (i > 0 && !chain.get(i).equals(chain.get(i - 1))) {
                        edges.add(List.of(chain.get(i - 1), chain.get(i)));
                    }
                }
            }
            return place(columns, edges);
        }

        private ChainGraph place(Map<SourceId, Integer> columns, Set<List<SourceId>> edges) {
            Map<Integer, Integer> filled = new LinkedHashMap<>();
            Map<SourceId, Node> nodes = new LinkedHashMap<>();
            columns.forEach((id, column) -> nodes.put(id,
                    node(id, column, filled.merge(column, 1, Integer::sum) - 1)));
            List<Line> lines = edges.stream().map(edge -> line(at(nodes, edge, 0), at(nodes, edge, 1))).toList();
            int width = columns.values().stream().mapToInt(c -> c).max().orElse(0) * (BOX_WIDTH + GAP_X) + BOX_WIDTH
                    + 2;
            int height = filled.values().stream().mapToInt(r -> r).max().orElse(1) * (BOX_HEIGHT + GAP_Y);
            return new ChainGraph(width, height, new ArrayList<>(nodes.values()), lines);
        }

        private Node node(SourceId id, int column, int row) {
            List<Source> meant = alike.groups().getOrDefault(id, List.of(id)).stream().map(sources::get)
                    .filter(Objects::nonNull).toList();
            String whole = meant.size() > 1
                    ? meant.stream().map(source -> label(source, column)).sorted().collect(Collectors.joining(", "))
                    : meant.isEmpty() ? id.value() : label(meant.getFirst(), column);
            String label = meant.size() > 1 ? Words.count(meant.size(), "outlet") : whole;
            String shown = label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
            return new Node(column * (BOX_WIDTH + GAP_X) + 1, row * (BOX_HEIGHT + GAP_Y) + 1, shown, kind(meant),
                    cut.contains(id), whole, meant);
        }

        private static String label(Source source, int column) {
            return column == 0 && source.name() != null ? source.name() : Words.source(source);
        }

        private static String kind(List<Source> meant) {
            return meant.isEmpty() ? "unknown"
                    : meant.getFirst().kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                            + (meant.size() > 1 ? " several" : "");
        }
    }

    private static Node at(Map<SourceId, Node> nodes, List<SourceId> edge, int end) {
        return Objects.requireNonNull(nodes.get(edge.get(end)));
    }

    private static Line line(Node from, Node to) {
        return new Line(from.x() + BOX_WIDTH, from.y() + BOX_HEIGHT / 2, to.x(), to.y() + BOX_HEIGHT / 2);
    }
}
