package org.attache.independence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The smallest set of removable vertices that parts CLAIM from WORLD, by augmenting paths.
 *
 * <p>Every vertex v is split into an entrance 2v and a way out 2v+1, joined by an arc of capacity 1, or without limit
 * where v cannot be removed. A path of the flow that runs backwards through a vertex gives that vertex back. Arcs come in
 * pairs, 2k there and 2k+1 back; those that leave a side hang on one another from the last to the first.
 */
final class Cut {

    private static final int NO_LIMIT = Integer.MAX_VALUE / 2;
    private static final int UNSEEN = -1;
    private static final int NONE = -1;

    private final Reading reading;
    private final int[] last;
    private final int[] cameBy;
    private final int[] queue;
    private int[] head = new int[64];
    private int[] capacity = new int[64];
    private int[] before = new int[64];
    private int arcs;

    private Cut(Reading reading) {
        this.reading = reading;
        cameBy = new int[2 * reading.size()];
        queue = new int[cameBy.length];
        last = new int[cameBy.length];
        Arrays.fill(last, NONE);
        for (int vertex = 0; vertex < reading.size(); vertex++) {
            arc(entrance(vertex), exit(vertex), reading.removable(vertex) ? 1 : NO_LIMIT);
            for (int next : reading.out(vertex)) {
                arc(exit(vertex), entrance(next), NO_LIMIT);
            }
        }
    }

    /** The vertices of the smallest cut nearest CLAIM, ascending. */
    static List<Integer> of(Reading reading) {
        Cut cut = new Cut(reading);
        while (cut.findPath()) {
            cut.augment();
        }
        return cut.border();
    }

    private static int entrance(int vertex) {
        return 2 * vertex;
    }

    private static int exit(int vertex) {
        return 2 * vertex + 1;
    }

    private void arc(int from, int to, int limit) {
        if (arcs + 2 > head.length) {
            head = Arrays.copyOf(head, 2 * arcs);
            capacity = Arrays.copyOf(capacity, 2 * arcs);
            before = Arrays.copyOf(before, 2 * arcs);
        }
        half(from, to, limit);
        half(to, from, 0);
    }

    private void half(int from, int to, int limit) {
        head[arcs] = to;
        capacity[arcs] = limit;
        before[arcs] = last[from];
        last[from] = arcs++;
    }

    private boolean findPath() {
        Arrays.fill(cameBy, UNSEEN);
        int goal = entrance(reading.world());
        int filled = 0;
        queue[filled++] = exit(reading.claim());
        for (int at = 0; at < filled && cameBy[goal] == UNSEEN; at++) {
            for (int arc = last[queue[at]]; arc != NONE; arc = before[arc]) {
                int next = head[arc];
                if (capacity[arc] > 0 && cameBy[next] == UNSEEN && next != queue[0]) {
                    cameBy[next] = arc;
                    queue[filled++] = next;
                }
            }
        }
        return cameBy[goal] != UNSEEN;
    }

    private void augment() {
        int here = entrance(reading.world());
        while (here != exit(reading.claim())) {
            int arc = cameBy[here];
            capacity[arc]--;
            capacity[arc ^ 1]++;
            here = head[arc ^ 1];
        }
    }

    /** After the last search: whatever is entered but cannot be left. */
    private List<Integer> border() {
        List<Integer> border = new ArrayList<>();
        for (int vertex = 0; vertex < reading.size(); vertex++) {
            if (cameBy[entrance(vertex)] != UNSEEN && cameBy[exit(vertex)] == UNSEEN && vertex != reading.claim()) {
                border.add(vertex);
            }
        }
        return border;
    }
}
