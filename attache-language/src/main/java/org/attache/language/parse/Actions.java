package org.attache.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The actions of the parser: an arc, a move and a relation each, named {@code R_S_dobj} in the model file. */
final class Actions {

    /** The arc an action makes. */
    enum Arc {
        LEFT, RIGHT, NONE
    }

    /** What an action does with the stack. */
    enum Move {
        SHIFT, REDUCE, PASS
    }

    /** Which actions a state allows. */
    enum Allowed {
        ALL, SHIFT, NO_ARC, NO_ARC_NO_REDUCE, NO_BARE_REDUCE, LEFT, RIGHT;

        boolean admits(Arc arc, Move move) {
            return switch (this) {
                case ALL -> true;
                case SHIFT -> move == Move.SHIFT;
                case NO_ARC -> arc == Arc.NONE;
                case NO_ARC_NO_REDUCE -> arc == Arc.NONE && move != Move.REDUCE;
                case NO_BARE_REDUCE -> arc != Arc.NONE || move != Move.REDUCE;
                case LEFT -> arc == Arc.LEFT;
                case RIGHT -> arc == Arc.RIGHT;
            };
        }
    }

    private final Arc[] arcs;
    private final Move[] moves;
    private final int[] relations;
    private final List<String> names = new ArrayList<>();
    private final long[] hash;
    private final long[] power;
    private final int root;
    private final int[][] allowed = new int[Allowed.values().length][];

    Actions(List<String> labels) {
        arcs = labels.stream().map(label -> arc(label.charAt(0))).toArray(Arc[]::new);
        moves = labels.stream().map(label -> move(label.charAt(2))).toArray(Move[]::new);
        relations = labels.stream().mapToInt(label -> number(label.substring(4).intern())).toArray();
        hash = names.stream().mapToLong(Hash::of).toArray();
        power = names.stream().mapToLong(name -> Hash.power(name.length())).toArray();
        root = labels.indexOf("R_S_root");
        for (Allowed set : Allowed.values()) {
            allowed[set.ordinal()] = IntStream.range(0, arcs.length).filter(a -> set.admits(arcs[a], moves[a]))
                    .toArray();
        }
    }

    private static Arc arc(char code) {
        return code == 'L' ? Arc.LEFT : code == 'R' ? Arc.RIGHT : Arc.NONE;
    }

    private static Move move(char code) {
        return code == 'S' ? Move.SHIFT : code == 'R' ? Move.REDUCE : Move.PASS;
    }

    private int number(String relation) {
        if (!names.contains(relation)) {
            names.add(relation);
        }
        return names.indexOf(relation);
    }

    int count() {
        return arcs.length;
    }

    Arc arc(int action) {
        return arcs[action];
    }

    Move move(int action) {
        return moves[action];
    }

    int relationOf(int action) {
        return relations[action];
    }

    String relation(int number) {
        return names.get(number);
    }

    long relationHash(int relation) {
        return hash[relation];
    }

    long relationPower(int relation) {
        return power[relation];
    }

    /** The action that makes the input the root of the sentence. */
    int root() {
        return root;
    }

    /** The allowed action with the highest score. */
    int best(int[] scores, Allowed set) {
        int[] candidates = allowed[set.ordinal()];
        int best = candidates[0];
        for (int action : candidates) {
            if (scores[action] > scores[best]) {
                best = action;
            }
        }
        return best;
    }
}
