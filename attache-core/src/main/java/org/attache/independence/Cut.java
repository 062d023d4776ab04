package org.attache.independence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The smallest set of removable vertices that parts CLAIM from WORLD, by augmenting paths.
 *
 * <p>Every vertex v is split into an entrance 2v and a way out 2v+1, joined by an arc of capacity 1, or without limit
 * where v cannot be removed. A path of the flow that runs backwards through a vertex gives that vertex back.
 */
final class Cut {

    private static final int NO_LIMIT = Integer.MAX_VALUE / 2;
    private static final int UNSEEN = -1;

    private final Reading reading;
    private final List<Integer> head = new ArrayList<>();
    private final List<Integer> capacity = new ArrayList<>();
    private final List<List<Integer>> arcs = new ArrayList<>();
    private final int[] cameBy;

    private Cut(Reading reading) {
        this.reading = reading;
        cameBy = new int[2 * reading.size()];
        for (int side = 0; side < 2 * reading.size(); side++) {
            arcs.add(new ArrayList<>());
        }
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
        arcs.get(from).add(head.size());
        head.add(to);
        capacity.add(limit);
        arcs.get(to).add(head.size());
        head.add(from);
        capacity.add(0);
    }

    private boolean findPath() {
        Arrays.fill(cameBy, UNSEEN);
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(exit(reading.claim()));
        while (!queue.isEmpty()) {
            int here = queue.remove();
            for (int arc : arcs.get(here)) {
                int next = head.get(arc);
                if (capacity.get(arc) > 0 && cameBy[next] == UNSEEN && next != exit(reading.claim())) {
                    cameBy[next] = arc;
                    queue.add(next);
                }
            }
        }
        return cameBy[entrance(reading.world())] != UNSEEN;
    }

    private void augment() {
        int here = entrance(reading.world());
        while (here != exit(reading.claim())) {
            int arc = cameBy[here];
            capacity.set(arc, capacity.get(arc) - 1);
            capacity.set(arc ^ 1, capacity.get(arc ^ 1) + 1);
            here = head.get(arc ^ 1);
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
