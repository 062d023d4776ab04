package org.attache.event.act;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.event.frame.Condition;
import org.attache.event.frame.Frame;

/**
 * Where in a sentence the reader of acts looks: for nouns that name an act, for the words an act hangs on, for parties in a complement.
 */
record Places(Graph graph, Slots slots, Parties parties) {

    /** "wants to slap a tariff on": what is said of the verb is said of its object; "his invasion" is a fact by itself. */
    List<Integer> anchors(int noun) {
        boolean open = graph.relation(noun).equals("dobj") && !graph.has(noun, "poss")
                && graph.children(noun, "det").noneMatch(d -> graph.lemma(d).equals("the"));
        return open ? List.of(noun, graph.head(noun)) : List.of(noun);
    }

    /** What stands where the frame asks for a noun that names an act. */
    List<Integer> nounsNamingActs(Frame frame, int token) {
        return frame.when().stream().flatMap(List::stream)
                .filter(condition -> condition.test() == Condition.Test.NAMES_ACT && !condition.negated())
                .flatMap(condition -> slots.of(condition.slot(), token, List.of()).stream()).toList();
    }

    /** Nouns in the object, and where the frame asks for them. */
    List<Integer> complementNouns(Frame frame, int token) {
        List<Integer> found = new ArrayList<>(slots.of("obj", token, List.of()));
        found.addAll(nounsNamingActs(frame, token));
        return found.stream().distinct().flatMap(noun -> graph.coordinated(noun).stream()).toList();
    }

    /** The one it is done to may stand in the complement although the complement names no act. */
    List<Integer> resolveIn(Frame frame, int token, List<Integer> from) {
        for (int complement : slots.complements(token)) {
            List<Integer> to = parties.at(
                    List.of("obj", "with", "to", "on", "for", "from", "against", "in", "into", "of"),
                    complement, from, frame.is("any"));
            if (!to.isEmpty()) {
                return to;
            }
        }
        return List.of();
    }

    /** True when those who act are several: "A and B", "the presidents of A and B". */
    boolean several(List<Integer> from) {
        return from.stream().anyMatch(f -> graph.coordinated(f).size() > 1 || severalStates(f));
    }

    /** "the presidents of A and B" */
    private boolean severalStates(int token) {
        return Stream.concat(graph.after(token, "of").stream(), graph.children(token).stream().filter(c -> c < token))
                .anyMatch(t -> graph.children(t, "conj").anyMatch(c -> !graph.isVerb(c)));
    }

    /** Where those to whom it is done may stand, "between" left out. */
    static List<String> targets(Frame frame) {
        return frame.target().stream().filter(slot -> !slot.equals("between")).toList();
    }
}
