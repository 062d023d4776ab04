package org.attache.language.parse;

import java.util.Arrays;
import java.util.List;

/**
 * A greedy parser with list-based, non-projective transitions (Choi and McCallum, ACL 2013).
 *
 * <p>The state is a stack of words on the left, the next word of the input, and the words that were passed over between the
 * two. Each action makes an arc between the top of the stack and the input (LEFT: the input governs; RIGHT: the stack
 * governs; or none) and then moves: SHIFT takes the input and all passed words onto the stack, REDUCE drops the top of the
 * stack for good, PASS sets it aside so that the input can reach words behind it. Without crossing arcs a sentence of n
 * words takes about 1.9 n actions.
 *
 * <p>Actions that would make a cycle, or lose a word before it has a head, are not allowed. Words that end without a head
 * are then given the best scored one within five words on either side.
 */
final class Parser {

    private static final int NONE = Tree.NONE;
    private static final int REACH = 5;
    private static final String[] VALENCY = {"-", "->", "->>", "<-", "<->", "<->>", "<<-", "<<->", "<<->>"};
    private static final long[] VALENCY_HASH = Arrays.stream(VALENCY).mapToLong(Hash::of).toArray();
    private static final long[] VALENCY_POWER = Arrays.stream(VALENCY).mapToLong(v -> Hash.power(v.length()))
            .toArray();

    private final Actions actions;
    private final Templates templates;
    private final Place[] places;

    private Parser(Actions actions, Templates templates) {
        this.actions = actions;
        this.templates = templates;
        places = templates.places().stream().map(Place::parse).toArray(Place[]::new);
    }

    static Parser read(Pack pack) {
        List<String> labels = pack.strings();
        List<String> lines = pack.strings();
        return new Parser(new Actions(labels), new Templates(lines, Weights.read(pack, labels.size())));
    }

    /** The name of a relation. */
    String relation(int number) {
        return actions.relation(number);
    }

    /** Builds the tree of a sentence whose words are tagged and lemmatised. */
    void parse(Words words, Tree tree) {
        new Run(words, tree).parse();
    }

    /** A place named by a template: {@code k-1}, {@code j+2}, {@code i_lmd2}. */
    private record Place(char source, int window, Kin kin, boolean second) {

        enum Kin {
            self, h, lmd, rmd, lns
        }

        static Place parse(String name) {
            int bar = name.indexOf('_');
            String where = bar < 0 ? name : name.substring(0, bar);
            String kin = bar < 0 ? "self" : name.substring(bar + 1);
            boolean second = kin.endsWith("2");
            return new Place(where.charAt(0), where.length() == 1 ? 0 : Integer.parseInt(where.substring(1)),
                    Kin.valueOf(second ? kin.substring(0, kin.length() - 1) : kin), second);
        }
    }

    /** The parse of one sentence. */
    private final class Run {

        private final Words words;
        private final Tree tree;
        private final int size;
        private final int[] stack;
        private final int[] passed;
        private final int[] at = new int[places.length];
        private final int[] scores = new int[actions.count()];
        private final Templates.Features features = new Templates.Features();
        private int top;
        private int passes;
        private int input = 1;

        Run(Words words, Tree tree) {
            this.words = words;
            this.tree = tree;
            size = words.size();
            stack = new int[size];
            passed = new int[size];
        }

        void parse() {
            tree.reset(size);
            for (int word = 0; word < size; word++) {
                count(word);
            }
            while (input < size) {
                score();
                act(actions.best(scores, allowed()));
            }
            for (int word = 1; word < size; word++) {
                if (!tree.hasHead(word)) {
                    adopt(word);
                }
            }
        }

        private void score() {
            for (int i = 0; i < at.length; i++) {
                at[i] = resolve(places[i]);
            }
            Arrays.fill(scores, 0);
            templates.score(words, at, features, scores);
        }

        private int resolve(Place place) {
            int word = switch (place.source) {
                case 'i' -> stack[top] + place.window;
                case 'j' -> input + place.window;
                default -> top + place.window < 0 ? NONE : stack[top + place.window];
            };
            if (word < 0 || word >= size) {
                return NONE;
            }
            return switch (place.kin) {
                case self -> word;
                case h -> place.second ? tree.grandHead(word) : tree.head[word];
                case lmd -> tree.leftmost(word, place.second);
                case rmd -> tree.rightmost(word, place.second);
                case lns -> tree.leftSibling(word, place.second);
            };
        }

        private Actions.Allowed allowed() {
            int left = stack[top];
            if (left == 0) {
                return Actions.Allowed.SHIFT;
            }
            if (tree.isBelow(left, input)) {
                return Actions.Allowed.NO_ARC;
            }
            if (tree.isBelow(input, left)) {
                return tree.hasHead(left) ? Actions.Allowed.NO_ARC : Actions.Allowed.NO_ARC_NO_REDUCE;
            }
            return tree.hasHead(left) ? Actions.Allowed.ALL : Actions.Allowed.NO_BARE_REDUCE;
        }

        private void act(int action) {
            switch (actions.arc(action)) {
                case LEFT -> attach(stack[top], input, action);
                case RIGHT -> attach(input, stack[top], action);
                case NONE -> {
                }
            }
            switch (actions.move(action)) {
                case SHIFT -> shift();
                case REDUCE -> top--;
                case PASS -> passed[passes++] = stack[top--];
            }
        }

        private void shift() {
            while (passes > 0) {
                stack[++top] = passed[--passes];
            }
            stack[++top] = input++;
        }

        private void attach(int word, int under, int action) {
            int before = tree.head[word];
            int relation = actions.relationOf(action);
            tree.attach(word, under, relation);
            words.set(Field.LABEL, word, actions.relationHash(relation), actions.relationPower(relation));
            count(under);
            if (before != NONE) {
                count(before);
            }
        }

        private void count(int word) {
            int valency = tree.valency(word);
            words.set(Field.VALENCY, word, VALENCY_HASH[valency], VALENCY_POWER[valency]);
        }

        /** Gives a word without head the best one nearby, the root if none will do. */
        private void adopt(int word) {
            int bestHead = 0;
            int bestAction = actions.root();
            int bestScore = Integer.MIN_VALUE;
            for (int step = -1; step <= 1; step += 2) {
                for (int near = 1; near <= REACH; near++) {
                    int head = word + step * near;
                    if (head < 0 || head >= size || tree.isBelow(head, word)) {
                        continue;
                    }
                    int action = between(word, head);
                    if (scores[action] > bestScore) {
                        bestScore = scores[action];
                        bestHead = head;
                        bestAction = action;
                    }
                }
            }
            attach(word, bestHead, bestAction);
        }

        private int between(int word, int head) {
            top = 0;
            passes = 0;
            stack[0] = Math.min(word, head);
            input = Math.max(word, head);
            score();
            return actions.best(scores, head > word ? Actions.Allowed.LEFT : Actions.Allowed.RIGHT);
        }
    }
}
