package org.attache.event.act;

import java.util.List;
import java.util.Set;
import org.attache.event.frame.Frame;

/** Who stands on the sides of an act: follows the ways that a frame names to somebody who can act. */
final class Parties {

    /** Ways on which a thing counts as a party only where it is a place. */
    private static final Set<String> NOT_OF_THINGS = Set.of("in", "at", "with", "from", "between", "near", "outside",
            "mod");

    private final Slots slots;
    private final Terms terms;

    Parties(Slots slots, Terms terms) {
        this.slots = slots;
        this.terms = terms;
    }

    /** Whoever does it. */
    List<Integer> acting(Frame frame, int word) {
        return at(frame.source(), word, List.of(), List.of(), false);
    }

    /**
     * The first way that leads to somebody who can act; else, if wanted, the first that leads to a thing.
     *
     * @param not those who are on the other side
     */
    List<Integer> at(List<String> ways, int word, List<Integer> not, boolean things) {
        return at(ways, word, List.of(), not, things);
    }

    /** @param beside words whose ways count as the word's own */
    List<Integer> at(List<String> ways, int word, List<Integer> beside, List<Integer> not, boolean things) {
        for (String way : ways) {
            List<Integer> in = slots.of(way, word, beside);
            List<Integer> found = way.equals("mod") ? without(in, not) : canAct(in, not);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return things || ways.contains("subj") ? things(ways, word, beside, not) : List.of();
    }

    private List<Integer> things(List<String> ways, int word, List<Integer> beside, List<Integer> not) {
        for (String way : ways) {
            List<Integer> found = without(slots.of(way, word, beside), not).stream()
                    .filter(token -> !NOT_OF_THINGS.contains(way) || terms.isLocality(token)).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Those who can act and are not on the other side. */
    List<Integer> canAct(List<Integer> tokens, List<Integer> not) {
        return without(tokens, not).stream().filter(terms::canAct).toList();
    }

    static List<Integer> without(List<Integer> tokens, List<Integer> not) {
        return tokens.stream().filter(token -> !not.contains(token)).toList();
    }
}
