package org.attache.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether articles hang together: the mean likeness between parts, not the best link between any two of them.
 *
 * <p>A chain of articles, each like the one before, is how two happenings come to lie in one story. Average linkage undoes it:
 * beginning with every article alone, the two parts that are most alike on the average are joined, until no two reach the
 * limit; what remains are the parts.
 */
final class Cohesion {

    /** How alike two articles are, 0..1, symmetric. */
    interface Likeness {

        double between(int a, int b);
    }

    private final double[][] sums;
    private final List<List<Integer>> parts = new ArrayList<>();

    private Cohesion(List<Integer> members, Likeness likeness) {
        sums = new double[members.size()][members.size()];
        for (int i = 0; i < members.size(); i++) {
            parts.add(new ArrayList<>(List.of(members.get(i))));
            for (int j = 0; j < i; j++) {
                double alike = likeness.between(members.get(i), members.get(j));
                sums[i][j] = alike;
                sums[j][i] = alike;
            }
        }
    }

    /** The parts, each sorted, in the order of their first members. Cubic in the number of members. */
    static List<List<Integer>> parts(List<Integer> members, Likeness likeness, double limit) {
        Cohesion cohesion = new Cohesion(members, likeness);
        while (cohesion.joinBest(limit)) {
            continue;
        }
        return cohesion.parts.stream().filter(part -> !part.isEmpty()).map(part -> part.stream().sorted().toList())
                .sorted(java.util.Comparator.comparing(List::getFirst)).toList();
    }

    /** Mean likeness between the members of two parts. */
    static double mean(List<Integer> a, List<Integer> b, Likeness likeness) {
        return a.stream().mapToDouble(i -> b.stream().mapToDouble(j -> likeness.between(i, j)).sum()).sum()
                / (a.size() * b.size());
    }

    private boolean joinBest(double limit) {
        int a = -1;
        int b = -1;
        double best = limit;
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                double mean = mean(i, j);
                if (mean >= best) {
                    best = mean;
                    a = j;
                    b = i;
                }
            }
        }
        if (a >= 0) {
            join(a, b);
        }
        return a >= 0;
    }

    private double mean(int i, int j) {
        int pairs = parts.get(i).size() * parts.get(j).size();
        return pairs == 0 ? -1 : sums[i][j] / pairs;
    }

    private void join(int a, int b) {
        parts.get(a).addAll(parts.get(b));
        parts.get(b).clear();
        for (int k = 0; k < sums.length; k++) {
            sums[a][k] += sums[b][k];
            sums[k][a] += sums[k][b];
        }
    }
}
