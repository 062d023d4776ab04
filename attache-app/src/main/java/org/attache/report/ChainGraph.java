package org.attache.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attache.model.Claim;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * The chains of a claim as a drawing: the outlets on the left, what they rely on further right, roots last.
 *
 * <p>A node stands in the column of its greatest distance from the left; chains are short, so the layout takes one pass
 * over them. Coordinates are in pixels of the drawing.
 */
public record ChainGraph(int width, int height, List<Node> nodes, List<Line> lines) {

    /** A source as a box; {@code cut} marks those without which nothing is left, {@code source} is null when unknown. */
    public record Node(int x, int y, String label, String kind, boolean cut, String whole, @Nullable Source source) {}

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

    static ChainGraph of(Claim claim, Map<SourceId, Source> sources) {
        Map<SourceId, Integer> columns = new LinkedHashMap<>();
        Set<List<SourceId>> edges = new LinkedHashSet<>();
        for (Claim.Assertion assertion : claim.assertions()) {
            List<SourceId> chain = assertion.chain().stream().filter(id -> shown(sources.get(id))).toList();
            for (int i = 0; i < chain.size(); i++) {
                columns.merge(chain.get(i), i, Math::max);
                if (i > 0 && !chain.get(i).equals(chain.get(i - 1))) {
                    edges.add(List.of(chain.get(i - 1), chain.get(i)));
                }
            }
        }
        return draw(claim, sources, columns, edges);
    }

    /** An outlet's own voice is no box of its own: the outlet stands there already, and nothing leads on. */
    private static boolean shown(@Nullable Source source) {
        return source == null || source.kind() != Source.Kind.OUTLET_VOICE;
    }

    private static ChainGraph draw(Claim claim, Map<SourceId, Source> sources, Map<SourceId, Integer> columns,
            Set<List<SourceId>> edges) {
        Map<Integer, Integer> filled = new LinkedHashMap<>();
        Map<SourceId, Node> nodes = new LinkedHashMap<>();
        columns.forEach((id, column) -> {
            int row = filled.merge(column, 1, Integer::sum) - 1;
            nodes.put(id, node(id, sources.get(id), column, row, claim.independent().cut().contains(id)));
        });
        List<Line> lines = edges.stream().map(edge -> line(at(nodes, edge, 0), at(nodes, edge, 1))).toList();
        int width = columns.values().stream().mapToInt(c -> c).max().orElse(0) * (BOX_WIDTH + GAP_X) + BOX_WIDTH + 2;
        int height = filled.values().stream().mapToInt(r -> r).max().orElse(1) * (BOX_HEIGHT + GAP_Y);
        return new ChainGraph(width, height, new ArrayList<>(nodes.values()), lines);
    }

    private static Node node(SourceId id, @Nullable Source source, int column, int row, boolean cut) {
        String label = source == null ? id.value()
                : column == 0 && source.name() != null ? source.name() : Words.source(source);
        String shown = label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
        String kind = source == null ? "unknown" : source.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Node(column * (BOX_WIDTH + GAP_X) + 1, row * (BOX_HEIGHT + GAP_Y) + 1, shown, kind, cut, label,
                source);
    }

    private static Node at(Map<SourceId, Node> nodes, List<SourceId> edge, int end) {
        return Objects.requireNonNull(nodes.get(edge.get(end)));
    }

    private static Line line(Node from, Node to) {
        return new Line(from.x() + BOX_WIDTH, from.y() + BOX_HEIGHT / 2, to.x(), to.y() + BOX_HEIGHT / 2);
    }
}
