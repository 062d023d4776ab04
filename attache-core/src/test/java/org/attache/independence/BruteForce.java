package org.attache.independence;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Tries every set of removable vertices, smallest first. */
final class BruteForce {

    private BruteForce() {}

    static int smallestCut(Reading reading) {
        int vertices = reading.size();
        int least = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << vertices; set++) {
            if (Integer.bitCount(set) < least && removable(reading, set) && parts(reading, set)) {
                least = Integer.bitCount(set);
            }
        }
        return least;
    }

    private static boolean removable(Reading reading, int set) {
        for (int vertex = 0; vertex < reading.size(); vertex++) {
            if ((set >> vertex & 1) == 1 && !reading.removable(vertex)) {
                return false;
            }
        }
        return true;
    }

    private static boolean parts(Reading reading, int gone) {
        BitSet seen = new BitSet();
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(reading.claim());
        seen.set(reading.claim());
        while (!queue.isEmpty()) {
            for (int next : reading.out(queue.remove())) {
                if ((gone >> next & 1) == 0 && !seen.get(next)) {
                    seen.set(next);
                    queue.add(next);
                }
            }
        }
        return !seen.get(reading.world());
    }
}
